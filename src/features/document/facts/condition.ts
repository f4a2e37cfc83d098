import type { Locale } from '../../../model/locales.ts';
import type { PolicyDocument } from '../../../view/documents.ts';
import { copyName } from '../../../view/copyName.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { totalsOf } from './totals.ts';

/** What to think of a copy, in words: its state, whose it is, and in how many places it was damaged. */
export function conditionOf({ source, edits }: PolicyDocument, locale: Locale) {
  const { condition: words } = wordsFor(locale);
  const { damaged, unsure } = totalsOf(edits);
  const repaired = unsure === 0 ? words.restored : words.unsure(unsure);
  return {
    state: damaged === 0 ? words.sound : repaired,
    facts: [copyName(source.publisher, locale), ...(damaged === 0 ? [] : [words.damaged(damaged)])],
  };
}
