import type { Turn } from '../schemas/article.ts';
import type { Person } from '../schemas/speech.ts';

/** Words before a colon that introduce a list or a quotation, not a speaker. */
const notSpeaker =
  /(?:[说示出问道为是有即如下点面作]|[一二三四五六七八九十]|[—“”《》，。]|方面|工作|目标|措施|原则)$/u;

/**
 * The speaker's label at the start of a paragraph: `金壮龙：`, `工业和信息化部部长 金壮龙：`, `中国日报记者：`.
 *
 * @param paragraph in simplified script
 * @returns office (may be empty) and name or medium, and the label's length with its colon in UTF-16 units
 */
export function speakerLabel(paragraph: string): { office: string; name: string; length: number } | null {
  const match = /^(?:(?<office>[\p{Script=Han}、“”]{2,40}) )?(?<name>[\p{Script=Han}·]{2,24})[：:]/u.exec(
    paragraph,
  );
  const { office = '', name = '' } = match?.groups ?? {};
  if (!match) return null;
  const isMedium = /(?:记者|主持人)$/u.test(name);
  const isName = name.length <= 4 && !notSpeaker.test(name);
  return isMedium || isName ? { office, name, length: match[0].length } : null;
}

/** A sentence with the paragraph it stands in. */
export interface PlacedSentence {
  text: string;
  block: number;
  heading: boolean;
}

type Role = Turn['role'];
type Said = { speaker: string; role: Role } | null;

/** Speech verbs of reported speech in interviews. */
const verbs = '(?:说|表示|指出|认为|强调|介绍|坦言|提出|透露|回答|给出回答)';

/** A sentence that is a quotation and nothing else. */
const wholeQuotation = /^“[^”]*[。！？]”$/u;

/** Who says each sentence of a conversation whose paragraphs carry labels. */
function labelled(sentences: readonly PlacedSentence[], people: readonly Person[]): Said[] {
  let current: Said = null;
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.heading) current = null;
    const label = sentence.block === block || sentence.heading ? null : speakerLabel(sentence.text);
    block = sentence.block;
    if (label) {
      const person = people.find(({ name }) => name === label.name);
      const role: Role = person?.role === 'host' ? 'host' : person ? 'answers' : 'asks';
      current = { speaker: label.name, role };
    }
    return current;
  });
}

/**
 * Who says each sentence of a report that quotes one person: sentences with a speech verb of theirs,
 * quotations that lead up to one, and the items (——) of a list that one of them announces.
 */
function attributed(sentences: readonly PlacedSentence[], speaker: string): Said[] {
  const names = `(?:${speaker}|他|她)`;
  const verbPhrase = new RegExp(`(?:^|[，。”])[^，。“”]{0,12}${names}[^，。“”]{0,12}${verbs}`, 'u');
  const opensWithName = new RegExp(`^${names}`, 'u');
  const isSaid = sentences.map(
    ({ text, heading }) => !heading && (verbPhrase.test(text) || wholeQuotation.test(text)),
  );

  let listing = false;
  for (const [index, { text, block }] of sentences.entries()) {
    const before = sentences[index - 1];
    if (before?.block !== block) {
      const announced = isSaid[index - 1] === true && before?.text.endsWith('：') === true;
      listing = text.startsWith('——') && (listing || announced);
    }
    if (listing) isSaid[index] = true;
  }
  for (const [index, { text, block }] of [...sentences.entries()].reverse()) {
    const next = sentences[index + 1];
    if (next?.block !== block) continue;
    const leadsToName = text.endsWith('”') && opensWithName.test(next.text);
    const isOpenQuotation = text.lastIndexOf('“') > text.lastIndexOf('”') && /^[^“]*”/u.test(next.text);
    if (leadsToName || (isOpenQuotation && isSaid[index + 1] === true)) isSaid[index] = true;
  }
  return isSaid.map((said) => (said ? { speaker, role: 'answers' } : null));
}

/**
 * Finds who says what.
 *
 * @param sentences all sentences of the text, in simplified script
 * @param people who speaks on this occasion
 * @returns runs of sentences by one speaker, `from` and `to` numbered `s1` …; what nobody says is left out
 */
export function turnsOf(sentences: readonly PlacedSentence[], people: readonly Person[]): Turn[] {
  const [interviewee, ...others] = people.filter(({ role }) => role === 'speaker');
  let said = labelled(sentences, people);
  if (interviewee && others.length === 0 && said.every((each) => each === null)) {
    said = attributed(sentences, interviewee.name);
  }
  const turns: Turn[] = [];
  let previous: Said = null;
  for (const [index, each] of said.entries()) {
    const name = `s${index + 1}`;
    const last = turns.at(-1);
    if (each && last && previous?.speaker === each.speaker) last.to = name;
    else if (each) turns.push({ ...each, from: name, to: name });
    previous = each;
  }
  return turns;
}
