/**
 * `npm run analyze -- FILE [--published YYYY-MM-DD] [--explain]`: the reading of a text as JSON, nothing
 * written. With `--explain`, instead, what each record was made from, and what was left out by which rule.
 */
import { readLexicon } from '../corpus/lexicon.ts';
import { receive } from '../corpus/receive.ts';
import { titleOf } from '../i18n/recordTitle.ts';
import { nowhere, recordData, textsOf } from '../corpus/registry/recordData.ts';
import { readingTextOf } from '../corpus/registry/readingText.ts';
import { factsOf } from '../restore/facts.ts';
import { restore } from '../restore/restore.ts';
import { damageOf } from '../model/edits.ts';
import { command } from './command.ts';
import { explanation, omissions } from './explanation.ts';
import { readable } from './generate.ts';
import { fileAndOptions } from './options.ts';
import { peopleOf } from './people.ts';
import { extractFrom } from './registries.ts';

/** The command `analyze`. */
export const analyze = command((args, { out, content }) => {
  const usage = 'FILE [--published YYYY-MM-DD] [--explain]';
  const { file, options, isSet } = fileAndOptions(args, usage, ['published'], ['explain']);
  const { text: received, encoding } = readable(receive(file), file);
  const restored = restore(received, { ...readLexicon(content), witnesses: [] });
  const { title, published: found } = factsOf(received, restored);
  const { script, text, edits } = restored;
  const published = options.published ?? found;
  const { records, dropped } = extractFrom(restored, peopleOf(restored), published);
  if (isSet('explain')) {
    const reading = readingTextOf(text);
    for (const each of records) out(explanation(each, reading));
    out(omissions(dropped, reading));
    return 0;
  }
  const texts = textsOf(text);
  const home = { ...nowhere, said: published };
  const analysis = {
    encoding,
    script,
    published,
    title,
    damage: damageOf(edits),
    repairs: edits,
    text: { 'zh-Hans': text, 'zh-Hant': texts['zh-Hant'].join('') },
    records: records.map(({ statement }) => ({
      ...recordData({ ...statement, id: null, review: 'machine' }, titleOf(statement), texts, home),
      verdict: null,
    })),
  };
  out(JSON.stringify(analysis, null, 2));
  return 0;
});
