import { expect, test } from 'vitest';
import { ContentError } from '../../src/model/contentError.ts';

test('an error is one line, with slashes in its path on every system', () => {
  const { message } = new ContentError('content\\topics\\a.yaml', '3:1', 'a\\b\nc', 'another');
  expect(message).toBe('content/topics/a.yaml:3:1: found a\\b c, expected another');
});
