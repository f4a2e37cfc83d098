import type { Locale } from '../../model/locales.ts';
import { wordsFor } from '../../i18n/words.ts';

/**
 * The rules that found a record, in words.
 *
 * @param rule their names, joined: `number.arabic+unit.count + mood.will`
 * @returns each once; one that has no words yet by its family and name
 */
export function ruleInWords(rule: string, locale: Locale): string {
  const { names, families, member, carried, separator } = wordsFor(locale).recordPage.rules;
  const said = rule.split(/\s*\+\s*/u).map((part) => {
    const [name = '', ...others] = part.split(' ');
    const [family = '', own = ''] = name.split('.');
    const words = names[name] ?? member(families[family] ?? family, own);
    return others.includes('(carried)') ? words + carried : words;
  });
  return [...new Set(said)].join(separator);
}
