import { describe, expect, test } from 'vitest';
import { searchWordsFor } from '../../../src/site/strings/searchWords.ts';
import { scripts } from '../../../src/text/scripts.ts';
import { ask } from '../../search/asking.ts';
import { builtEngine } from './engine.ts';

describe.each(scripts)('the examples on the search page in %s', (script) => {
  const engine = builtEngine(script);
  const queries = searchWordsFor(script).examples.items.flatMap((item) => item.queries);

  test.each(queries)('%s finds something', async (query) => {
    expect((await ask(engine, query)).total).toBeGreaterThan(0);
  });
});
