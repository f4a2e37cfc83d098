/** The worker that holds the index: what it finds is made there, so that the page is never held up. */
import { type Answer, type Request, SearchFailure } from './api.ts';
import { underBase } from '../../model/address.ts';
import { pagefindPath } from '../../model/routes.ts';
import { findFolder } from './layout.ts';
import { Engine } from './lookup/engine.ts';
import { passagesFrom } from './pagefindFiles.ts';
import type { PlainAnswer, Reply, Sent, Task, Tasks } from './protocol.ts';

const { fetch: load } = globalThis;
/** So many answers are kept, for their results and facets. */
const mostAnswers = 20;

let engine: Engine | undefined;
const answers = new Map<string, Promise<Answer>>();

function begin({ place }: Tasks['begin']['given']): null {
  const folder = findFolder(place.base);
  const fetchFile = async (name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
    const isEntry = !name.includes('/');
    const response = await load(folder + name, isEntry ? { cache: 'no-cache' } : {});
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(String(response.status));
    return new Uint8Array(await response.arrayBuffer());
  };
  engine = new Engine(place, fetchFile, (own) => passagesFrom(underBase(place.base, pagefindPath), own));
  return null;
}

function theEngine(): Engine {
  if (!engine) throw new Error('the search has not begun');
  return engine;
}

function answerTo(request: Request): Promise<Answer> {
  const name = JSON.stringify(request);
  const known = answers.get(name) ?? theEngine().ask(request);
  answers.delete(name);
  answers.set(name, known);
  known.catch(() => answers.delete(name));
  for (const oldest of answers.keys()) {
    if (answers.size <= mostAnswers) break;
    answers.delete(oldest);
  }
  return known;
}

async function ask(request: Request): Promise<PlainAnswer> {
  const { query, total, related, offers, groups } = await answerTo(request);
  return {
    query,
    total,
    related,
    offers,
    groups: groups.map(({ kind, total: all, exact }) => ({ kind, total: all, exact })),
  };
}

async function results({
  request,
  kind,
  from,
  to,
}: Tasks['results']['given']): Promise<Tasks['results']['gives']> {
  const group = (await answerTo(request)).groups.find((each) => each.kind === kind);
  return group ? group.results(from, to) : [];
}

async function carryOut(sent: Sent): Promise<Tasks[Task]['gives']> {
  switch (sent.task) {
    case 'begin':
      return begin(sent.given);
    case 'warmUp':
      theEngine().warmUp();
      return null;
    case 'ask':
      return ask(sent.given.request);
    case 'results':
      return results(sent.given);
    case 'facet':
      return (await answerTo(sent.given.request)).facet(sent.given.name);
    case 'suggest':
      return theEngine().suggest(sent.given.typed, sent.given.limit);
    case 'placeOf':
      return theEngine().placeOf(sent.given.typed);
  }
}

async function replyTo(sent: Sent): Promise<Reply> {
  const { number } = sent;
  try {
    return { number, value: await carryOut(sent) };
  } catch (error) {
    const failure = error instanceof SearchFailure ? error.kind : 'interrupted';
    return { number, failure, message: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  void replyTo(data).then((reply) => {
    postMessage(reply);
  });
});
