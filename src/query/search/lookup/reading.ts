import {
  type DocumentRow,
  type EvidenceRow,
  type ListSet,
  type PassageRow,
  type ReceivedRow,
  type RecordRow,
  sections,
} from '../layout.ts';
import type { InScripts } from '../../../lang/scripts.ts';
import type { Load, ReadEntries } from './gramIndex.ts';
import { holdsAll } from './marks.ts';
import { loadRows } from './tables.ts';

async function textsOf(
  load: Load,
  set: ListSet,
  section: number,
  entries: readonly number[],
): Promise<InScripts[]> {
  if (set === 'passages') {
    const rows = await loadRows<PassageRow>(load, 'passages', entries);
    return rows.map(([, , , simplified, traditional]) => ({ 'zh-Hans': simplified, 'zh-Hant': traditional }));
  }
  if (set === 'received') {
    return loadRows<ReceivedRow>(load, 'received', entries);
  }
  if (section === sections.titles) {
    return (await loadRows<DocumentRow>(load, 'documents', entries)).map(({ title }) => title);
  }
  if (section === sections.evidence) {
    return (await loadRows<EvidenceRow>(load, 'evidence', entries)).map(({ text }) => text);
  }
  const rows = await loadRows<RecordRow>(load, 'records', entries);
  return rows.map(({ subject, exact }) => (section === sections.subjects ? subject : exact));
}

/** Reads the texts of a set of lists. */
export const readerOf =
  (load: Load, set: ListSet): ReadEntries =>
  async (section, entries, term) => {
    const texts = await textsOf(load, set, section, [...entries]);
    return entries.filter((_, place) => {
      const text = texts[place];
      return text !== undefined && holdsAll(text, { terms: [term], loose: false });
    });
  };
