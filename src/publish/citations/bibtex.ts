import { at } from '../../lang/at.ts';
import { monthOf, yearOf } from '../../lang/dayText.ts';
import type { Citation } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX sees nothing but text. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\~^{}%&#_$]/gu, (character) => commands[character] ?? `\\${character}`);

/**
 * A citation as an entry of BibTeX, which BibLaTeX reads, too. Braces within braces keep the case of
 * Latin words, and a name whole.
 */
export function bibtex({ key, title, author, site, said, url, note }: Citation): string {
  const fields: [name: string, value: string][] = [
    ['title', `{{${escaped(title)}}}`],
    ...(author === null ? [] : [['author', `{{${escaped(author)}}}`] as [string, string]]),
    ['howpublished', `{${escaped(site)}}`],
    ...(said === null
      ? []
      : ([
          ['year', `{${yearOf(said)}}`],
          ['month', at(months, monthOf(said) - 1)],
        ] as [string, string][])),
    ['url', `{${url}}`],
    ['note', `{${escaped(note)}}`],
    ['langid', '{chinese}'],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}\n`;
}
