import { describe, expect, test } from 'vitest';
import { decode } from '../../src/restore/decode.ts';

const speech = '制造业绿色低碳转型成效显著，传统产业绿色发展层级整体跃升，产业结构和布局明显优化。';

/** Encodes by looking up each character in a decoding of all two-byte codes. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

describe('decode', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(speech)],
    ['utf-8', new TextEncoder().encode(`\ufeff${speech}`)],
    ['utf-16le', new Uint8Array(Buffer.from(`\ufeff${speech}`, 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from(`\ufeff${speech}`, 'utf16le').swap16())],
  ])('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: speech, encoding });
  });

  test('reads GBK and Big5 without being told', () => {
    expect(decode(encode(speech.repeat(3), 'gbk'))).toEqual({ text: speech.repeat(3), encoding: 'gb18030' });
    const traditional =
      '製造業綠色低碳轉型成效顯著，傳統產業綠色發展層級整體躍升，產業結構和佈局明顯優化。'.repeat(3);
    expect(decode(encode(traditional, 'big5'))).toEqual({ text: traditional, encoding: 'big5' });
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['nothing but white space', new TextEncoder().encode(' \n\t ')],
    ['bytes in no known encoding', Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256)],
    ['bytes in no known encoding', new TextEncoder().encode('PK\u0003\u0004 工业\u0000')],
    ['RTF', new TextEncoder().encode("{\\rtf1\\ansi\\ansicpg936 \\'b9\\'a4}")],
    ['MIME', new TextEncoder().encode('MIME-Version: 1.0\nContent-Type: text/html\n\n=E5=B7=A5=E4=B8=9A')],
    ['HZ', new TextEncoder().encode('~{9$R5~}2025')],
    ['percent-encoded text', new TextEncoder().encode(encodeURIComponent('工业增长'))],
  ])('refuses %s', (found, bytes) => {
    expect(() => decode(bytes)).toThrow(found);
  });
});
