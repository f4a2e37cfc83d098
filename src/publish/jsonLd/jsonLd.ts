/** Linked data as it may stand in a `script` element, which `</script>` within it would end. */
export const jsonLdText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
