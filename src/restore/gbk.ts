const decoder = new TextDecoder('gbk');
let codes: Map<string, number> | undefined;

/** The two-byte code of each GBK character, by the platform's own decoder. */
export function gbkCodes(): ReadonlyMap<string, number> {
  if (codes) return codes;
  codes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') codes.set(character, (lead << 8) | trail);
    }
  }
  return codes;
}

/** Text from GBK bytes; what is none becomes U+FFFD. */
export const fromGbk = (bytes: readonly number[]): string => decoder.decode(Uint8Array.from(bytes));
