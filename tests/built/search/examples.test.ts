import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../src/i18n/words.ts';
import { scripts } from '../../../src/lang/scripts.ts';
import { ask } from '../../query/search/asking.ts';
import { liveSite } from '../site.ts';
import { builtEngine } from './engine.ts';

describe.each(scripts)('the examples on the search page in %s', (script) => {
  const engine = builtEngine(script, liveSite);
  const queries = wordsFor(script).search.examples.items.flatMap((item) => item.queries);

  test.each(queries)('%s finds something', async (query) => {
    expect((await ask(engine, query)).total).toBeGreaterThan(0);
  });
});
