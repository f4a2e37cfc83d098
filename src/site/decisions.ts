import { allDecisions, type Decisions, decisionsIn } from '../link/decisions.ts';
import { parseEditorial } from '../schemas/editorial.ts';
import { readCommitted } from './committed.ts';
import { allDocuments } from './documents.ts';

/** What people decided about the linking of records. */
export async function linkingDecisions(): Promise<Decisions> {
  const each = (await allDocuments()).map(({ id }) => {
    const { file, text } = readCommitted(`editorial/${id}.yaml`);
    return decisionsIn(text === '' ? [] : parseEditorial(text, file), id);
  });
  return allDecisions(each);
}
