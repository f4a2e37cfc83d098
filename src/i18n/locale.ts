import { type Script, scripts } from '../text/scripts.ts';

/** A language of the interface; each is written in the script that it shares its name with. */
export type Locale = Script;

/** Every language that the site has pages in; the first is the one that the others are typed by. */
export const locales: readonly Locale[] = scripts;
