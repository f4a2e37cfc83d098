// What the text of a day, `YYYY-MM-DD`, says by itself. Scripts of the pages load this without the library of `days.ts`.

/** Whether a text names a day that there is, written as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The year of a day, in four digits. */
export const yearOf = (day: string): string => day.slice(0, 4);

/** The month of a day, 1 to 12. */
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The day of its month. */
export const dateOf = (day: string): number => Number(day.slice(8, 10));

/** The quarter of a day, 1 to 4. */
export const quarterOf = (day: string): number => Math.ceil(monthOf(day) / 3);

export const isFirstOfYear = (day: string): boolean => day.endsWith('-01-01');
export const isLastOfYear = (day: string): boolean => day.endsWith('-12-31');
