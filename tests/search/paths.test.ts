import { afterEach, expect, test, vi } from 'vitest';
import { indexFolder } from '../../src/search/indexFolder.ts';
import { resultPath } from '../../src/search/results.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each(['/', '/policy', '/policy/', '/a/b/'])(
  'under %s the index and the results lie below it',
  async (base) => {
    vi.stubEnv('BASE_URL', base);
    const { documentPath } = await import('../../src/site/urls.ts');
    const below = base.endsWith('/') ? base : `${base}/`;
    expect(indexFolder(base)).toBe(`${below}pagefind/`);
    const path = documentPath('{document}')('zh-Hant');
    expect(resultPath({ document: 'a-speech', sentence: 's42' }, path)).toBe(
      `${below}zh-hant/d/a-speech/#s42`,
    );
  },
);
