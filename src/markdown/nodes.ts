import type { Data, Parent, PhrasingContent, RootContent, Text } from 'mdast';

/** A sentence of an article, named `s1`, `s2` … through heading and paragraphs alike. */
export interface SentenceNode extends Parent {
  type: 'sentence';
  number: number;
  children: PhrasingContent[];
  data: Data;
}

/** The link of a sentence to itself; it is drawn on the sentence's closing mark. */
export interface SentenceLinkNode extends Parent {
  type: 'sentenceLink';
  children: PhrasingContent[];
  data: Data;
}

/** The words that say who speaks: `金壮龙：`. */
export interface SpeakerLabelNode extends Parent {
  type: 'speakerLabel';
  children: PhrasingContent[];
  data: Data;
}

/** The headings and paragraphs that one person says, from a speaker's label on. */
export interface TurnNode extends Parent {
  type: 'turn';
  children: RootContent[];
  data: Data;
}

/** A place of the text that is marked: an edit or a doubt, or a part of one. */
export interface MarkNode extends Parent {
  type: 'mark';
  children: PhrasingContent[];
  data: Data;
}

/** What was removed between the blocks of a text, folded. */
export interface RemovedNode extends Parent {
  type: 'removed';
  children: (MarkNode | Text)[];
  data: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sentence: SentenceNode;
    sentenceLink: SentenceLinkNode;
    speakerLabel: SpeakerLabelNode;
    mark: MarkNode;
  }
  interface RootContentMap {
    sentence: SentenceNode;
    sentenceLink: SentenceLinkNode;
    speakerLabel: SpeakerLabelNode;
    turn: TurnNode;
    mark: MarkNode;
    removed: RemovedNode;
  }
}
