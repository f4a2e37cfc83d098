import { toSimplified, toTraditional } from '../../src/lang/scripts.ts';

/** A simplified text as it is read when it was received in either script. */
export const bothScripts = (text: string): string[] => [text, toSimplified(toTraditional(text))];
