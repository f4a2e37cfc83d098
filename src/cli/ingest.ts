/**
 * `npm run ingest -- FILE --id ID [--published DAY] [--witness-of ID] [--title TEXT] [--publisher TEXT]
 * [--url ADDRESS]`: takes a received file into `content/`, or `CONTENT_DIR`, all of it or nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readContent, type Received } from '../corpus/content.ts';
import { receive } from '../corpus/receive.ts';
import { factsOf } from '../restore/facts.ts';
import { restore, type Restored } from '../restore/restore.ts';
import { ContentError } from '../model/contentError.ts';
import { parseYaml } from '../corpus/parse/parseYaml.ts';
import { source as sourceSchema, type Source, unknownPublisher } from '../model/source.ts';
import { speech as speechSchema, type Speech } from '../model/speech.ts';
import { command } from './command.ts';
import { differences, generatedFiles, noting, settle } from './differences.ts';
import { readAll, readable } from './generate.ts';
import { fileAndOptions } from './options.ts';
import { paragraphsOf, peopleOf } from './people.ts';
import { install, recover } from './transaction.ts';

const usage =
  'FILE --id ID [--published DAY] [--witness-of ID] [--title TEXT] [--publisher TEXT] [--url ADDRESS]';
const names = ['id', 'published', 'witness-of', 'title', 'publisher', 'url'] as const;

/** The speech that a document witnesses, named by its own id or by another document of it. */
function knownSpeech(id: string, documents: readonly Received[], content: string): Speech {
  const found = documents.find(({ source, speech }) => source.id === id || speech.id === id);
  if (!found)
    throw new ContentError('--witness-of', null, id, `the id of a speech or document in ${content}/`);
  return found.speech;
}

/** A speech of its own, with those who speak by the labels in the text. */
function newSpeech(id: string, title: string, day: string, restored: Restored): Speech {
  const paragraphs = paragraphsOf(restored);
  const people = peopleOf(restored);
  const asks = paragraphs.some((paragraph) => /^[\p{Script=Han}]{2,20}记者[：:]/u.test(paragraph));
  return {
    id,
    kind: asks ? 'press-conference' : 'news',
    title,
    said: { day, basis: 'finding', reason: '讲话当日未载，取所收文本刊出之日。' },
    people,
  };
}

/** The command `ingest`. */
export const ingest = command((args, { out, err, content }) => {
  const { file, options } = fileAndOptions(args, usage, names);
  const { id } = options;
  if (id === undefined) throw new ContentError('--id', null, 'none', 'an id for the document');
  recover(content);
  const before = readContent(content);
  const { documents, lexicon } = before;
  if (documents.some(({ source }) => source.id === id)) {
    throw new ContentError('--id', null, `${id}, which ${content}/sources has already`, 'a new id');
  }

  const bytes = receive(file);
  const { text: received, encoding } = readable(bytes, file);
  const restored = restore(received, { ...lexicon, witnesses: [] });
  const facts = factsOf(received, restored);
  const title = options.title ?? facts.title;
  const published = options.published ?? facts.published;
  if (title === null) throw new ContentError(file, null, 'no title', 'one in the text, or --title');
  if (published === null)
    throw new ContentError(file, null, 'no day of publication', 'one in the text, or --published');

  const witnessed = options['witness-of'];
  const speech =
    witnessed === undefined
      ? newSpeech(id, title, published, restored)
      : knownSpeech(witnessed, documents, content);
  const ending = /\.(?:md|markdown)$/i.test(file) ? 'md' : /\.html?$/i.test(file) ? 'html' : 'txt';
  const given = (what: string): { basis: 'finding'; reason: string } => ({
    basis: 'finding',
    reason: `所收文本没有${what}，由收录者给出。`,
  });
  const described: Source = {
    id,
    speech: speech.id,
    file: `received.${ending}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    publisher: options.publisher ?? unknownPublisher,
    source_url: options.url ?? null,
    title: { text: title, ...(title === facts.title ? { basis: 'received' } : given('标题')) },
    published: { day: published, ...(published === facts.published ? { basis: 'received' } : given('日期')) },
    script: restored.script,
    encoding,
  };
  const folder = path.join('sources', id);
  const source = parseYaml(sourceSchema, stringify(described), path.join(content, folder, 'source.yaml'));
  const same = documents.find((document) => document.source.sha256 === source.sha256);
  if (same)
    throw new ContentError(file, null, `the bytes of ${same.source.id}`, 'a document that is not there yet');

  const files = new Map<string, string | Uint8Array>([
    [path.join(folder, source.file), bytes],
    [path.join(folder, 'source.yaml'), stringify(source, { lineWidth: 0 })],
  ]);
  if (witnessed === undefined) {
    const speechFile = path.join('speeches', `${id}.yaml`);
    const checked = parseYaml(speechSchema, stringify(speech), path.join(content, speechFile));
    files.set(speechFile, stringify(checked, { lineWidth: 0 }));
  }
  const all = [...documents, { source, speech, bytes, folder: path.join(content, folder) }];
  const withNew = { ...before, documents: all };
  const isOwn = (name: string): boolean =>
    path.dirname(name) === path.join('articles', id) || name === path.join('records', `${id}.json`);
  for (const [name, text] of generatedFiles(withNew, readAll(all, lexicon), () => undefined)) {
    if (isOwn(name) && !existsSync(path.join(content, name))) files.set(name, text);
  }
  install(content, files);
  for (const name of files.keys()) out(`wrote ${path.join(content, name)}`);
  settle(content, differences(readContent(content), noting(err)), out);
  return 0;
});
