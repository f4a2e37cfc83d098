import { currentCorpus } from '../../corpus/current.ts';
import type { Corpus } from '../../corpus/load.ts';
import { pagedKinds } from '../../corpus/kinds/index.ts';
import { kindCalled } from '../../corpus/kinds/withdrawn.ts';
import { recordsById } from '../../corpus/placed.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { titleOf } from '../../i18n/recordTitle.ts';
import { wordsFor } from '../../i18n/words.ts';
import { inScript } from '../../lang/scripts.ts';
import type { Change, ChangeKind, Formerly } from '../../model/change.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import { documentsById } from '../documents.ts';
import { factsById } from '../evidence/facts.ts';
import { recordEntries } from '../record/entries.ts';
import { fateNamed } from '../record/verdict.ts';
import { href, urls } from '../urls.ts';
import type { DatedChange } from './list.ts';

/** A change in the words of a page. */
export interface ChangeView {
  readonly day: string;
  readonly kind: ChangeKind;
  /** What is called so: the title of a record, of a document, of a source; in simplified script where nothing else is known. */
  readonly title: string;
  readonly href: string;
  /** What changed, in a few words. */
  readonly detail: string;
  /** The record, where it stands. */
  readonly record: CorpusRecord | null;
  /** Whether its verdict is no longer what the change made it. */
  readonly isTurnedSince: boolean;
}

/** A part of what was said before, where it is known; else what stands for it. */
function orElse<T>(before: T | undefined, otherwise: T): T {
  // Null is something that was said before: only what is not there gives way.
  if (before === undefined) return otherwise;
  return before;
}

/** How a record was called before. */
export const formerTitle = (record: CorpusRecord, before: Formerly): string =>
  titleOf({
    kind: orElse(before.kind, record.kind),
    subject: orElse(before.subject, record.subject),
    quantity: orElse(before.quantity, record.quantity),
    change: orElse(before.change, record.change),
    time: orElse(before.time, record.time),
    anchor: { exact: orElse(before.exact, record.anchor.exact) },
  });

/** What is left of the name of a record that is there no longer: what it said when it was last found. */
export function withdrawnTitle(id: string, before: Formerly | null, corpus: Corpus): string {
  const withdrawn = recordEntries(corpus).withdrawn.get(id)?.withdrawn;
  if (!withdrawn) return before?.exact ?? id;
  const { kind, quantity, anchor } = withdrawn;
  if (before?.subject === undefined) return anchor.exact;
  return titleOf({
    ...{ kind, subject: before.subject, quantity: orElse(before.quantity, quantity) },
    ...{ change: orElse(before.change, null), time: orElse(before.time, null) },
    anchor: { exact: orElse(before.exact, anchor.exact) },
  });
}

/** A verdict that turned, in the words of a page. */
export const turnIn = (
  { before, after }: Pick<Extract<Change, { kind: 'verdict' }>, 'before' | 'after'>,
  locale: Locale,
): string => wordsFor(locale).updates.turned(before && fateNamed(before, locale), fateNamed(after, locale));

/** What is corrected of a record: how it was called, or which parts of it were put right where its name is the same. */
export function correctionIn(record: CorpusRecord, before: Formerly, locale: Locale): string {
  const words = wordsFor(locale).updates;
  const former = formerTitle(record, before);
  if (former !== titleOf(record)) return words.formerly(inScript(scriptOf(locale), former));
  const parts = Object.keys(before).map((part) => words.parts[part as keyof Formerly]);
  return words.corrected([...new Set(parts)]);
}

type Worded = Pick<ChangeView, 'title' | 'href' | 'detail'>;

function withdrawalIn(
  change: Extract<Change, { kind: 'withdrawal' }>,
  locale: Locale,
  corpus: Corpus,
): Worded {
  const { id, what, before } = change;
  const words = wordsFor(locale);
  const script = scriptOf(locale);
  if (what === 'record') {
    const reason = recordEntries(corpus).withdrawn.get(id)?.withdrawn.reason ?? '';
    const title = inScript(script, withdrawnTitle(id, before, corpus));
    return { title, href: urls.recordPathIn(id, locale), detail: inScript(script, reason) };
  }
  if (what === 'fact') {
    const placed = factsById(corpus).get(id);
    const page = placed && urls.factPath(placed.source.id, placed.fact.n)(locale);
    const title = inScript(script, placed?.fact.statement ?? id);
    return { title, href: page ?? '', detail: inScript(script, placed?.fact.withdrawn ?? '') };
  }
  const page = corpus.withdrawn.find((each) => each.what === what && each.id === id);
  return {
    title: inScript(script, page?.title ?? id),
    href: href(pagedKinds[kindCalled(what)].page(id)(locale)),
    detail: words.grouping.withdrawn.whats[what] + words.note.colon + inScript(script, page?.reason ?? ''),
  };
}

function wordedIn(change: Change, record: CorpusRecord | null, locale: Locale, corpus: Corpus): Worded {
  const words = wordsFor(locale).updates;
  const script = scriptOf(locale);
  const { id } = change;
  if (change.kind === 'withdrawal') return withdrawalIn(change, locale, corpus);
  if (change.kind === 'document') {
    const document = documentsById(corpus).get(id);
    const own = corpus.records.filter((each) => each.document === id);
    const title = inScript(script, document?.source.title.text ?? id);
    return { title, href: urls.documentPath(id)(locale), detail: words.records(own.length) };
  }
  if (change.kind === 'evidence') {
    const source = corpus.evidence.find((each) => each.id === id);
    const title = inScript(script, source?.title ?? id);
    return { title, href: urls.evidencePath(id)(locale), detail: words.facts(change.facts.length) };
  }
  const title = inScript(script, record ? titleOf(record) : withdrawnTitle(id, null, corpus));
  const detail =
    change.kind === 'verdict'
      ? turnIn(change, locale)
      : change.kind === 'correction' && record
        ? correctionIn(record, change.before, locale)
        : '';
  return { title, href: urls.recordPathIn(id, locale), detail };
}

/** A change in the words of a language. */
export function changeIn(
  { day, change }: DatedChange,
  locale: Locale,
  corpus: Corpus = currentCorpus(),
): ChangeView {
  const record = recordsById(corpus).get(change.id) ?? null;
  const now = record?.verdict ?? null;
  const isTurnedSince =
    change.kind === 'verdict' &&
    now !== null &&
    (now.verdict !== change.after.verdict || now.late !== change.after.late);
  return { day, kind: change.kind, record, isTurnedSince, ...wordedIn(change, record, locale, corpus) };
}
