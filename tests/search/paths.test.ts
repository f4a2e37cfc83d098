import { afterEach, expect, test, vi } from 'vitest';
import { findFolder } from '../../src/search/layout.ts';
import { indexFolder } from '../../src/search/indexFolder.ts';
import { documentPath, gatheringPath, recordPath } from '../../src/search/lookup/showing.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each(['/', '/policy/', '/a/b/'])(
  'under %s the index lies below it, and results are where the site has them',
  async (base) => {
    vi.stubEnv('BASE_URL', base);
    const site = await import('../../src/site/urls.ts');
    expect(indexFolder(base)).toBe(`${base}pagefind/`);
    expect(findFolder(base)).toBe(`${base}pagefind/lists/`);
    for (const script of ['zh-Hans', 'zh-Hant'] as const) {
      const place = { base, script };
      expect(documentPath(place, 'a-speech')).toBe(site.documentPath('a-speech')(script));
      expect(recordPath(place, 'a-speech-17')).toBe(site.recordPath('a-speech-17'));
      expect(gatheringPath(place, 'topics', 'smes')).toBe(site.topicPath('smes')(script));
      expect(gatheringPath(place, 'speakers', 'jin')).toBe(site.speakerPath('jin')(script));
    }
  },
);
