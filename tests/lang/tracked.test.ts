import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recharacter, replaceAll, type Replacement, track, type Tracked } from '../../src/lang/tracked.ts';

/** Replacements that do not overlap, in a text of `length` units. */
const replacements = (length: number): fc.Arbitrary<Replacement[]> =>
  fc.uniqueArray(fc.nat({ max: length }), { maxLength: 12 }).chain((cuts) =>
    fc.array(fc.string({ maxLength: 4 }), { minLength: 6, maxLength: 6 }).map((texts) =>
      texts.flatMap((to, index) => {
        const [start, end] = cuts.toSorted((a, b) => a - b).slice(2 * index, 2 * index + 2);
        return start === undefined || end === undefined ? [] : [{ start, end, to }];
      }),
    ),
  );

/** The replacements made the plain way, from the last to the first. */
const plainly = (text: string, made: readonly Replacement[]): string =>
  made
    .toReversed()
    .reduce((result, { start, end, to }) => result.slice(0, start) + to + result.slice(end), text);

const rounds = fc.string({ maxLength: 40 }).chain((received) =>
  replacements(received.length).chain((first) => {
    const between = plainly(received, first);
    return replacements(between.length).map((second) => ({ received, first, between, second }));
  }),
);

test('replacing gives the text that plain replacing gives, round after round', () => {
  fc.assert(
    fc.property(rounds, ({ received, first, between, second }) => {
      const once = replaceAll(track(received), first).tracked;
      expect(once.text).toBe(between);
      expect(replaceAll(once, second).tracked.text).toBe(plainly(between, second));
    }),
    { numRuns: 2000 },
  );
});

test('every unit remembers a range of the received text, in order', () => {
  fc.assert(
    fc.property(rounds, ({ received, first, second }) => {
      const { text, starts, ends } = replaceAll(replaceAll(track(received), first).tracked, second).tracked;
      let reached = 0;
      for (let unit = 0; unit < text.length; unit += 1) {
        const [start = -1, end = -1] = [starts[unit], ends[unit]];
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(received.length);
        if (end - start === 1 && received[start] === text[unit]) reached = start;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a change that cuts through an earlier one is widened to the whole of it', () => {
  const once = replaceAll(track('甲乙丙丁'), [{ start: 1, end: 3, to: 'xyz' }]).tracked;
  const { tracked, changes } = replaceAll(once, [{ start: 2, end: 3, to: '-' }]);
  expect(tracked.text).toBe('甲x-z丁');
  expect(changes).toMatchObject([{ receivedStart: 1, receivedEnd: 3, to: 'x-z' }]);
});

test('overlapping replacements are refused', () => {
  const overlapping = [
    { start: 0, end: 2, to: '' },
    { start: 1, end: 3, to: '' },
  ];
  expect(() => replaceAll(track('甲乙丙丁'), overlapping)).toThrow('replacement 1–3 overlaps');
});

test('other characters in the same places keep their origins, whatever their width in UTF-16', () => {
  const origins = ({ starts, ends }: Tracked): number[][] => [[...starts], [...ends]];
  const wide = recharacter(track('甲乙'), '𠀀乙');
  expect(wide.text).toBe('𠀀乙');
  expect(origins(wide)).toEqual([
    [0, 0, 1],
    [1, 1, 2],
  ]);
  expect(origins(recharacter(wide, '甲乙'))).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(() => recharacter(track('甲乙'), '甲')).toThrow('1 code points for 2');
});
