import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { noChoices } from '../../src/query/search/address.ts';
import { passagesHolding, readCorpus } from '../query/search/corpus.ts';
import { drawStrings } from '../query/search/draw.ts';
import { fixtureBase, fixtureSite } from '../built/site.ts';
import { serveSite } from './server.ts';
import { visitAt } from './visit.ts';

const corpus = readCorpus(fixtureSite.text('data', 'documents.json'));
const worker =
  readdirSync(path.join(fixtureSite.folder, '_astro')).find((name) => /^worker-.*\.js$/.test(name)) ?? '';

/** Asks the worker of the built site for passages; some files of the site are not there. */
async function askWorker(
  queries: readonly string[],
  missing: (name: string) => boolean,
): Promise<string[][]> {
  const server = await serveSite(fixtureSite.folder, { base: fixtureBase, missing });
  try {
    return await visitAt(new URL('404.html', server.url), {}, (page) =>
      page.evaluate(
        async ({ base, address, requests }) => {
          const line = new Worker(address, { type: 'module' });
          let sent = 0;
          const carryOut = <T>(task: string, given: object): Promise<T> =>
            new Promise((resolve, reject) => {
              const number = (sent += 1);
              const hear = ({ data }: MessageEvent<{ number: number; value: T; message?: string }>): void => {
                if (data.number !== number) return;
                line.removeEventListener('message', hear);
                if (data.message === undefined) resolve(data.value);
                else reject(new Error(data.message));
              };
              line.addEventListener('message', hear);
              line.postMessage({ number, task, given });
            });
          await carryOut('begin', { place: { base, locale: 'zh-Hans' } });
          const answers: string[][] = [];
          for (const request of requests) {
            await carryOut('ask', { request });
            const given = { request, kind: 'passage', from: 0, to: 1e6 };
            const results = await carryOut<{ path: string }[]>('results', given);
            answers.push(results.map(({ path }) => path.replace(/^.*\/d\/([^/]+)\/(#s\d+)$/, '$1$2')));
          }
          return answers;
        },
        {
          base: fixtureBase,
          address: `${fixtureBase}_astro/${worker}`,
          requests: queries.map((query) => ({
            query,
            choices: { ...noChoices, kind: ['passage'] },
            received: false,
            all: true,
          })),
        },
      ),
    );
  } finally {
    await server.close();
  }
}

const strings = drawStrings(corpus, 120, 21);
const holding = strings.map((string) => passagesHolding(corpus, string).toSorted());
const sorted = (answers: readonly string[][]): string[][] => answers.map((answer) => answer.toSorted());

test('the worker finds any string of the texts where it stands and nowhere else', async () => {
  expect(sorted(await askWorker(strings, (name) => name.endsWith('.pf_index')))).toEqual(holding);
});

test('where the lists of passages are missing, Pagefind finds the same', async () => {
  expect(sorted(await askWorker(strings, (name) => name.includes('/passages/')))).toEqual(holding);
});
