import { analyse } from 'chardet';

/** Received bytes that cannot be read as text. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';

  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`found ${found}, expected ${expected}`);
    this.found = found;
    this.expected = expected;
  }
}

/** Byte order marks (Encoding Standard, section 6 “Hooks for standards”). */
const marks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/** Encodings in which Chinese text is met, by WHATWG name. */
const accepted = new Set(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']);

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encodings that bytes look like, likeliest first; GB 18030 and Big5 are tried in any case. */
function guesses(bytes: Uint8Array): string[] {
  const ranked = analyse(bytes.subarray(0, 65_536)).map(({ name }) => name.toLowerCase());
  return [...new Set([...ranked, 'gb18030', 'big5'])];
}

/** Whether bytes are UTF-8 that ends in the middle of a character. */
function isCutUtf8(bytes: Uint8Array): boolean {
  try {
    return /[^\u0000-\u007f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }));
  } catch {
    return false;
  }
}

const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** Forms in which a text is packed for a mail, a word processor or an address, by what shows them. */
const packed: readonly (readonly [form: string, is: (text: string) => boolean])[] = [
  ['RTF', (text) => /^\s{0,20}\{\\rtf/u.test(text)],
  [
    'a mail or web archive (MIME)',
    (text) =>
      /^(?:[\w-]{1,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,9}){1,30}\r?\n/u.test(text.slice(0, 4000)) &&
      /^(?:MIME-Version|Content-Transfer-Encoding|Content-Type):/imu.test(text.slice(0, 4000)),
  ],
  ['HZ', (text) => /~\{[!-~]{2,400}~\}/u.test(text) && !/\p{Script=Han}/u.test(text)],
  [
    'percent-encoded text',
    (text) => /(?:%[0-9a-f]{2}){9}/iu.test(text) && !/\p{Script=Han}/u.test(text) && !/[<>]/u.test(text),
  ],
];

/**
 * Turns received bytes into text: by byte order mark, else as strict UTF-8, else by the encoding that
 * the bytes look most like.
 *
 * @returns the text without byte order mark, and the encoding's WHATWG name
 * @throws UnreadableError when the bytes are empty, binary, in no encoding that fits, or pack the text in another form
 */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  if (bytes.length === 0) throw new UnreadableError('an empty file', 'a text');
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const cut = tryDecode(bytes, 'utf-8') === null && isCutUtf8(bytes);
  if (cut) throw new UnreadableError('UTF-8 that ends within a character', 'a whole file');
  const candidates = marked ? [marked[0]] : ['utf-8', ...guesses(bytes)];
  for (const encoding of candidates) {
    if (!accepted.has(encoding)) continue;
    const text = tryDecode(bytes, encoding);
    if (text === null || controls.test(text)) continue;
    if (text.trim() === '') throw new UnreadableError('nothing but white space', 'a text');
    const [form] = packed.find(([, is]) => is(text)) ?? [];
    if (form !== undefined) throw new UnreadableError(form, 'plain text, Markdown or HTML');
    return { text, encoding };
  }
  throw new UnreadableError('bytes in no known encoding', 'text in UTF-8, UTF-16, GB 18030 or Big5');
}
