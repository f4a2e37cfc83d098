import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsFile } from '../../../src/corpus/recordsFile.ts';
import { register } from '../../../src/corpus/registry/register.ts';
import { ContentError } from '../../../src/model/contentError.ts';
import type { Records } from '../../../src/model/record.ts';
import { witness } from './reading.ts';

const given = '  reason: 对照原文\n  day: 2024-05-01\n';

/** What a person may decide on a record: nothing, or an entry or two. */
function entriesFor(record: Records['records'][number], choice: number): string {
  const { id, anchor, quantity } = record;
  const { exact: words } = anchor;
  const sets = [
    'change: {rate: yoy}',
    'subject: 某事',
    'kind: target, type: quantified',
    'quantity: {value: 77}',
  ];
  const about = (verdict: string) => `- verdict: ${verdict}\n  record: ${id}\n  words: ${words}\n`;
  const number = `quantity: {text: ${quantity?.text ?? ''}, value: ${quantity?.value ?? 0}, unit: 家}`;
  if (record.rules.includes('editorial')) return '';
  if (choice < sets.length) return `${about('correct')}  set: {${sets[choice] ?? ''}}\n${given}`;
  if (choice === 4) return `- verdict: confirm\n  records: {${id}: ${words}}\n${given}`;
  if (choice === 5) return `${about('reject')}${given}`;
  if (choice > 6) return '';
  const set = `  set: {kind: figure, type: reported, subject: 某事, ${number}}\n`;
  return `${about('reject')}${given}- verdict: add\n  words: ${words}\n${set}${given}`;
}

const fact = fc
  .tuple(fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未]{3,8}$/), fc.integer({ min: 1, max: 9 }))
  .map(([name, count]) => `${name}新增${count}家`);
const texts = fc
  .uniqueArray(fact, { minLength: 2, maxLength: 8 })
  .chain((facts) => fc.array(fc.shuffledSubarray(facts, { minLength: 1 }), { minLength: 6, maxLength: 6 }));

test('whatever people decide while two texts change, a registry gives itself again and loses no decision', () => {
  const arbitrary = fc.tuple(texts, fc.array(fc.nat(14), { minLength: 40, maxLength: 40 }));
  fc.assert(
    fc.property(arbitrary, ([lists, choices]) => {
      const documents = ['a', 'b'];
      let registries: Records[] = [];
      const choice = choices.values();
      for (const step of [0, 1, 2]) {
        const editorials = registries.map(({ records }, index) => {
          const text = lists[step * 2 + index]?.join('。') ?? '';
          const present = records.filter(({ anchor }) => text.split(anchor.exact).length === 2);
          return present.map((record) => entriesFor(record, choice.next().value ?? 14)).join('');
        });
        const go = (committed: readonly Records[]) =>
          register(
            documents.map((document, index) => {
              const text = `${lists[step * 2 + index]?.join('。') ?? ''}。`;
              const editorial = editorials[index] ?? '';
              const published = `2024-0${index + 1}-01`;
              return witness(text, { document, published, editorial, committed: committed[index] ?? null });
            }),
          );
        try {
          registries = go(registries);
        } catch (error) {
          // An addition beside another decision on the same words.
          expect(error).toBeInstanceOf(ContentError);
          return;
        }
        expect(go(registries).map(recordsFile)).toEqual(registries.map(recordsFile));
        for (const [index, { records }] of registries.entries()) {
          const decided = editorials[index]?.match(/verdict: (?:confirm|correct|add)/g) ?? [];
          expect(records.filter(({ review }) => review !== 'machine')).toHaveLength(decided.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});
