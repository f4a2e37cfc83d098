import { describe, expect, test } from 'vitest';
import { topics as topicKind } from '../../src/corpus/kinds/topics.ts';
import { contentDir } from '../../src/corpus/folders.ts';
import { speaksOf } from '../../src/corpus/link/topics.ts';
import { inScript } from '../../src/lang/scripts.ts';

const topics = topicKind.read(contentDir);

describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (_id, topic) => {
  test.each(topic.belongs)('%s belongs to it', (clause) => {
    expect(speaksOf(topic, clause)).toBe(true);
  });

  test.each(topic.not)('%s does not', (clause) => {
    expect(speaksOf(topic, clause)).toBe(false);
  });

  test('is named in both scripts alike, and in English', () => {
    expect(topic.name['zh-Hant']).toBe(inScript('zh-Hant', topic.name['zh-Hans']));
    expect(topic.name.en).toMatch(/^[A-Z0-9][\w ,-]+$/);
  });

  test('has no word twice, and no word that another makes idle', () => {
    const idle = topic.words.filter((word) =>
      topic.words.some((other) => other !== word && word.includes(other)),
    );
    expect(idle).toEqual([]);
    expect(new Set(topic.words).size).toBe(topic.words.length);
    for (const longer of topic.except) {
      expect(topic.words.some((word) => longer.includes(word))).toBe(true);
    }
  });
});

test('no two topics have one name', () => {
  expect(new Set(topics.map(({ name }) => name['zh-Hans'])).size).toBe(topics.length);
});
