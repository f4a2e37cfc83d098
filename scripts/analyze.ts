/** `npm run analyze -- FILE [--published YYYY-MM-DD]`: the reading of a text as JSON, nothing written. */
import { factsOf } from '../src/restore/facts.ts';
import { restore } from '../src/restore/restore.ts';
import { damageOf } from '../src/schemas/edits.ts';
import { toTraditional } from '../src/text/scripts.ts';
import { readable } from './generate.ts';
import { fileAndOptions } from './options.ts';
import { receive } from './receive.ts';
import { readLexicon } from './resources.ts';
import { run } from './run.ts';

await run(() => {
  const { file, options } = fileAndOptions('FILE [--published YYYY-MM-DD]', ['published']);
  const { text: received, encoding } = readable(receive(file), file);
  const restored = restore(received, { ...readLexicon('content'), witnesses: [] });
  const { title, published } = factsOf(received, restored);
  const { script, text, edits } = restored;
  const analysis = {
    encoding,
    script,
    published: options.published ?? published,
    title,
    damage: damageOf(edits),
    repairs: edits,
    text: { 'zh-Hans': text, 'zh-Hant': toTraditional(text) },
    records: [],
  };
  console.log(JSON.stringify(analysis, null, 2));
  return 0;
});
