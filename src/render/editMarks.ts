import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Edit } from '../model/edits.ts';
import type { Stretch } from '../lang/stretches.ts';

/** A stretch of a received text that an edit changed or flags. */
export type Edited = Stretch<Edit> & { change: Edit };

/** What an edit says to a reader who asks; one fact a line. */
export type NoteOf = (edited: Edited) => string;

/** How a place was changed, which decides how it is drawn. */
export type Change = 'removed' | 'added' | 'replaced' | 'kept';

const isSeen = (text: string): boolean => /[^\s\u00a0]/u.test(text);

/** What kind of change an edit is for the eye. */
export function changeOf({ from, to }: Edit): Change {
  if (from === to) return 'kept';
  if (from === '') return 'added';
  return isSeen(to) ? 'replaced' : 'removed';
}

/** A text of which nothing can be seen, as signs that can. */
const shown = (text: string): string =>
  isSeen(text) ? text : text.replace(/\n/gu, '↵').replace(/[^↵]/gu, '␣');

/** The most characters that stand small above the line. */
const longestAbove = 8;

const fitsAbove = (text: string): boolean => [...text].length <= longestAbove && !text.includes('\n');

const plain = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/** What was received, crossed out. */
const crossed = (from: string): Element => h('del', plain(shown(from)));

/** A base in the line with what was received small above it. */
const above = (base: ElementContent[], from: string): ElementContent[] => [...base, h('rt', [crossed(from)])];

/** The marks of a text's edits. */
export class EditMarks {
  readonly #noteOf: NoteOf;
  readonly #seen = new Set<Edit>();

  /** @param noteOf what an edit says to a reader who asks */
  constructor(noteOf: NoteOf) {
    this.#noteOf = noteOf;
  }

  /** An edit's element; the parts after the first say the same but are not counted again. */
  #mark(name: string, edited: Edited, kind: string, children: ElementContent[]): Element {
    const edit = edited.change;
    const className = [this.#seen.has(edit) ? 'part' : 'edit', kind];
    if (edit.certainty === 'unsure') className.push('unsure');
    this.#seen.add(edit);
    const witness = edit.witness === undefined ? {} : { dataWitness: edit.witness };
    return h(name, { className, title: this.#noteOf(edited), ...witness }, children);
  }

  /**
   * What was taken out.
   *
   * @param before the character before it, which stays: a short removal is set small above it
   */
  removed(edited: Edited, before: string): ElementContent[] {
    const { from } = edited.change;
    if (before === '' || !fitsAbove(from)) {
      return [...plain(before), this.#mark('del', edited, 'removed', plain(shown(from)))];
    }
    return [this.#mark('ruby', edited, 'removed', above(plain(before), from))];
  }

  /** What stands in the line for an edit, with what was received if there was anything. */
  inserted(edited: Edited, text: string, isWhole: boolean): ElementContent[] {
    const { from, witness } = edited.change;
    const change = changeOf(edited.change);
    const now = plain(text);
    if (change === 'kept') return [this.#mark('span', edited, 'kept', now)];
    if (change === 'added' || !isWhole) {
      return [this.#mark('ins', edited, witness === undefined ? 'added' : 'supplied', now)];
    }
    if (fitsAbove(from)) return [this.#mark('ruby', edited, 'replaced', above([h('ins', now)], from))];
    return [this.#mark('span', edited, 'replaced', [crossed(from), h('ins', now)])];
  }

  /** A line break that was put in, as a sign at the end of the block before it. */
  lineBreak(edited: Edited): Element {
    return this.#mark('ins', edited, edited.change.witness === undefined ? 'added' : 'supplied', plain('↵'));
  }
}
