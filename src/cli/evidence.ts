/**
 * `npm run evidence -- --new URL --published YYYY-MM-DD --name NAME`: writes a file of evidence to be filled in, named
 * as its day and NAME, with a line on each field. What is missing in it, `npm run refresh` says.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { day as calendarDay, id as idSchema } from '../model/common.ts';
import { ContentError } from '../model/contentError.ts';
import { bases, deeds, evidenceFile, fulfilments, levels } from '../model/evidence.ts';
import { command } from './command.ts';

const usage = 'npm run evidence -- --new URL --published YYYY-MM-DD --name NAME';

const listed = (names: readonly string[]): string => names.join(' | ');

/** A file of evidence that waits for its facts. Texts in it are in simplified script. */
const draft = (id: string, published: string, address: string): string => `id: ${id}
# Who published it first, and under which title.
publisher:
title:
# Its number as a document (文号), where it has one.
number: null
published: ${published}
# ${listed(levels)}; of a copy, source_url is null and its address is seen_at.
level: primary
source_url: ${address}
seen_at: null
# Whose word its facts are: ${listed(bases)}.
basis: other
# In words of our own. time: 2023-06-15, 2023-06, 2023-Q2, 2023-H1, 2023 or 2023-01..2023-09; null where it is not said.
facts:
#  - n: 1
#    kind: figure
#    series: the id of a file in series/
#    quantity: 超14万家
#    time: 2023-12-31
#    scope: null
#    caution: null
#    statement: a sentence in which the quantity stands.
#  - n: 2
#    kind: deed
#    # ${listed(deeds)}
#    deed: issued
#    name: what it is called, without 《》
#    time: 2023-11-13
#    records:
#      - id: the id of a target
#        # ${listed(fulfilments)}
#        fulfils: whole
#        note: null
#    statement: a sentence that is understood alone.
`;

/** The command `evidence`. */
export const evidence = command((args, { out, content }) => {
  const { values } = parseArgs({
    args: [...args],
    options: { new: { type: 'string' }, published: { type: 'string' }, name: { type: 'string' } },
  });
  const { new: address, published, name } = values;
  if (address === undefined) throw new ContentError('arguments', null, 'no --new', usage);
  if (!evidenceFile.shape.source_url.safeParse(address).success)
    throw new ContentError('--new', null, address, 'an address that begins with http');
  if (!calendarDay.safeParse(published).success)
    throw new ContentError('--published', null, published ?? 'nothing', 'a day as YYYY-MM-DD');
  if (!idSchema.safeParse(name).success)
    throw new ContentError(
      '--name',
      null,
      name ?? 'nothing',
      'lower-case letters, digits and single hyphens',
    );
  const id = `${String(published)}-${String(name)}`;
  const file = path.join(content, 'evidence', `${id}.yaml`);
  if (existsSync(file)) throw new ContentError(file, null, 'a file', 'a name that is free');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draft(id, String(published), address), { flag: 'wx' });
  out(`wrote ${file}: fill it in, then npm run refresh`);
  return 0;
});
