import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { intactFetch } from '../../../src/query/search/intactFetch.ts';

const unpacked = Buffer.from(`pagefind_dcd${'words '.repeat(100)}`);
const packed = gzipSync(unpacked);
const spoilt = Buffer.from(packed);
spoilt.writeUInt8(spoilt.readUInt8(spoilt.length - 8) ^ 1, spoilt.length - 8);

/** Fetches a file that a server answers like this; tells what came and which failures were told. */
async function load(name: string, body: Buffer, status = 200): Promise<{ file: string; failures: string[] }> {
  const failures: string[] = [];
  const answer = (): Promise<Response> => {
    const response = new Response(new Uint8Array(body), { status });
    Object.defineProperty(response, 'url', { value: `https://example.org/pagefind/${name}?ts=1` });
    return Promise.resolve(response);
  };
  const fetchWhole = intactFetch(answer, ({ message }) => failures.push(message));
  const file = await fetchWhole(name).then(
    async (response) => response.text(),
    () => '',
  );
  return { file, failures };
}

test.each([
  ['a packed file comes unpacked', 'a.pf_index', packed, String(unpacked)],
  ['a file that a server has unpacked comes as it is', 'a.pf_index', unpacked, String(unpacked)],
  ['a list of what there is comes as it is', 'pagefind-entry.json', Buffer.from('{}'), '{}'],
])('%s', async (_, name, body, file) => {
  expect(await load(name, body)).toEqual({ file, failures: [] });
});

test.each([
  ['missing', packed, 404],
  ['refused', packed, 503],
  ['cut', packed.subarray(0, -20), 200],
  ['empty', Buffer.alloc(0), 200],
  ['spoilt on the way', spoilt, 200],
  ['a page that says something else', Buffer.from('<!doctype html>'), 200],
  ['packed, but of something else', gzipSync('words'), 200],
])('a file that is %s is told', async (_, body, status) => {
  const { file, failures } = await load('a.pf_index', body, status);
  expect(file).toBe('');
  expect(failures).toEqual([expect.stringMatching(/^a\.pf_index: ./)]);
});

test('a connection that breaks is told', async () => {
  const failures: string[] = [];
  const fetchWhole = intactFetch(
    () => Promise.reject(new TypeError('no network')),
    ({ message }) => failures.push(message),
  );
  await expect(fetchWhole('a.pf_index')).rejects.toThrow('no network');
  expect(failures).toEqual(['a.pf_index: no network']);
});
