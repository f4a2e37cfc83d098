import type { Answer, Request, Search } from '../../query/search/api.ts';
import { answerView } from './answerView.ts';
import { chosenLine, offersLine } from './chips.ts';
import type { GroupView } from './groupView.ts';
import type { Message } from './messages.ts';
import { isNarrowed } from './narrowed.ts';
import { lookedFor } from './nothingView.ts';
import type { SearchPage } from './page.ts';

/** An answer made ready for the page: nothing of it is shown before all of it can be. */
export interface Presented {
  readonly answer: Answer;
  readonly message: Message;
  /** What narrows it or might. */
  readonly lines: readonly HTMLElement[];
  readonly results: readonly HTMLElement[];
  readonly groups: readonly GroupView[];
}

function messageFor({ total, query, request }: Answer): Message {
  if (total > 0) return 'found';
  const asks = query.words.length > 0 || query.filters.length > 0;
  return asks || (isNarrowed(request) && request.query.trim() === '') ? 'nothing' : 'unsearchable';
}

/**
 * Asks a question and makes the answer ready.
 *
 * @param shown how many results of each group the reader has seen before
 * @throws SearchFailure
 */
export async function present(
  search: Search,
  request: Request,
  shown: Readonly<Record<string, number>>,
  page: SearchPage,
): Promise<Presented> {
  const answer = await search.ask(request);
  const message = messageFor(answer);
  const [{ elements, groups }, chosen] = await Promise.all([
    answerView(answer, shown, page),
    chosenLine(answer, page),
  ]);
  return {
    answer,
    message,
    lines: [chosen, offersLine(answer, page)].filter((line) => line !== null),
    results: message === 'nothing' ? [lookedFor(answer, page)] : elements,
    groups,
  };
}
