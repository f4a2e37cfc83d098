import type { Page, Repair, Resources } from '../../src/restore/repair.ts';
import { wordingRepairs } from '../../src/restore/repairs/index.ts';
import { detectScript, foldScript, toSimplified, toTraditional } from '../../src/lang/scripts.ts';
import { replaceAll, track } from '../../src/lang/tracked.ts';

type Lexicon = Pick<Resources, 'spun' | 'regional'>;

/** A text as a repair sees it; the wording is repaired after the text is brought to simplified script. */
export function pageOf(lexicon: Lexicon, repair: Repair, received: string, witness = ''): Page {
  const script = detectScript(received);
  const isWording = wordingRepairs.includes(repair);
  const text = isWording && script === 'zh-Hant' ? toSimplified(received) : received;
  const witnesses = witness === '' ? [] : [{ id: 'witness', text: witness }];
  return { text, folded: foldScript(text), received, script, resources: { ...lexicon, witnesses } };
}

/** A text after one repair. */
export function repaired(lexicon: Lexicon, repair: Repair, received: string, witness = ''): string {
  const page = pageOf(lexicon, repair, received, witness);
  const changes = repair.find(page).filter(({ alternatives }) => alternatives === undefined);
  return replaceAll(track(page.text), changes).tracked.text;
}

/** Text and its traditional form; text whose very bytes are the damage has one form only. */
export const inEveryLanguage = (repair: Repair, text: string): string[] =>
  repair.kind === 'mojibake' ? [text] : [...new Set([text, toTraditional(text)])];
