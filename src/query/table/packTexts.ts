import type { RowTexts } from './entry.ts';
import type { InScripts } from '../../lang/scripts.ts';
import { type PackedTexts, type PackedLocalized, pairTable, replaced, localizedNames } from './texts.ts';

/** Traditional characters with the simplified ones that stand for them most often, where they differ. */
function pairsOf(texts: readonly InScripts[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const simplified = [...text['zh-Hans']];
    for (const [index, character] of [...text['zh-Hant']].entries()) {
      const of = counts.get(character) ?? new Map<string, number>();
      counts.set(character, of);
      const other = simplified[index] ?? character;
      of.set(other, (of.get(other) ?? 0) + 1);
    }
  }
  return Array.from(counts, ([traditional, of]) => {
    const [[simplified] = [traditional]] = [...of].toSorted(([, a], [, b]) => b - a);
    return simplified === traditional ? '' : traditional + simplified;
  }).join('');
}

/** The languages of what is said, beside the two that are written in the scripts of the texts. */
function furtherLocales(rows: readonly RowTexts[]): string[] {
  const tags = rows.flatMap((row) => localizedNames.flatMap((name) => Object.keys(row[name] ?? {})));
  return [...new Set(tags)].filter((locale) => locale !== 'zh-Hans' && locale !== 'zh-Hant');
}

/** What is said of some rows in one language. */
function packedIn(locale: string, rows: readonly RowTexts[]): PackedLocalized {
  const texts = [
    ...new Set(rows.flatMap((row) => localizedNames.flatMap((name) => row[name]?.[locale] ?? []))),
  ];
  const indices = new Map(texts.map((text, index) => [text, index]));
  const column = (name: (typeof localizedNames)[number]): number[] =>
    rows.map((row) => indices.get(row[name]?.[locale] ?? '') ?? -1);
  return {
    ...{ texts, worded: column('worded'), inUnits: column('inUnits') },
    ...{ when: column('when'), reason: column('reason') },
  };
}

/**
 * Writes the texts of some rows: each text once, in traditional script, and how it is simplified. Most
 * traditional characters have one simplified form, so both scripts cost little more than one.
 */
export function packTexts(rows: readonly RowTexts[]): PackedTexts {
  const indices = new Map<string, number>();
  const texts: InScripts[] = [];
  const indexOf = (text: InScripts | null): number => {
    if (text === null) return -1;
    const key = `${text['zh-Hans']}\n${text['zh-Hant']}`;
    const index = indices.get(key) ?? texts.length;
    if (index === texts.length) {
      indices.set(key, index);
      texts.push(text);
    }
    return index;
  };
  const columns = {
    subject: rows.map(({ subject }) => indexOf(subject)),
    worded: rows.map(({ worded }) => indexOf(worded)),
    inUnits: rows.map(({ inUnits }) => indexOf(inUnits)),
    when: rows.map(({ when }) => indexOf(when)),
    reason: rows.map(({ reason }) => indexOf(reason)),
    sentence: rows.map(({ sentence }) => indexOf(sentence)),
    start: rows.map(({ start }) => start),
    end: rows.map(({ end }) => end),
    carried: rows.map(({ isCarried }) => Number(isCarried)),
  };
  const further = furtherLocales(rows);
  const pairs = pairsOf(texts);
  const table = pairTable(pairs);
  return {
    texts: texts.map((text) => text['zh-Hant']),
    pairs,
    simplified: texts.flatMap((text, index): [number, string][] =>
      replaced(text['zh-Hant'], table) === text['zh-Hans'] ? [] : [[index, text['zh-Hans']]],
    ),
    ...columns,
    ...(further.length > 0 && {
      localized: Object.fromEntries(further.map((locale) => [locale, packedIn(locale, rows)])),
    }),
  };
}
