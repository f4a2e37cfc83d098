import { type Mentioned, mostOf } from '../../../view/grouping.ts';
import { recordsIn } from '../../../view/record/records.ts';

/** So many topics say what a document speaks of; more would say nothing. */
const most = 5;

/** The topics that a document's records speak of most, those that it shares with other witnesses included. */
export const topicsMostOf = (document: string): Mentioned[] =>
  mostOf(recordsIn(document), ({ topics }) => topics, most);
