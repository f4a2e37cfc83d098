import type { Locale } from '../../model/locales.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { CorpusRecord } from '../../corpus/record.ts';
import { factIn } from '../../view/evidence/facts.ts';
import { authoredIn } from '../../view/localePages.ts';
import type { NamedThing } from '../../view/named/named.ts';
import { viewOf } from '../../view/record/view.ts';
import { urls } from '../../view/urls.ts';

/** Something that was said or done about a thing. */
export interface NamedEvent {
  /** The day by which it is put in order, `YYYY-MM-DD`, and that day in words. */
  readonly day: string;
  readonly shown: string;
  /** What it was: 承诺, 印发. */
  readonly what: string;
  readonly text: string;
  readonly href: string;
  /** Who said or published it; null where the text does not say. */
  readonly by: string | null;
  /** The target that was promised, whose fate is shown; null for everything else. */
  readonly promise: CorpusRecord | null;
}

function recordEvent(record: CorpusRecord, what: string, isPromise: boolean, locale: Locale): NamedEvent {
  const { title, page, speaker, said } = viewOf(record, locale);
  const promise = isPromise ? record : null;
  return { day: record.said, shown: said, what, text: title, href: page, by: speaker, promise };
}

/** What was said and done about a thing, in the order of time. */
export function historyOf(thing: NamedThing, locale: Locale): NamedEvent[] {
  const words = wordsFor(locale).named;
  const authored = authoredIn(locale);
  const events = [
    ...thing.promises.map((record) => recordEvent(record, words.promised, true, locale)),
    ...thing.fulfilled.map((record) => recordEvent(record, words.fulfilled, true, locale)),
    ...thing.mentions.map((record) => recordEvent(record, words.mentioned, false, locale)),
    ...thing.documents.map(({ id, source }): NamedEvent => {
      const day = source.published.day;
      const text = authored(source.title.text);
      const href = urls.documentPath(id)(locale);
      const by = authored(source.publisher);
      return { day, shown: shownDay(day, locale), what: words.document, text, href, by, promise: null };
    }),
    ...thing.deeds.map((deed): NamedEvent => {
      const { statement, href, source } = factIn(deed, locale);
      const { time } = deed.fact;
      const day = time === null || time.end > source.published ? source.published : time.end;
      const shown = time?.precision === 'day' ? shownDay(day, locale) : words.by(source.day);
      const what = words.deeds[deed.fact.deed];
      return { day, shown, what, text: statement, href, by: source.publisher, promise: null };
    }),
  ];
  return events.toSorted((a, b) => a.day.localeCompare(b.day, 'en'));
}
