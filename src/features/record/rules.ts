import type { Locale } from '../../model/locales.ts';
import { wordsFor } from '../../i18n/words.ts';

/**
 * The rules that found a record, in words.
 *
 * @param rules their names: `number.arabic`, `unit.count`, `mood.will`
 * @returns each once; one that has no words yet by its family and name
 */
export function ruleInWords(rules: readonly string[], locale: Locale): string {
  const { names, families, member, carried, separator } = wordsFor(locale).recordPage.rules;
  const said = rules.map((part) => {
    const [name = '', ...others] = part.split(' ');
    const [family = '', own = ''] = name.split('.');
    const words = names[name] ?? member(families[family] ?? family, own);
    return others.includes('(carried)') ? words + carried : words;
  });
  return [...new Set(said)].join(separator);
}
