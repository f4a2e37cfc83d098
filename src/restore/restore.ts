import type { Edit, RepairKind } from '../model/edits.ts';
import { at } from '../lang/at.ts';
import { codePointOffsets } from '../lang/codePoints.ts';
import { detectScript, foldScript, type Script, toSimplified, toTraditional } from '../lang/scripts.ts';
import { recharacter, replaceAll, track, type Tracked } from '../lang/tracked.ts';
import type { Page, Repair, Repairing, Resources } from './repair.ts';
import { pageRepairs, wordingRepairs } from './repairs/index.ts';
import { type Block, blocksOf } from './structure.ts';

/** What a received text reads once its damage is undone. */
export interface Restored {
  /** The script of the received text. */
  script: Script;
  /** The title that stood above the article, in the received script; null where none did. */
  title: string | null;
  /** The reading text in simplified script: blocks separated by line breaks. */
  text: string;
  /** Headings and paragraphs, in order; offsets in UTF-16 units of `text`. */
  blocks: Block[];
  /** Everything that was done, in the order in which it was done; offsets in code points of the received text. */
  edits: Edit[];
}

/** Where a change lies in the received text, in UTF-16 units. */
interface Received {
  receivedStart: number;
  receivedEnd: number;
}

/** Whether a repair only says that a place is doubtful. */
const isFlag = ({ alternatives }: Repairing): boolean => alternatives !== undefined;

/** How often the page is gone through again for damage that lay under other damage. */
const mostRounds = 4;

const again = pageRepairs.filter(({ once }) => once !== true);

/** Whether an edit may have laid bare damage of another kind: a tag within an annotation, a mark behind a tag. */
const uncovers = ({ kind }: Edit): boolean => ['markup', 'entity', 'mojibake', 'pinyin'].includes(kind);

/** Reading with nothing but the received text. */
export const noResources: Resources = { witnesses: [], spun: new Map(), regional: new Map() };

/**
 * Reads a received text: undoes the damage, brings it to simplified script, tells headings from paragraphs.
 *
 * @param received the decoded text
 * @param resources tables, and other witnesses of the same speech
 */
export function restore(received: string, resources: Resources = noResources): Restored {
  const offset = codePointOffsets(received);
  const edits: Edit[] = [];
  let title: string | null = null;
  let folded = { text: '', folded: '' };

  const log = (kind: RepairKind, change: Omit<Repairing, 'start' | 'end'> & Received): void => {
    const { receivedStart, receivedEnd, reason, certainty = 'certain', alternatives, witness } = change;
    const from = received.slice(receivedStart, receivedEnd);
    const to = alternatives ? from : change.to;
    if (from === to && !alternatives) return;
    edits.push({
      kind,
      start: offset(receivedStart),
      end: offset(receivedEnd),
      from,
      to,
      reason,
      certainty,
      ...(alternatives && { alternatives }),
      ...(witness !== undefined && { witness }),
    });
  };

  const apply = (
    repairs: readonly Repair[],
    start: Tracked,
    script: Script,
    write: (text: string) => string,
  ): Tracked =>
    repairs.reduce((tracked, { kind, find }) => {
      const page: Page = {
        text: tracked.text,
        get folded() {
          if (folded.text !== tracked.text) folded = { text: tracked.text, folded: foldScript(tracked.text) };
          return folded.folded;
        },
        received,
        script,
        resources,
      };
      const found = find(page);
      if (found.length === 0) return tracked;
      for (const { start: from, end: to, ...flag } of found.filter(isFlag)) {
        const receivedStart = at(tracked.starts, from);
        log(kind, { ...flag, receivedStart, receivedEnd: at(tracked.ends, to - 1) });
      }
      const { tracked: next, changes } = replaceAll(
        tracked,
        found.filter((each) => !isFlag(each)),
      );
      if (kind === 'title' && changes[0]) title = tracked.text.slice(changes[0].start, changes[0].end).trim();
      for (const change of changes) log(kind, { ...change, to: write(change.to) });
      return next;
    }, start);

  const tracked = track(received);
  const asIs = (text: string): string => text;
  const receivedScript = detectScript(received);
  let plain = apply(pageRepairs, tracked, receivedScript, asIs);
  for (let round = 1, before = 0; round < mostRounds && edits.slice(before).some(uncovers); round += 1) {
    before = edits.length;
    plain = apply(again, plain, receivedScript, asIs);
  }
  const script = detectScript(plain.text);
  const canonical = script === 'zh-Hant' ? recharacter(plain, toSimplified(plain.text)) : plain;
  const final = apply(wordingRepairs, canonical, script, script === 'zh-Hant' ? toTraditional : asIs);
  return { script, title, text: final.text, blocks: blocksOf(final, received), edits };
}
