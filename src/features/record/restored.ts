import { type Locale, scriptOf } from '../../model/locales.ts';
import type { RepairKind } from '../../model/edits.ts';
import { inScript } from '../../lang/scripts.ts';
import type { EditedStretch } from '../../view/notes.ts';
import { noteIn } from '../../view/localePages.ts';
import { wordsFor } from '../../i18n/words.ts';

/** A restoration as it is listed below a sentence. */
export interface Restoration {
  kind: string;
  /** What stands there now, in the language of the page; empty where something was only removed. */
  now: string;
  /** What was received, in the received script. */
  from: string;
  reason: string;
  certainty: string;
  alternatives: readonly string[];
  isDoubt: boolean;
}

/** What was done to a sentence: words place by place, and by kind what changes no word. */
export interface Restorations {
  places: Restoration[];
  minor: string[];
}

/** What changes no word: it is counted, not listed place by place. */
const isMinor = ({ change: { kind, to } }: EditedStretch): boolean =>
  to.trim() === '' || kind === 'halfwidth';

/**
 * Tells what was done to a sentence.
 *
 * @param characters the reading text in the page's script
 */
export function restorationsOf(
  edits: readonly EditedStretch[],
  characters: readonly string[],
  locale: Locale,
): Restorations {
  const { repairs, note } = wordsFor(locale);
  const noted = noteIn(locale);
  const kinds = Map.groupBy(edits.filter(isMinor), ({ change }): RepairKind => change.kind);
  return {
    places: edits
      .filter((edit) => !isMinor(edit))
      .map(({ start, end, change }) => ({
        kind: repairs[change.kind].name,
        now: characters.slice(start, end).join('').trim(),
        from: change.from.trim(),
        reason: noted(change.reason),
        certainty: note.certainty[change.certainty],
        alternatives: (change.alternatives ?? []).map((each) => inScript(scriptOf(locale), each)),
        isDoubt: change.from === change.to,
      })),
    minor: [...kinds].map(([kind, { length }]) => repairs[kind].done(length)),
  };
}
