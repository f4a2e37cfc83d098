/** A sentence with the paragraph it stands in. */
export interface PlacedSentence {
  text: string;
  block: number;
  heading: boolean;
}

/** Verbs of reported speech. */
const verbs =
  '(?:介绍说|表示|指出|认为|强调|介绍|坦言|提出|透露|回答|回应|告诉|谈到|补充|直言|解释|建议|呼吁|要求|宣布|分析|说|称|讲)';
const behindVerb = '(?=[道说了：，。“记]|$)';

/** A sentence that is a quotation and nothing else. */
const wholeQuotation = /^“[^”]*[。！？]”$/u;

/** Somebody or something else whose words these are. */
const other =
  /^[^，。：“”]{2,40}(?:表示|指出|强调|提出|要求|认为|介绍|显示|明确|透露|称|说|获悉|了解到|观察到|注意到|看到)[，：]|^(?:据|记者|数据|会议|会上|统计|此前|另据)|^《[^》]{1,60}》/u;

/** How an item of a list begins. */
const item =
  /^(?:——|[一二三四五六七八九十]{1,2}(?:是|要)|第[一二三四五六七八九十]{1,2}[，、是个项]|首先|其次|再次|最后|此外|同时|[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[.、．](?!\d)|[①-⑳])/u;

/** How the first item of one begins. */
const firstItem = /^(?:——|一(?:是|要)|第一[，、是个项]|首先|[（(]一[)）]|1[.、．](?!\d)|①)/u;

/** What announces a list. */
const announces = /：$|(?:[一二三四五六七八九十几\d]个?(?:大?方面|项|点|件)|以下|如下)/u;

/** Words that somebody is quoted with: what follows them is the reporter's again. */
const quotes = /^“|[：，]“[^“”]{8,}[。！？…]”/u;

/** Where a name and a verb say who speaks. */
const phraseOf = (names: readonly string[]): RegExp =>
  new RegExp(
    `(?:^|[，。”；！？])[^，。“”]{0,40}?(?<who>${names.join('|')}|他|她)[^，。“”：]{0,16}?${verbs}${behindVerb}`,
    'u',
  );

/** Text with the mainland's quotation marks. */
const withQuotes = (text: string): string => text.replaceAll(/[「『]/gu, '“').replaceAll(/[」』]/gu, '”');

const escaped = (name: string): string => name.replaceAll(/[^\p{L}\p{N}·]/gu, '');

/**
 * Who says each sentence of a report: sentences with a verb of speech of somebody's, those that go on from one in its
 * paragraph, quotations that lead up to one, and the items of a list that one announces; until somebody else takes over.
 *
 * @param written in simplified script
 * @param names who speaks on the occasion
 * @returns a name for each sentence, or null for the reporter's own
 */
export function reported(written: readonly PlacedSentence[], names: readonly string[]): (string | null)[] {
  if (names.length === 0) return written.map(() => null);
  const sentences = written.map((sentence) => ({ ...sentence, text: withQuotes(sentence.text) }));
  const phrase = phraseOf(names.map(escaped));
  const opensWithName = new RegExp(`^[^，。：；“”]{0,30}?(?:${names.map(escaped).join('|')}|他|她)`, 'u');
  const named = new RegExp(names.map(escaped).join('|'), 'u');
  const said: (string | null)[] = [];
  let last = names.length === 1 ? (names[0] ?? null) : null;
  let goesOn = false;
  let listing = false;
  for (const [index, { text, block, heading }] of sentences.entries()) {
    const before = sentences[index - 1];
    const speaking = said[index - 1] ?? null;
    const who = heading ? undefined : phrase.exec(text)?.groups?.who;
    if (who !== undefined) {
      last = who === '他' || who === '她' ? last : who;
      said.push(last);
      goesOn = !quotes.test(text);
      listing = announces.test(text);
      continue;
    }
    const isOther = heading || other.test(text) || text.endsWith('？') || named.test(text);
    const isNext = before?.block !== block;
    const isItem = firstItem.test(text) || (listing && item.test(text));
    const stays = speaking !== null && !isOther && (isItem || (!isNext && (goesOn || listing)));
    const isQuoted = !heading && last !== null && wholeQuotation.test(text) && names.length === 1;
    said.push(stays ? speaking : isQuoted ? last : null);
    if (stays) listing ||= isItem || announces.test(text);
    if (!stays) {
      goesOn = false;
      listing = false;
    }
  }
  for (const [index, { text, block }] of [...sentences.entries()].reverse()) {
    const next = sentences[index + 1];
    if (next?.block !== block) continue;
    const follower = said[index + 1] ?? null;
    const leadsToName = text.endsWith('”') && opensWithName.test(next.text);
    const isOpenQuotation = text.lastIndexOf('“') > text.lastIndexOf('”') && /^[^“]*”/u.test(next.text);
    if (follower !== null && (leadsToName || isOpenQuotation)) said[index] = follower;
  }
  return said;
}
