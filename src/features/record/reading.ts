import type { Sentence } from '../../model/edition.ts';
import type { Script } from '../../model/common.ts';
import type { EditedStretch } from '../../view/notes.ts';
import type { PolicyDocument } from '../../view/documents.ts';
import { receivedSentences } from '../../lang/receivedSentences.ts';
import { stretchesFor } from '../../view/receivedText.ts';

/** A document's text with its sentences, prepared for looking at one of them. */
export interface Reading {
  texts: Readonly<Record<Script, readonly string[]>>;
  sentences: readonly Sentence[];
  /** What was done to each sentence, by its id; what only arranges the text is left out. */
  edits: ReadonlyMap<string, readonly EditedStretch[]>;
  /** What each sentence was received as, by its id. */
  received: ReadonlyMap<string, string>;
}

const arranges: readonly string[] = ['layout', 'title', 'front-matter'];

/** Gives the edits to the sentences they stand in; both lists are in order. */
function editsIn(
  sentences: readonly Sentence[],
  edits: readonly EditedStretch[],
): Map<string, readonly EditedStretch[]> {
  const result = new Map<string, EditedStretch[]>();
  let first = 0;
  for (const { id, start, end } of sentences) {
    while (first < edits.length && Math.max(edits[first]?.end ?? 0, edits[first]?.start ?? 0) < start)
      first += 1;
    const here: EditedStretch[] = [];
    for (let at = first; at < edits.length; at += 1) {
      const edit = edits[at];
      if (!edit || edit.start >= end) break;
      if (edit.end > start || edit.start >= start) here.push(edit);
    }
    if (here.length > 0) result.set(id, here);
  }
  return result;
}

function read(document: PolicyDocument): Reading {
  const { text, sentences } = document.edition;
  const stretches = stretchesFor(document);
  const edits = stretches.filter(
    (stretch): stretch is EditedStretch => stretch.change !== null && !arranges.includes(stretch.change.kind),
  );
  return {
    texts: { 'zh-Hans': [...text['zh-Hans']], 'zh-Hant': [...text['zh-Hant']] },
    sentences,
    edits: editsIn(sentences, edits),
    received: new Map(
      receivedSentences(sentences, stretches).flatMap(({ sentence, text: received }) =>
        sentence === null ? [] : [[sentence, received] as const],
      ),
    ),
  };
}

/** Pages of one document follow one another, so the last one read is kept and no other. */
let last: { document: PolicyDocument; reading: Reading } | undefined;

/** The text of a document, prepared. */
export function readingOf(document: PolicyDocument): Reading {
  if (last?.document !== document) last = { document, reading: read(document) };
  return last.reading;
}
