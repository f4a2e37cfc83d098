import { at } from '../lang/at.ts';
import type { Turn } from '../model/article.ts';
import type { Person } from '../model/speech.ts';
import type { Script } from '../lang/scripts.ts';
import { inScript } from '../lang/scripts.ts';
import { numberedSentences } from '../lang/sentences.ts';
import type { Restored } from './restore.ts';
import { turnsOf } from './speakers.ts';

/** A reading text in one script, ready to be written down. */
export interface Draft {
  /** Headings and paragraphs, without line breaks. */
  blocks: { type: 'heading' | 'paragraph'; text: string }[];
  /** How many sentences the blocks have, headings included. */
  sentences: number;
  turns: Turn[];
}

/**
 * Puts a restored text in a script: the same blocks, sentences and turns in both.
 *
 * @param restored the text
 * @param people who speaks on the occasion, in simplified script
 * @param script the script of the draft
 */
export function draftOf(restored: Restored, people: readonly Person[], script: Script): Draft {
  const sentences = numberedSentences(restored.text, restored.blocks).map(({ block, start, end }) => ({
    text: restored.text.slice(start, end),
    block,
    heading: restored.blocks[block]?.type === 'heading',
  }));
  const turns = turnsOf(sentences, people).map((turn) => ({
    ...turn,
    speaker: inScript(script, turn.speaker),
  }));
  const texts = inScript(script, restored.text).split('\n');
  const blocks = restored.blocks.map(({ type }, index) => ({ type, text: at(texts, index) }));
  return { blocks, sentences: sentences.length, turns };
}
