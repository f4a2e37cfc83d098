/** The value of a key in a block of front matter. */
export const frontMatterValue = (block: string, key: string): string | null =>
  new RegExp(`^${key}[ \\t]*:[ \\t]*(.+)$`, 'mu')
    .exec(block)?.[1]
    ?.trim()
    .replace(/^(["'])(.*)\1$/u, '$2') ?? null;

/** The text of the first element of a name, without the tags in it. */
const tagText = (received: string, tag: string): string | null =>
  new RegExp(`<${tag}\\b[^<>]{0,300}>((?:[^<]|<(?!/${tag})){1,600})</${tag}`, 'iu')
    .exec(received)?.[1]
    ?.replaceAll(/<[^<>]{0,300}>/gu, '')
    .trim() ?? null;

/**
 * What a page says in an element of its head: `<meta name="PubDate" content="2023-03-01">`.
 *
 * @param received the decoded text
 * @param names of the property, alternatives of a regular expression, whole
 */
export function metaContent(received: string, names: string): string | null {
  const isNamed = new RegExp(
    `\\b(?:name|property|itemprop)\\s{0,9}=\\s{0,9}["']?(?:${names})["'\\s/>]`,
    'iu',
  );
  const element = received.match(/<meta\b[^<>]{0,600}>/giu)?.find((each) => isNamed.test(each)) ?? '';
  const [, , content = ''] = /\bcontent\s{0,9}=\s{0,9}(["'])([^"']{1,400})\1/iu.exec(element) ?? [];
  return content.trim() === '' ? null : content.trim();
}

const frontMatterBlock = /^\s{0,200}---[ \t]*\n((?:[^\n]*\n){1,60}?)---/;

/**
 * What a page names as its title: in front matter, as first heading, in the head of the HTML page.
 *
 * @param received the decoded text
 * @returns in the received script, likeliest first
 */
export function statedTitles(received: string): string[] {
  const block = frontMatterBlock.exec(received)?.[1] ?? '';
  const stated = [
    frontMatterValue(block, 'title'),
    tagText(received, 'h1'),
    metaContent(received, 'ArticleTitle|og:title|twitter:title|DC\\.Title'),
    tagText(received, 'title'),
  ];
  return stated.flatMap((each) => (each === null || each === '' ? [] : [each]));
}
