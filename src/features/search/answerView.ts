import type { Answer } from '../../query/search/api.ts';
import { element } from './dom.ts';
import { type GroupPlan, GroupView, type Share } from './groupView.ts';
import type { SearchPage } from './page.ts';
import { reasonInWords } from './sourceLine.ts';

const atOnce = 20;
const inOverview = 5;

/**
 * How a group of an answer is shown: whole; page by page where it stands alone or comes near only; else a few of
 * it, and a way to all.
 */
function planFor({ request, groups }: Answer, { group, isExact }: Share, { hrefOf }: SearchPage): GroupPlan {
  const everything = hrefOf({ ...request, all: true });
  if (request.all) return { first: Infinity, step: atOnce, allHref: everything };
  const isAlone = groups.length === 1;
  if (isAlone || !isExact) return { first: isAlone ? atOnce : inOverview, step: atOnce, allHref: everything };
  const choices = { ...request.choices, kind: [group.kind] };
  return { first: inOverview, step: null, allHref: hrefOf({ ...request, choices }) };
}

function relatedHead({ related, request }: Answer, { words, ...page }: SearchPage): HTMLElement {
  const links = related.map(({ reason, query, count }) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: page.hrefOf({ ...request, query, all: false }),
          'data-step': true,
        },
        reasonInWords(reason, { words, ...page }),
        ' ',
        element('small', {}, String(count)),
      ),
    ),
  );
  return element(
    'header',
    {},
    element('h2', {}, words.related),
    element('p', {}, words.relatedMeaning),
    element('ul', { class: 'search-chips' }, ...links),
  );
}

/** The results of an answer, ready to be put into the page. */
export interface AnswerView {
  readonly elements: readonly HTMLElement[];
  readonly groups: readonly GroupView[];
}

/**
 * Prepares the results of an answer: those that hold what was typed by their kinds, the others below.
 *
 * @param shown how many results of each group the reader has seen before
 * @throws SearchFailure when they cannot be loaded
 */
export async function answerView(
  answer: Answer,
  shown: Readonly<Record<string, number>>,
  page: SearchPage,
): Promise<AnswerView> {
  const viewOf = (share: Share): GroupView => new GroupView(share, planFor(answer, share, page), page);
  const exact = answer.groups
    .filter((group) => group.exact > 0)
    .map((group) => viewOf({ group, isExact: true }));
  const related = answer.groups
    .filter((group) => group.total > group.exact)
    .map((group) => viewOf({ group, isExact: false }));
  const groups = [...exact, ...related];
  await Promise.all(groups.map((group) => group.fill(shown[group.key] ?? 0)));
  const elements = exact.map((group) => group.element);
  if (related.length === 0) return { elements, groups };
  const below = element(
    'section',
    { class: 'search-related', 'data-related': true },
    relatedHead(answer, page),
    ...related.map((group) => group.element),
  );
  return { elements: [...elements, below], groups };
}
