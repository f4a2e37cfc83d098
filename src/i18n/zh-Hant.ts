import * as derived from './zh-Hans.ts';

// The words of the interface in traditional Chinese as Taiwan writes it. They are those of `zh-Hans.ts`, each
// brought over by `taiwanWords.ts` when this file is loaded (`deriveTraditional.ts`), but for what stands here:
// what names a script, and words of which Taiwan has two.

export * from './zh-Hans.ts';

export const languageName = '繁體';

export const pageInLanguage = '本頁的繁體版';

/** Puts what is quoted in the marks of a quotation, and the marks within it one level deeper. */
const quoted = (words: string): string => `「${words.replaceAll('“', '『').replaceAll('”', '』')}」`;

// Marked as pure, so that who imports one of these tables is not given the others.
export const recordPage = /* @__PURE__ */ Object.assign({}, derived.recordPage, {
  quoted,
});

export const timeline = /* @__PURE__ */ Object.assign({}, derived.timeline, {
  asSaid: (words: string) => `原話${quoted(words)}`,
});

export const data = /* @__PURE__ */ Object.assign({}, derived.data, {
  file: '檔案',
  more: '逐篇、逐條的檔案',
});

const { items } = derived.search.examples;

export const search = {
  ...derived.search,
  examples: {
    ...derived.search.examples,
    // The first example shows that either script may be typed: here the other way round.
    items: items.map((item, index) =>
      index === 0 ? { ...item, queries: ['製造業', '碳达峰', '產業链'] } : item,
    ),
  },
};
