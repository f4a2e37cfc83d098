import { type Mentioned, mostOf } from './grouping.ts';
import { recordEntries } from './record/entries.ts';
import { recordsIn } from './records.ts';

/** So many topics say what a document speaks of; more would say nothing. */
const most = 5;

/** The topics that a document's records speak of most, those that it shares with other witnesses included. */
export async function topicsMostOf(document: string): Promise<Mentioned[]> {
  const { standing } = await recordEntries();
  const records = (await recordsIn(document)).flatMap(({ id }) => standing.get(id)?.data ?? []);
  return mostOf(records, ({ topics }) => topics, most);
}
