import type { Suggestion } from '../../../query/search/api.ts';
import type { Words } from '../../../i18n/words.ts';
import type { Option } from './combobox.ts';
import { filterInWords } from '../chips.ts';
import { type Child, element } from '../dom.ts';
import type { SearchPage } from '../page.ts';
import { reasonInWords } from '../sourceLine.ts';

type OptionKind = keyof Words['search']['box']['kinds'];

const option = (
  kind: OptionKind,
  path: string,
  { words }: SearchPage,
  ...children: readonly Child[]
): Option => ({
  path,
  element: element(
    'li',
    { role: 'option', 'aria-selected': 'false', 'data-option': kind },
    element('small', { class: 'search-option-kind' }, words.box.kinds[kind]),
    ' ',
    ...children,
  ),
});

/** To ask what was typed. */
export const askOption = (query: string, asking: (query: string) => string, page: SearchPage): Option =>
  option('ask', asking(query), page, element('b', {}, page.words.box.ask(query)));

/** To go to a sentence of this very page. */
export const hereOption = (sentence: string, page: SearchPage): Option =>
  option('place', `#${sentence}`, page, element('b', {}, page.words.box.here(sentence.slice(1))));

/**
 * What a suggestion looks like, and where it leads.
 *
 * @param asking the path of the search page with a query
 */
export function suggestionOption(
  suggestion: Suggestion,
  asking: (query: string) => string,
  page: SearchPage,
): Option {
  const { words } = page;
  switch (suggestion.kind) {
    case 'term':
      return option(
        'term',
        asking(suggestion.query),
        page,
        element('b', {}, suggestion.text),
        ' ',
        element('small', {}, words.box.count(suggestion.count)),
        ' ',
        suggestion.reason &&
          element('small', { class: 'search-reason' }, reasonInWords(suggestion.reason, page)),
      );
    case 'filter':
      return option(
        'filter',
        asking(suggestion.query),
        page,
        element('b', {}, filterInWords(suggestion.filter, page)),
      );
    case 'place':
    case 'measure':
    case 'topic':
    case 'speaker':
    case 'speech':
      return option(suggestion.kind, suggestion.path, page, element('b', {}, suggestion.name));
  }
}
