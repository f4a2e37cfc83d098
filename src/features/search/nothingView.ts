import type { Answer } from '../../query/search/api.ts';
import type { Query } from '../../query/search/syntax.ts';
import { chipLine, filterInWords } from './chips.ts';
import { element } from './dom.ts';
import type { Nearby } from './nearby.ts';
import type { SearchPage } from './page.ts';

/** What was looked for in vain, part by part. */
export function lookedFor({ query, request }: Answer, page: SearchPage): HTMLElement {
  const { words } = page;
  const quoted = (all: Query['words']): string =>
    all.map(({ text }) => words.quoted(text)).join(words.between);
  const parts: [string, string][] = [
    [words.lookedFor.words, quoted(query.words)],
    [words.lookedFor.excluded, quoted(query.excluded)],
    [words.lookedFor.filters, query.filters.map((filter) => filterInWords(filter, page)).join(words.between)],
    ['', request.received ? words.lookedFor.received : ''],
  ];
  const lines = parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => element('p', {}, name === '' ? text : `${name}${words.colon}${text}`));
  return element('div', { class: 'search-nothing' }, ...lines);
}

/** Questions that find something, where the one asked does not. */
export function nearbyLine(nearby: readonly Nearby[], page: SearchPage): HTMLElement | null {
  const { words, hrefOf } = page;
  const chips = nearby.map(({ request, total, without }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: hrefOf(request), 'data-step': true },
        without === null
          ? request.query
          : without === 'choices'
            ? words.nearer.withoutChoices
            : words.nearer.withoutFilters,
        ' ',
        element('small', {}, String(total)),
      ),
    ),
  );
  return chipLine(words.near, chips);
}
