import type { Corpus } from '../../corpus/load.ts';
import { recordsById } from '../../corpus/placed.ts';
import { shownDay } from '../../i18n/dates.ts';
import { wordsFor } from '../../i18n/words.ts';
import { inScript } from '../../lang/scripts.ts';
import { type Locale, scriptOf } from '../../model/locales.ts';
import type { Judgement } from '../../model/measure.ts';
import { factIn, factsById } from '../evidence/facts.ts';
import { urls } from '../urls.ts';

/** Something that a verdict rests on: a record, a fact, or a document of the collection. */
export interface OutcomeInput {
  readonly id: string;
  readonly href: string;
  /** What it says: a quotation of a record, our own words of a fact. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** Who says it, and when: 中央广播电视总台，2023年9月21日. */
  readonly from: string;
  /** Where a fact can be read outside the site, and whether that is a copy; null for what stands in the collection. */
  readonly outside: { readonly href: string; readonly isCopy: boolean } | null;
}

/** What a verdict rests on, in the order in which it names it. */
export function outcomeInputs(
  { inputs, documents }: Pick<Judgement, 'inputs' | 'documents'>,
  locale: Locale,
  corpus: Corpus,
): OutcomeInput[] {
  const script = scriptOf(locale);
  const { comma } = wordsFor(locale).punctuation;
  const named = inputs.flatMap((id): OutcomeInput[] => {
    const placed = factsById(corpus).get(id);
    if (placed) {
      const { href, statement, source } = factIn(placed, locale);
      const outside = { href: source.address, isCopy: source.isCopy };
      const from = source.publisher + comma + source.day;
      return [{ id, href, text: statement, isQuoted: false, from, outside }];
    }
    const record = recordsById(corpus).get(id);
    if (!record) return [];
    const { quote, said, speaker } = record;
    const from = [speaker === null ? [] : inScript(script, speaker), shownDay(said, locale)]
      .flat()
      .join(comma);
    return [{ id, href: urls.recordPath(id), text: quote[script], isQuoted: true, from, outside: null }];
  });
  const own = documents.flatMap((id): OutcomeInput[] => {
    const document = corpus.documents.find((each) => each.id === id);
    if (!document) return [];
    const { title, published } = document.source;
    const from = shownDay(published.day, locale);
    const text = inScript(script, title.text);
    return [{ id, href: urls.documentPath(id)(locale), text, isQuoted: false, from, outside: null }];
  });
  return [...named, ...own];
}
