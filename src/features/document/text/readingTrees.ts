import { inContent } from '../../../corpus/folders.ts';
import type { CorpusRecord } from '../../../corpus/record.ts';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../../../model/edition.ts';
import { readingTree } from '../../../render/articles.ts';
import type { Note } from '../../../render/rehype-notes.ts';
import { type Locale, scriptOf } from '../../../model/locales.ts';
import { fateOf, type FateView } from '../../../view/record/verdict.ts';
import { marginNotes, type NoteRun } from './marginNotes.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { linkNamesIn } from './linkNames.ts';
import { urls } from '../../../view/urls.ts';

function runElement({ kind, when, isCarried, notes }: NoteRun, locale: Locale): Element {
  const words = wordsFor(locale).records;
  const label = kind === 'target' ? `${words.times.target} ` : '';
  const carried = isCarried ? h('i', { className: ['carried'] }, words.carried) : null;
  return h('span', { className: ['run', kind] }, [
    when === null ? null : h('span', [`${label}${when} `, carried]),
    ...notes.map(({ page, value, change, subject, fate }) =>
      h('a', { href: page }, [
        ...[`${change ?? ''} `, value && h('b', value.bounded), ` ${subject} `],
        fate && h('span', { className: ['verdict', fate.verdict], dataVerdict: fate.verdict }, fate.name),
      ]),
    ),
  ]);
}

/** The commentary on one sentence. */
function noteElement(sentence: number, runs: readonly NoteRun[], locale: Locale): Element {
  const ariaLabel = wordsFor(locale).reading.notes(sentence);
  const within = runs.map((run) => runElement(run, locale));
  return h('small', { lang: locale, className: ['notes'], role: 'note', ariaLabel }, within);
}

/**
 * A document's text to be read, with its marks and the commentary in its margin.
 *
 * @param document its id
 * @param records those that stand in it, in the order of the text
 * @throws ContentError for a record with no words to be marked at its place
 */
export function readingTreeOf(
  document: string,
  edition: Edition,
  records: readonly CorpusRecord[],
  locale: Locale,
): Root {
  const notes = new Map<number, Note>();
  for (const [sentence, runs] of marginNotes(locale, records)) {
    const record = runs[0]?.notes[0]?.id ?? null;
    notes.set(sentence, { element: noteElement(sentence, runs, locale), record });
  }
  const file = inContent('records', `${document}.json`);
  const byId = new Map(records.map((record) => [record.id, record]));
  const fate = (id: string): FateView | null => {
    const record = byId.get(id);
    return record ? fateOf(record, locale) : null;
  };
  const hrefOf = (id: string): string => urls.recordPathIn(id, locale);
  return readingTree(
    { edition, script: scriptOf(locale), names: linkNamesIn(locale), records, file, hrefOf, fateOf: fate },
    notes,
  );
}
