/**
 * The worker that holds the index. Pagefind runs here rather than in a worker of its own so that the
 * files it fetches can be watched: once one has failed, nothing that this worker finds counts any more.
 */
import { askIndex, type Engine, type Hit } from './ask.ts';
import { loadEngine } from './engine.ts';
import { intactFetch } from './intactFetch.ts';
import type { Order, Reply, Sent } from './protocol.ts';

let engine: Promise<Engine> | undefined;
let failure: Error | undefined;
const hits = new Map<string, Hit>();

async function open(folder: string, reload: boolean): Promise<string[]> {
  const { fetch: load } = globalThis;
  const watched = intactFetch(
    (address) => load(address, reload ? { cache: 'reload' } : {}),
    (error) => (failure ??= error),
  );
  Object.assign(globalThis, { fetch: watched });
  engine = loadEngine(`${folder}pagefind.js${reload ? `?again=${Date.now()}` : ''}`);
  await engine;
  return [];
}

async function ask(terms: Extract<Order, { task: 'ask' }>['terms']): Promise<string[]> {
  if (!engine) throw new Error('the index is not open');
  const found = await askIndex(await engine, terms);
  for (const hit of found) hits.set(hit.id, hit);
  return found.map(({ id }) => id);
}

const load = (names: readonly string[]): Promise<string[]> =>
  Promise.all(
    names.map(async (name) => {
      const hit = hits.get(name);
      if (!hit) throw new Error(`no answer named ${name}`);
      return (await hit.data()).raw_url;
    }),
  );

function carryOut(order: Order): Promise<string[]> {
  switch (order.task) {
    case 'open':
      return open(order.folder, order.reload);
    case 'ask':
      return ask(order.terms);
    case 'load':
      return load(order.names);
  }
}

async function replyTo({ number, order }: Sent): Promise<Reply> {
  try {
    const strings = await carryOut(order);
    return failure ? { number, failure: failure.message } : { number, strings };
  } catch (error) {
    return { number, failure: (failure ?? error) instanceof Error ? String(failure ?? error) : 'unknown' };
  }
}

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  void replyTo(data).then((reply) => {
    postMessage(reply);
  });
});
