import type { PolicyRecord } from '../../model/record.ts';
import type { Topic } from '../../model/topic.ts';

/** Whether a text in simplified script speaks of a topic. */
export function speaksOf({ words, except }: Pick<Topic, 'words' | 'except'>, text: string): boolean {
  const left = except.reduce((rest, word) => rest.replaceAll(word, '\n'), text);
  return words.some((word) => left.includes(word));
}

/** What is looked at to tell a record's topics. */
export type Described = Pick<PolicyRecord, 'subject' | 'quantity' | 'anchor'>;

/** What a record says itself, nearest first: of a quantity its own subject, then the clause that it stands in. */
const ownWords = ({ subject, quantity, anchor }: Described): string[] =>
  quantity ? [subject, anchor.exact] : [`${subject}\n${anchor.exact}`];

/** A sentence that names more topics than these is a list, and says nothing of the topic of one clause. */
const mostOfSentence = 3;

/**
 * The topics of a record: those of the nearest words that speak of any, its own before its sentence's.
 *
 * @param topics in the order in which their ids are listed
 * @param sentence the record's whole sentence, in simplified script
 * @returns ids; none where not even the sentence speaks of a topic
 */
export function topicsOf(topics: readonly Topic[], record: Described, sentence: string): string[] {
  const spokenOf = (text: string): string[] =>
    topics.filter((topic) => speaksOf(topic, text)).map(({ id }) => id);
  for (const words of ownWords(record)) {
    const found = spokenOf(words);
    if (found.length > 0) return found;
  }
  const around = spokenOf(sentence);
  return around.length <= mostOfSentence ? around : [];
}
