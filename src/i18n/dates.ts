import type { Locale } from '../model/locales.ts';
import { wordsFor } from './words.ts';
import { formatDay } from '../lang/days.ts';

/**
 * A day as it is shown: 2023年3月1日.
 *
 * @param day `YYYY-MM-DD`
 */
export const shownDay = (day: string, locale: Locale): string => formatDay(day, wordsFor(locale).dayFormat);
