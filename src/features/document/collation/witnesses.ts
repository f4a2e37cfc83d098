import type { Script } from '../../../model/common.ts';
import { collate, type Row } from './collation.ts';
import type { Side } from './correspondence.ts';
import { allDocuments, type PolicyDocument } from '../../../view/documents.ts';
import { stretchesFor } from '../../../view/receivedText.ts';
import { type PathIn, urls } from '../../../view/urls.ts';

/** Two witnesses of one speech, their ids in alphabetical order. */
export type WitnessPair = readonly [left: PolicyDocument, right: PolicyDocument];

const byId = (a: PolicyDocument, b: PolicyDocument): number => a.id.localeCompare(b.id, 'en');

/** The address of the page that holds two documents against each other. */
export function comparisonPath(one: PolicyDocument, other: PolicyDocument): PathIn {
  const isFirst = one.id.localeCompare(other.id, 'en') <= 0;
  return isFirst ? urls.comparePath(one.id, other.id) : urls.comparePath(other.id, one.id);
}

/** Every two documents that witness the same speech. */
export function witnessPairs(): WitnessPair[] {
  const speeches = Map.groupBy(allDocuments(), ({ speech }) => speech.id);
  return [...speeches.values()].flatMap((documents) => {
    const sorted = documents.toSorted(byId);
    return sorted.flatMap((left, index) => sorted.slice(index + 1).map((right) => [left, right] as const));
  });
}

/** A document's reading text as a side of a comparison with another document. */
function sideOf(document: PolicyDocument, other: PolicyDocument): Side {
  const { text, sentences } = document.edition;
  const stretches = stretchesFor(document);
  return {
    characters: [...text['zh-Hans']],
    sentences,
    supplied: stretches.filter(({ change }) => change?.witness === other.id),
  };
}

/** Two witnesses held against each other, and their texts in one script, to which the rows' offsets refer. */
export function comparison([left, right]: WitnessPair, script: Script) {
  const rows: Row[] = collate(sideOf(left, right), sideOf(right, left));
  const charactersOf = ({ edition }: PolicyDocument): string[] => [...edition.text[script]];
  return { rows, texts: { left: charactersOf(left), right: charactersOf(right) } };
}
