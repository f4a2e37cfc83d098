import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptOr } from '../../../src/publish/pictures/kept.ts';

test('a picture that many ask for at the same time is made once, and kept for who asks later', async () => {
  const key = randomUUID();
  let made = 0;
  const ask = (): Promise<Uint8Array> =>
    keptOr(key, () => {
      made += 1;
      return Promise.resolve(new Uint8Array([made]));
    });
  const pictures = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
  expect(pictures.map((picture) => picture[0])).toEqual([1, 1, 1, 1]);
  expect(made).toBe(1);
});
