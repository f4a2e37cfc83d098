import type { Answer, FacetName, FacetValue, Offer, Suggestion } from '../../query/search/api.ts';
import { facetNames } from '../../query/search/api.ts';
import { isNarrowed } from './narrowed.ts';
import { noChoices, toggled } from '../../query/search/address.ts';
import type { Filter } from '../../query/search/syntax.ts';
import { type Child, element } from './dom.ts';
import { valueInWords } from './facetList.ts';
import type { SearchPage } from './page.ts';
import { operandOf, queryText } from './queryText.ts';

/** A filter in words: `时间早于2030`. */
export const filterInWords = (filter: Filter, { words }: SearchPage): string =>
  words[filter.kind][filter.comparison](operandOf(filter));

const chip = (attributes: Record<string, string | boolean>, ...children: readonly Child[]): HTMLElement =>
  element('li', {}, element('a', { 'data-step': true, ...attributes }, ...children));

/** A line of chips behind a word that says what they are; null without chips. */
export const chipLine = (label: string, chips: readonly HTMLElement[]): HTMLElement | null =>
  chips.length === 0
    ? null
    : element(
        'div',
        { class: 'search-line' },
        element('span', { class: 'search-label' }, label),
        element('ul', { class: 'search-chips' }, ...chips),
      );

/** An offer's count is of everything: where facets narrow the answer it is left out. */
const offerChip = (offer: Offer, { request }: Answer, page: SearchPage): HTMLElement =>
  chip(
    { href: page.hrefOf({ ...request, query: offer.query, all: false }) },
    filterInWords(offer.filter, page),
    ' ',
    !isNarrowed(request) && element('small', {}, String(offer.count)),
  );

/** Filters that what was typed may have meant. */
export const offersLine = (answer: Answer, page: SearchPage): HTMLElement | null =>
  chipLine(
    page.words.offers,
    answer.offers.map((offer) => offerChip(offer, answer, page)),
  );

function removable(name: string, href: string, { words }: SearchPage): HTMLElement {
  return chip({ href, 'aria-label': words.remove(name), class: 'search-chosen' }, name);
}

/** The values of a facet; their names are only for show, so that none come where they cannot be loaded. */
const namedValues = (answer: Answer, name: FacetName): Promise<readonly FacetValue[]> =>
  name === 'kind' || name === 'year' ? Promise.resolve([]) : answer.facet(name).catch(() => []);

/** What the answer is narrowed by, each to be taken back: values of facets, and comparisons in the query. */
export async function chosenLine(answer: Answer, page: SearchPage): Promise<HTMLElement | null> {
  const { request, query } = answer;
  const { choices } = request;
  const { words, hrefOf } = page;
  const ofFacet = async (name: FacetName): Promise<HTMLElement[]> => {
    if (choices[name].length === 0) return [];
    const known = await namedValues(answer, name);
    return choices[name].map((value) => {
      const shown = valueInWords(
        name,
        known.find((each) => each.value === value) ?? { value, name: '' },
        page,
      );
      const href = hrefOf({ ...request, choices: toggled(choices, name, value), all: false });
      return removable(`${words.facets[name]}${words.colon}${shown}`, href, page);
    });
  };
  const filters = query.filters.map((filter) => {
    const others = query.filters.filter((each) => each !== filter);
    const href = hrefOf({ ...request, query: queryText({ ...query, filters: others }), all: false });
    return removable(filterInWords(filter, page), href, page);
  });
  const chips = [...filters, ...(await Promise.all(facetNames.map(ofFacet))).flat()];
  if (chips.length > 1) {
    const href = hrefOf({
      ...request,
      query: queryText({ ...query, filters: [] }),
      choices: noChoices,
      all: false,
    });
    chips.push(chip({ href }, words.clear));
  }
  return chipLine(words.chosenTitle, chips);
}

/** What is meant perhaps by what is being typed: words to look for, pages to go to. */
export function suggestionLines(suggestions: readonly Suggestion[], page: SearchPage): HTMLElement[] {
  const { words, hrefOf } = page;
  const questions = suggestions.flatMap((suggestion) =>
    suggestion.kind === 'term'
      ? [
          chip(
            { href: hrefOf({ query: suggestion.query, choices: noChoices, received: false, all: false }) },
            suggestion.text,
            ' ',
            element('small', {}, words.box.count(suggestion.count)),
          ),
        ]
      : [],
  );
  const pages = suggestions.flatMap((suggestion) =>
    'path' in suggestion ? [element('li', {}, element('a', { href: suggestion.path }, suggestion.name))] : [],
  );
  return [chipLine(words.goTo, pages), chipLine(words.suggestions, questions)].filter(
    (line) => line !== null,
  );
}
