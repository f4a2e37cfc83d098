import type { Edit } from '../schemas/edits.ts';
import { codePointOffsets } from '../text/codePoints.ts';
import { detectScript, foldScript, type Script, toSimplified } from '../text/scripts.ts';
import { recharacter, replaceAll, track, type Tracked } from '../text/tracked.ts';
import type { Page, Repair } from './repair.ts';
import { pageRepairs, wordingRepairs } from './repairs/index.ts';
import { type Block, blocksOf } from './structure.ts';

/** What a received text reads once its damage is undone. */
export interface Restored {
  /** The script of the received text. */
  script: Script;
  /** The reading text in simplified script: blocks separated by line breaks. */
  text: string;
  /** Headings and paragraphs, in order; offsets in UTF-16 units of `text`. */
  blocks: Block[];
  /** Everything that was done, in the order in which it was done; offsets in code points of the received text. */
  edits: Edit[];
}

const pageOf = (text: string): Page => ({
  text,
  get folded() {
    return foldScript(text);
  },
});

function apply(
  repairs: readonly Repair[],
  start: Tracked,
  log: (
    kind: Repair['kind'],
    changes: { receivedStart: number; receivedEnd: number; to: string; reason: string }[],
  ) => void,
): Tracked {
  return repairs.reduce((tracked, repair) => {
    const found = repair.find(pageOf(tracked.text));
    if (found.length === 0) return tracked;
    const result = replaceAll(tracked, found);
    log(repair.kind, result.changes);
    return result.tracked;
  }, start);
}

/**
 * Reads a received text: undoes the damage, brings it to simplified script, tells headings from paragraphs.
 *
 * @param received the decoded text
 */
export function restore(received: string): Restored {
  const offset = codePointOffsets(received);
  const edits: Edit[] = [];
  const log: Parameters<typeof apply>[2] = (kind, changes) => {
    for (const { receivedStart, receivedEnd, to, reason } of changes) {
      const from = received.slice(receivedStart, receivedEnd);
      if (from !== to)
        edits.push({ kind, start: offset(receivedStart), end: offset(receivedEnd), from, to, reason });
    }
  };
  const plain = apply(pageRepairs, track(received), log);
  const script = detectScript(plain.text);
  const canonical = script === 'zh-Hant' ? recharacter(plain, toSimplified(plain.text)) : plain;
  const final = apply(wordingRepairs, canonical, log);
  return { script, text: final.text, blocks: blocksOf(final, received), edits };
}
