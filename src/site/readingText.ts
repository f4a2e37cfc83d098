import type { ArticleEntry } from './documents.ts';

export { type Sentence, sentencesOf } from '../corpus/sentences.ts';

/** The reading text of an article, to which all offsets refer: its blocks, joined by line breaks. */
export const readingText = ({ text }: ArticleEntry): string => text;
