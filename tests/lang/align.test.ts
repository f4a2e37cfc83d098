import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../src/lang/align.ts';

const characters = (text: string): string[] => [...text];

test('characters that both texts have in the same order are counterparts', () => {
  const left = '我国已建成全球规模最大的网络基础设施';
  const right = '据介绍我国已经建成全球最大的网络设施';
  const pairs = Array.from(
    align(characters(left), characters(right)),
    (there, here) => [left[here], right[there]] as const,
  );
  const kept = pairs.filter(([, there]) => there !== undefined);
  for (const [here, there] of kept) expect(there).toBe(here);
  expect(kept.map(([here]) => here).join('')).toBe('我国已建成全球最大的网络设施');
});

test('counterparts are equal and rise, whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'), maxLength: 120 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      let reached = -1;
      align(characters(left), characters(right)).forEach((there, here) => {
        if (there < 0) return;
        expect(right[there]).toBe(left[here]);
        expect(there).toBeGreaterThan(reached);
        reached = there;
      });
    }),
    { numRuns: 1000 },
  );
});

test('a text is aligned with itself from end to end', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const all = characters(text);
      expect([...align(all, all)]).toEqual(all.map((_, place) => place));
    }),
    { numRuns: 300 },
  );
});
