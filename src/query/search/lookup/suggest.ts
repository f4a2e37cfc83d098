import { at } from '../../../lang/at.ts';
import { scriptOf } from '../../../model/locales.ts';
import type { Reason, SearchPlace, Suggestion } from '../api.ts';
import { readComparable } from '../comparable.ts';
import type { Named, TermRow } from '../layout.ts';
import type { InScripts } from '../../../lang/scripts.ts';
import { filterText } from '../parse.ts';
import type { Comparison } from '../syntax.ts';
import { alternativesOf } from './alternatives.ts';
import type { Index } from './index.ts';
import { holdsAll } from './marks.ts';
import { placeIn } from './places.ts';
import type { RouteIn } from '../../../model/address.ts';
import { measurePath, speakerPath, topicPath } from '../../../model/routes.ts';
import { pathAt } from './showing.ts';
import { asTyped, hear } from './sounds.ts';

/** What is being typed: the last word, and all that stands before it. */
function lastWord(typed: string): { before: string; word: string } {
  const words = typed.split(/\s/u);
  const word = at(words, words.length - 1);
  return { before: typed.slice(0, typed.length - word.length), word };
}

const term = (
  { word, passages, reason }: { word: InScripts; passages: number; reason: Reason | null },
  before: string,
  { locale }: SearchPlace,
): Suggestion => ({
  kind: 'term',
  text: word[scriptOf(locale)],
  query: before + word[scriptOf(locale)],
  count: passages,
  reason,
});

function termsHolding(rows: readonly TermRow[], typed: string): TermRow[] {
  const holding = rows.filter(([simplified]) => simplified !== typed && simplified.includes(typed));
  const begins = ([simplified]: TermRow): boolean => simplified.startsWith(typed);
  return [...holding.filter(begins), ...holding.filter((row) => !begins(row))];
}

const comparisons: readonly Comparison[] = ['=', '<', '>'];

function filterSuggestions(index: Index, word: string, before: string): Suggestion[] {
  const comparable = readComparable(index.simplify(word));
  if (!comparable || (comparable.kind === 'quantity' && !index.core.units.includes(comparable.unit)))
    return [];
  return comparisons.map((comparison) => {
    const text = filterText(comparison, word);
    return { kind: 'filter', filter: { ...comparable, comparison, text }, query: before + text };
  });
}

/** So many pages of a kind are suggested at most, so that words keep their place. */
const mostGatherings = { measure: 2, topic: 1, speaker: 1 };

function groupings(index: Index, word: string, place: SearchPlace): Suggestion[] {
  const marks = { terms: [index.term(word)], loose: true };
  const named = (
    kind: 'measure' | 'topic' | 'speaker',
    page: (id: string) => RouteIn,
    all: readonly Named[],
  ) =>
    all
      .filter(({ name }) => holdsAll(name, marks))
      .slice(0, mostGatherings[kind])
      .map(({ id, name }): Suggestion => ({
        kind,
        name: name[scriptOf(place.locale)],
        path: pathAt(place, page(id)),
        reason: null,
      }));
  const { measures, topics, speakers } = index.core;
  return [
    ...named('measure', measurePath, measures),
    ...named('topic', topicPath, topics),
    ...named('speaker', speakerPath, speakers),
  ];
}

/**
 * What the text in the box may become.
 *
 * @param limit at most so many
 * @throws SearchFailure
 */
export async function suggestions(
  index: Index,
  typed: string,
  limit: number,
  place: SearchPlace,
): Promise<readonly Suggestion[]> {
  const named = await placeIn(index, typed, place);
  if (named) return [{ kind: 'place', ...named }];
  const { before, word } = lastWord(typed);
  const folded = index.simplify(word);
  if (folded === '') return [];
  const rows = await index.terms();
  const exact = termsHolding(rows, folded).map(([simplified, traditional, , passages]) =>
    term({ word: { 'zh-Hans': simplified, 'zh-Hant': traditional }, passages, reason: null }, before, place),
  );
  const isSound = asTyped(word) !== null;
  const bySound = isSound
    ? hear(word, rows).map(({ word: found, passages, kind }) =>
        term(
          { word: found, passages, reason: { kind, typed: word, found: found[scriptOf(place.locale)] } },
          before,
          place,
        ),
      )
    : [];
  const counts = new Map(rows.map((row) => [row[0], row[3]]));
  const simplify = (text: string): string => index.simplify(text);
  const bySense = alternativesOf(
    [{ text: word, term: index.term(word), phrase: false }],
    index.core.words,
    [],
    simplify,
  )
    .map(({ kind, typed: part, found }) =>
      term(
        {
          word: found,
          passages: counts.get(found['zh-Hans']) ?? 0,
          reason: { kind, typed: part, found: found[scriptOf(place.locale)] },
        },
        before,
        place,
      ),
    )
    .filter((suggestion) => suggestion.kind === 'term' && suggestion.count > 0);
  const pages = groupings(index, word, place);
  const filters = filterSuggestions(index, word, before);
  return [...filters, ...pages, ...exact.slice(0, limit), ...bySense, ...bySound].slice(0, limit);
}
