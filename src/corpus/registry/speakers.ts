import { pinyin } from 'pinyin-pro';
import type { Speakers } from '../../model/speakers.ts';

const compoundSurnames =
  /^(?:欧阳|司马|上官|诸葛|司徒|夏侯|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|端木|独孤|南宫|西门)/u;

/** A name in Latin letters: `jin-zhuanglong`, `ouyang-xiu`; names of other writing keep their letters. */
export function spelled(name: string): string {
  const surname = compoundSurnames.test(name) ? 2 : 1;
  // 吕 is lyu, as in a passport.
  const letters = pinyin(name, { mode: 'surname', toneType: 'none', type: 'array', v: true }).map(
    (syllable) => syllable.replace('v', 'yu'),
  );
  const joined = /^\p{Script=Han}+$/u.test(name)
    ? [letters.slice(0, surname).join(''), letters.slice(surname).join('')].join('-')
    : pinyin(name, { toneType: 'none', nonZh: 'consecutive' });
  const plain = joined
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '') || 'speaker';
}

/**
 * Gives an address to everybody who has none. An address once given stays, whoever comes later.
 *
 * @param given the addresses so far
 * @param names in simplified script, in the order in which they get their addresses
 */
export function withAddresses(given: Speakers, names: readonly string[]): Speakers {
  const result = { ...given };
  const known = new Set(Object.values(given));
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    const plain = spelled(name);
    let address = plain;
    for (let number = 2; address in result; number += 1) address = `${plain}-${number}`;
    result[address] = name;
  }
  return result;
}
