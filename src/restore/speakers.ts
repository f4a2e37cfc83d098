import type { Turn } from '../model/article.ts';
import type { Person } from '../model/speech.ts';

const labelForm = /^(?:(?<office>[\p{Script=Han}、“”]{2,40}) )?(?<name>[\p{Script=Han}·]{2,24})[：:]/u;

/** Names that are no person's: 中国日报记者, 主持人. */
const medium = /(?:记者|主持人)$/u;

/**
 * The speaker's label at the start of a paragraph: `金壮龙：`, `工业和信息化部部长 金壮龙：`, `中国日报记者：`.
 *
 * @param paragraph in simplified script
 * @param names who speaks on this occasion; other words before a colon (总体要求：) are no label
 * @returns office (may be empty) and name or medium
 */
export function speakerLabel(
  paragraph: string,
  names: readonly string[],
): { office: string; name: string } | null {
  const { office = '', name = '' } = labelForm.exec(paragraph)?.groups ?? {};
  return names.includes(name) || medium.test(name) ? { office, name } : null;
}

/**
 * People who by their labels speak in a text: a name behind an office, or one that labels several paragraphs.
 *
 * @param paragraphs in simplified script
 */
export function labelledPeople(paragraphs: readonly string[]): { name: string; office: string }[] {
  const found = new Map<string, { office: string; count: number }>();
  for (const paragraph of paragraphs) {
    const { office = '', name = '' } = labelForm.exec(paragraph)?.groups ?? {};
    if (name === '' || name.length > 4 || medium.test(name)) continue;
    const known = found.get(name);
    found.set(name, {
      office: known && known.office !== '' ? known.office : office,
      count: (known?.count ?? 0) + 1,
    });
  }
  return Array.from(found)
    .filter(([, { office, count }]) => office !== '' || count >= 3)
    .map(([name, { office }]) => ({ name, office }));
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
  const names = people.map(({ name }) => name);
  let current: Said = null;
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.heading) current = null;
    const label = sentence.block === block || sentence.heading ? null : speakerLabel(sentence.text, names);
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
