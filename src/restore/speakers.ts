import type { Turn } from '../model/article.ts';
import type { Person } from '../model/speech.ts';
import { labelOf } from './turns/labels.ts';
import { introduced, isName } from './turns/names.ts';
import { type PlacedSentence, reported } from './turns/reported.ts';

/** Somebody who speaks in a text, as it shows. */
export interface Found {
  name: string;
  /** Empty where it is not told. */
  office: string;
  role: Person['role'];
}

/** How often words label a paragraph that are known to be a name by nothing else. */
const fewestLabels = 2;

/**
 * People who speak in a text of which nothing else is known: whom labels name, with an office, several times, or among
 * those who ask; where there are no labels, whom it names with an office and a verb of speech.
 *
 * @param paragraphs in simplified script
 */
export function peopleIn(paragraphs: readonly string[]): Found[] {
  const text = paragraphs.join('\n');
  const offices = introduced(text);
  const labels = paragraphs.flatMap((paragraph) => labelOf(paragraph, (name) => offices.has(name)) ?? []);
  const isConversation = labels.some(({ asks }) => asks !== null);
  const named = labels.filter(({ name }) => isName(name));
  const marked = new Set(
    named.flatMap(({ name, alone, marked: isMarked }) => (alone || isMarked ? [name] : [])),
  );
  const isSure = (name: string): boolean =>
    isConversation ||
    offices.has(name) ||
    (marked.has(name) && marked.size > 1) ||
    named.some((label) => label.name === name && label.office !== '') ||
    named.filter((label) => label.name === name).length >= fewestLabels;
  const found = new Map<string, Found>();
  for (const { name, office, asks } of named) {
    if (!isSure(name)) continue;
    const told = office !== '' ? office : (found.get(name)?.office ?? offices.get(name) ?? '');
    const isHost = asks === 'host' || found.get(name)?.role === 'host' || /新闻局|主持/u.test(told);
    found.set(name, { name, office: told, role: isHost ? 'host' : 'speaker' });
  }
  if (found.size > 0 || isConversation) return [...found.values()];
  const sentences = paragraphs.map((paragraph, block) => ({ text: paragraph, block, heading: false }));
  const speakers = [...offices.keys()].filter((name) =>
    reported(sentences, [name]).some((each) => each !== null),
  );
  return speakers.map((name) => ({ name, office: offices.get(name) ?? '', role: 'speaker' }));
}

type Role = Turn['role'];
type Said = { speaker: string; role: Role } | null;

/** Who says each sentence of a conversation whose paragraphs carry labels. */
function labelled(sentences: readonly PlacedSentence[], people: readonly Person[]): Said[] {
  const names = people.map(({ name }) => name);
  const speakers = people.filter(({ role }) => role === 'speaker');
  let current: Said = null;
  let block = -1;
  return sentences.map((sentence) => {
    const label = sentence.block === block ? null : labelOf(sentence.text, (name) => names.includes(name));
    block = sentence.block;
    if (label && (label.asks !== null || names.includes(label.name))) {
      const person = people.find(({ name }) => name === label.name);
      const role: Role =
        person?.role === 'host' || label.asks === 'host' ? 'host' : person ? 'answers' : 'asks';
      current = { speaker: label.name, role };
    } else if (/^(?:答|A)[：:]/u.test(sentence.text)) {
      const [speaker, ...others] = speakers;
      current = speaker && others.length === 0 ? { speaker: speaker.name, role: 'answers' } : null;
    } else if (sentence.heading) current = null;
    return current;
  });
}

/**
 * Finds who says what.
 *
 * @param sentences all sentences of the text, in simplified script
 * @param people who speaks on this occasion
 * @returns runs of sentences by one speaker, `from` and `to` numbered `s1` …; what nobody says is left out
 */
export function turnsOf(sentences: readonly PlacedSentence[], people: readonly Person[]): Turn[] {
  let said = labelled(sentences, people);
  if (said.every((each) => each === null)) {
    const names = people.filter(({ role }) => role === 'speaker').map(({ name }) => name);
    said = reported(sentences, names).map((speaker) =>
      speaker === null ? null : { speaker, role: 'answers' },
    );
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
