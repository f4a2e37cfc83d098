import { afterEach, expect, test, vi } from 'vitest';
import { locales } from '../../../src/model/locales.ts';
import { underBase } from '../../../src/model/address.ts';
import { documentPath, pagefindPath, recordPath, speakerPath, topicPath } from '../../../src/model/routes.ts';
import { findFolder } from '../../../src/query/search/layout.ts';
import { pathAt } from '../../../src/query/search/lookup/showing.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.each(['/', '/policy/', '/a/b/'])(
  'under %s the index lies below it, and results are where the site has them',
  async (base) => {
    vi.stubEnv('BASE_URL', base);
    const { urls } = await import('../../../src/view/urls.ts');
    expect(underBase(base, pagefindPath)).toBe(`${base}pagefind/`);
    expect(findFolder(base)).toBe(`${base}pagefind/lists/`);
    for (const locale of locales) {
      const place = { base, locale };
      expect(pathAt(place, documentPath('a-speech'))).toBe(urls.documentPath('a-speech')(locale));
      expect(pathAt(place, () => recordPath('a-speech-17'))).toBe(urls.recordPath('a-speech-17'));
      expect(pathAt(place, topicPath('smes'))).toBe(urls.topicPath('smes')(locale));
      expect(pathAt(place, speakerPath('jin'))).toBe(urls.speakerPath('jin')(locale));
    }
  },
);
