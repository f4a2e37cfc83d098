import { type Locale, scriptOf } from '../model/locales.ts';
import { windowOf } from '../model/deadlineWindow.ts';
import type { Time } from '../model/record.ts';
import { inScript } from '../lang/scripts.ts';
import { shownDay } from './dates.ts';
import { daysInWords, windowInWords } from './daysInWords.ts';
import { wordsFor } from './words.ts';

/** A time as a reader is told of it. */
export interface ShownTime {
  /** As it stands in the text. */
  text: string;
  /** What that means, where the words do not say it themselves. */
  meaning: string | null;
}

/** A record's time in the words of the text, and what they mean: 今年 is 2023年. */
export function shownTime(time: Time, locale: Locale): ShownTime {
  const { records: words } = wordsFor(locale);
  const text = inScript(scriptOf(locale), time.text);
  const window = windowOf(time);
  if (window) return { text, meaning: windowInWords(window, words) };
  const span = daysInWords(time, words, (day) => shownDay(day, locale));
  return { text, meaning: text.includes(span) ? null : words.relation[time.relation](span) };
}
