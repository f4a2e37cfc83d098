import type { Script } from '../../schemas/common.ts';

/** The words of the pictures for link previews, and of what stands in their place. */
export interface CardWords {
  /** Between a kind and its type, and between the facts of a line. */
  between: string;
  /** A title that is quoted. */
  quoted: (title: string) => string;
  /** How much of a kind of record a document has. */
  count: (kind: string, count: number) => string;
  /** At the foot of a document's picture: what the reader finds. */
  edition: string;
  /** What a picture shows, in one sentence. */
  alt: (what: string) => string;
}

const hans: CardWords = {
  between: '　',
  quoted: (title) => `《${title}》`,
  count: (kind, count) => `${kind} ${count}`,
  edition: '逐句可引，简繁两体',
  alt: (what) => `文字卡片：${what}`,
};

const hant: CardWords = {
  between: '　',
  quoted: (title) => `《${title}》`,
  count: (kind, count) => `${kind} ${count}`,
  edition: '逐句可引，簡繁兩體',
  alt: (what) => `文字卡片：${what}`,
};

const tables: Record<Script, CardWords> = { 'zh-Hans': hans, 'zh-Hant': hant };

/** The words of pictures in one script. */
export const cardWordsFor = (script: Script): CardWords => tables[script];
