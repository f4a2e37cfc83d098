import { existsSync, readFileSync } from 'node:fs';
import { inContent } from '../folders.ts';
import { parseAddresses } from '../registry/addresses.ts';
import { parseYaml } from '../schemas/parseYaml.ts';
import { speakers, type Speakers } from '../schemas/speakers.ts';
import { type Term, terms } from '../schemas/term.ts';
import { type WithdrawnPage, withdrawnPages } from '../schemas/withdrawn.ts';

/** The text of a file of the content folder; empty where there is none. */
export function readCommitted(name: string): { file: string; text: string } {
  const file = inContent(name);
  return { file, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

/** The address of everybody who speaks. */
export function speakerAddresses(): Speakers {
  const { file, text } = readCommitted('speakers.yaml');
  return text === '' ? {} : parseYaml(speakers, text, file);
}

/** What once had pages of its own and has them no longer. */
export function withdrawnList(): WithdrawnPage[] {
  const { file, text } = readCommitted('withdrawn.yaml');
  return text === '' ? [] : parseYaml(withdrawnPages, text, file);
}

/** The terms whose use is counted, in the order of their ids. */
export function termList(): Term[] {
  const { file, text } = readCommitted('terms.yaml');
  return text === '' ? [] : parseYaml(terms, text, file);
}

/** Every address that was ever published. */
export const publishedAddresses = (): string[] => parseAddresses(readCommitted('published-urls.txt').text);
