/**
 * `npm run review -- [DOCUMENT [--confirm 1,2,5-30 --reason TEXT --day YYYY-MM-DD]]`: lists a document's records to be
 * held against the text, and which documents of the collection may be what they promise; with `--confirm`, writes into
 * its editorial file that they are right; without a document, lists what may have been promised in any.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSeq, type Node, parseDocument, YAMLSeq } from 'yaml';
import { type Content, readContent } from '../corpus/content.ts';
import { allDecisions, decisionsIn } from '../corpus/link/decisions.ts';
import { ownDocuments } from '../corpus/link/ownDocuments.ts';
import { verdictsOf } from '../corpus/registry/verdicts.ts';
import { ContentError } from '../model/contentError.ts';
import { parseEditorial } from '../corpus/parse/parseEditorial.ts';
import { recordNumber } from '../model/placedRecords.ts';
import type { PolicyRecord, Records } from '../model/record.ts';
import { command } from './command.ts';
import { write } from './differences.ts';
import { oneLine } from './explanation.ts';
import { fileAndOptions } from './options.ts';

const usage = 'DOCUMENT [--confirm 1,2,5-30 --reason TEXT --day YYYY-MM-DD]';
const marks = { machine: ' ', reviewed: '✓', corrected: '✎' };

/** A record in two lines: number, mark, what it says; and its words. */
function listed(record: PolicyRecord): string {
  const { id, review, anchor } = record;
  const number = String(recordNumber(id)).padStart(4);
  return `${number} ${marks[review]} ${oneLine(record)}\n       ${anchor.sentence} ${anchor.exact}`;
}

/** All records of a document, and how many are reviewed. */
function listing({ records, shared, withdrawn }: Records): string {
  const count = (review: PolicyRecord['review']): number =>
    records.filter((record) => record.review === review).length;
  const sums = [
    `${records.length} records`,
    `${count('reviewed')} reviewed ✓`,
    `${count('corrected')} corrected ✎`,
    `${shared.length} of other witnesses`,
    `${withdrawn.length} withdrawn`,
  ];
  return [...records.map(listed), sums.join(', ')].join('\n');
}

/** What the targets of some documents promise and a later document of the collection may be, as long as no entry says so. */
function proposals(
  { registries, documents, editorial }: Pick<Content, 'registries' | 'documents' | 'editorial'>,
  of: (document: string) => boolean,
): string[] {
  const said = new Map(documents.map(({ source, speech }) => [source.id, speech.said.day]));
  const promises = [...registries.values()].flatMap(({ document, records }) =>
    of(document) ? records.map((record) => ({ ...record, said: said.get(document) ?? '' })) : [],
  );
  const titled = documents.map(({ source, speech }) => ({
    ...{ id: source.id, title: source.title.text, said: speech.said.day },
  }));
  const titles = new Map(titled.map(({ id, title }) => [id, title]));
  const words = new Map(promises.map(({ id, anchor }) => [id, anchor.exact]));
  const { fulfilments } = allDecisions(
    Array.from(editorial, ([document, entries]) => decisionsIn(entries, document)),
  );
  return ownDocuments(promises, titled)
    .filter(({ record, document }) => !fulfilments.get(record)?.some((entry) => entry.document === document))
    .map(
      ({ record, document }) =>
        `${record} ${words.get(record) ?? ''}\n       may be ${document} ${titles.get(document) ?? ''}`,
    );
}

/** The proposals with what to do about them; nothing where there are none. */
const proposed = (found: readonly string[]): string[] =>
  found.length === 0
    ? []
    : [
        ...found,
        `${found.length} proposed; an entry with "verdict: fulfilled" settles each, also with "fulfils: none"`,
      ];

/** The records that a list of numbers and spans names; of a span, those that nobody has decided on yet. */
function chosen(
  numbers: string,
  { document, records }: Records,
  decided: ReadonlySet<string>,
): PolicyRecord[] {
  const byNumber = new Map(records.map((record) => [recordNumber(record.id), record]));
  const all = numbers.split(',').flatMap((part) => {
    const [, first = '', last] = /^(\d+)(?:-(\d+))?$/.exec(part.trim()) ?? [];
    if (first === '') throw new ContentError('--confirm', null, part, 'numbers and spans such as 1,2,5-30');
    if (last === undefined) {
      const record = byNumber.get(Number(first));
      if (!record || decided.has(record.id)) {
        const found = record ? `${first}, which the editorial file names already` : first;
        throw new ContentError('--confirm', null, found, `the number of a record of ${document}`);
      }
      return [record];
    }
    return records.filter(({ id }) => {
      const number = recordNumber(id);
      return Number(first) <= number && number <= Number(last) && !decided.has(id);
    });
  });
  return [...new Set(all)].sort((a, b) => recordNumber(a.id) - recordNumber(b.id));
}

/**
 * Puts an entry at the end of an editorial file.
 *
 * @param text the file's, empty where there is none
 * @returns it in the format that the checks want
 */
function withEntry(text: string, entry: Record<string, unknown>): string {
  const document = parseDocument<Node>(text);
  const list = isSeq(document.contents) ? document.contents : new YAMLSeq();
  list.flow = false;
  list.add(document.createNode(entry));
  document.contents = list;
  return document.toString({ lineWidth: 0, singleQuote: true });
}

/** The command `review`. */
export const review = command((args, { out, content }) => {
  const all = readContent(content);
  if (args.length === 0) {
    const found = proposed(proposals(all, () => true));
    out(found.length === 0 ? 'nothing proposed' : found.join('\n'));
    return 0;
  }
  const { file: document, options } = fileAndOptions(args, usage, ['confirm', 'reason', 'day']);
  const { registries, editorial } = all;
  const registry = registries.get(document);
  if (!registry) throw new ContentError('arguments', null, document, [...registries.keys()].join(', '));
  if (options.confirm === undefined) {
    const found = proposals(all, (id) => id === document);
    out([listing(registry), ...proposed(found)].join('\n'));
    return 0;
  }
  const { reason, day } = options;
  if (reason === undefined || day === undefined)
    throw new ContentError('arguments', null, `no --${reason === undefined ? 'reason' : 'day'}`, usage);
  const entries = editorial.get(document) ?? [];
  const added = registry.records.filter(({ rules }) => rules.includes('editorial')).map(({ id }) => id);
  const decided = new Set([...verdictsOf(entries, document).keys(), ...added]);
  const records = chosen(options.confirm, registry, decided);
  if (records.length === 0) throw new ContentError('--confirm', null, 'no record', 'one not yet decided on');

  const file = path.join(content, 'editorial', `${document}.yaml`);
  const words = new Map(records.map(({ id, anchor }) => [recordNumber(id), anchor.exact]));
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = withEntry(before, { verdict: 'confirm', records: words, reason, day });
  parseEditorial(text, file);
  write(file, text);
  out(`confirmed ${records.length} records in ${file}; npm run refresh marks them reviewed`);
  return 0;
});
