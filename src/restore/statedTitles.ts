/** The value of a key in a block of front matter. */
export const frontMatterValue = (block: string, key: string): string | null =>
  new RegExp(`^${key}[ \\t]*:[ \\t]*(.+)$`, 'mu')
    .exec(block)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/u, '$2') ?? null;

const tagText = (received: string, tag: string): string | null =>
  new RegExp(`<${tag}\\b[^<>]{0,300}>([^<>]{1,300})</${tag}`, 'iu').exec(received)?.[1]?.trim() ?? null;

const frontMatterBlock = /^---[ \t]*\n((?:[^\n]*\n){1,60}?)---/;

/**
 * What a page names as its title: in front matter, as first heading, as title of the HTML page.
 *
 * @param received the decoded text
 * @returns in the received script, likeliest first
 */
export function statedTitles(received: string): string[] {
  const block = frontMatterBlock.exec(received)?.[1] ?? '';
  const stated = [frontMatterValue(block, 'title'), tagText(received, 'h1'), tagText(received, 'title')];
  return stated.flatMap((each) => (each === null || each === '' ? [] : [each]));
}
