import { at } from '../../../lang/at.ts';
import type {
  EvidenceResult,
  MeasureResult,
  PassageResult,
  Reason,
  RecordResult,
  Result,
  ResultKind,
  SearchPlace,
  Source,
  SpeechResult,
} from '../api.ts';
import { scriptOf } from '../../../model/locales.ts';
import { type RouteIn, underBase } from '../../../model/address.ts';
import { documentPath, evidencePath, factPath, measurePath, recordPath } from '../../../model/routes.ts';
import type { Core, DocumentRow, EvidenceRow, PassageRow, ReceivedRow, RecordRow } from '../layout.ts';
import { foldText } from '../../../lang/fold.ts';
import { type Bounds, countIn, lowerBound } from './bounds.ts';
import type { Load } from './gramIndex.ts';
import type { Layer } from './layers.ts';
import { type Marks, markHits } from './marks.ts';
import { loadRows } from './tables.ts';

/** What showing needs to know. */
export interface Shown {
  readonly load: Load;
  readonly core: Core;
  readonly bounds: Bounds;
  readonly place: SearchPlace;
  /** Whether what was received is shown, too. */
  readonly received: boolean;
}

/** The address of a page, from its route. */
export const pathAt = ({ base, locale }: SearchPlace, page: RouteIn): string => underBase(base, page(locale));

function sourceOf({ id, title, publisher, day }: DocumentRow, place: SearchPlace): Source {
  return {
    document: id,
    title: title[scriptOf(place.locale)],
    publisher: publisher?.[scriptOf(place.locale)] ?? null,
    day,
    path: pathAt(place, documentPath(id)),
  };
}

async function documentsAt(load: Load, places: readonly number[]): Promise<Map<number, DocumentRow>> {
  const wanted = [...new Set(places)];
  const rows = await loadRows<DocumentRow>(load, 'documents', wanted);
  return new Map(
    wanted
      .map((place, index) => [place, rows[index]])
      .filter((pair): pair is [number, DocumentRow] => pair[1] !== undefined),
  );
}

async function passageResults(
  { load, core, bounds, place, received }: Shown,
  { reason, marks }: Layer,
  entries: readonly number[],
): Promise<PassageResult[]> {
  const script = scriptOf(place.locale);
  const owners = entries.map((entry) => bounds.documentOf(entry));
  const [rows, documents, texts] = await Promise.all([
    loadRows<PassageRow>(load, 'passages', entries),
    documentsAt(load, owners),
    received ? loadRows<ReceivedRow>(load, 'received', entries) : [],
  ]);
  return rows.flatMap(([number, speaker, heading, simplified, traditional], index): PassageResult[] => {
    const document = documents.get(at(owners, index));
    if (!document) return [];
    const text = { 'zh-Hans': simplified, 'zh-Hant': traditional };
    const asReceived = texts[index];
    const differs =
      asReceived !== undefined &&
      asReceived['zh-Hans'] !== simplified &&
      asReceived['zh-Hant'] !== traditional;
    return [
      {
        kind: 'passage',
        path: `${pathAt(place, documentPath(document.id))}#s${number}`,
        reason,
        source: sourceOf(document, place),
        sentence: `s${number}`,
        speaker: core.speakers[speaker]?.name[script] ?? null,
        heading: heading === 1,
        text: markHits(text, script, marks),
        received: differs ? markHits(asReceived, asReceived.script, marks) : null,
      },
    ];
  });
}

/** What a record has in common with what was typed is its quantity or time: those words are marked. */
function marksIn({ quantity, time }: RecordRow, reason: Reason | null, marks: Marks): Marks {
  const words =
    reason?.kind === 'quantity' ? quantity?.text : reason?.kind === 'time' ? time?.text : undefined;
  return words ? { terms: [foldText(words['zh-Hans']).characters], loose: false } : marks;
}

async function recordResults(
  { load, bounds, place }: Shown,
  { reason, marks }: Layer,
  entries: readonly number[],
): Promise<RecordResult[]> {
  const script = scriptOf(place.locale);
  const rows = await loadRows<RecordRow>(load, 'records', entries);
  const documents = await documentsAt(
    load,
    rows.map(({ document }) => document),
  );
  return rows.flatMap((row, index): RecordResult[] => {
    const { id, document, said, speaker, subject, exact, quantity, change, time, fate } = row;
    const source = documents.get(document);
    const entry = at(entries, index);
    if (!source) return [];
    const own =
      reason?.kind === 'quantity'
        ? quantity?.text[script]
        : reason?.kind === 'time'
          ? time?.text[script]
          : undefined;
    const kind =
      entry < bounds.kind('figure')[0]
        ? 'target'
        : entry < bounds.kind('milestone')[0]
          ? 'figure'
          : 'milestone';
    return [
      {
        kind,
        path: pathAt(place, () => recordPath(id)),
        reason: reason && own !== undefined ? { ...reason, found: own } : reason,
        record: id,
        source: sourceOf(source, place),
        said,
        speaker: speaker?.[script] ?? null,
        subject: subject[script],
        text: markHits(exact, script, marksIn(row, reason, marks)),
        quantity: quantity && { ...quantity, text: quantity.text[script], unit: quantity.unit[script] },
        change,
        time: time && { ...time, text: time.text[script] },
        fate,
      },
    ];
  });
}

const measureResults = (
  { core, place }: Shown,
  { reason, marks }: Layer,
  entries: readonly number[],
): MeasureResult[] =>
  entries.flatMap((entry): MeasureResult[] => {
    const measure = core.measures[entry];
    if (!measure) return [];
    const { id, name, unit, records } = measure;
    const path = pathAt(place, measurePath(id));
    return [
      {
        kind: 'measure',
        path,
        reason,
        measure: id,
        name: markHits(name, scriptOf(place.locale), marks),
        unit: unit[scriptOf(place.locale)],
        records,
      },
    ];
  });

async function speechResults(
  { load, bounds, place }: Shown,
  { reason, marks, hits }: Layer,
  entries: readonly number[],
): Promise<SpeechResult[]> {
  const rows = await loadRows<DocumentRow>(load, 'documents', entries);
  return rows.map((row, index) => ({
    kind: 'speech',
    path: pathAt(place, documentPath(row.id)),
    reason,
    source: sourceOf(row, place),
    title: markHits(row.title, scriptOf(place.locale), marks),
    passages: countIn(hits.passages, bounds.passagesOf(at(entries, index))),
  }));
}

async function evidenceResults(
  { load, place }: Shown,
  { reason, marks }: Layer,
  entries: readonly number[],
): Promise<EvidenceResult[]> {
  const script = scriptOf(place.locale);
  const rows = await loadRows<EvidenceRow>(load, 'evidence', entries);
  return rows.map(({ source, fact, day, publisher, text }) => ({
    kind: 'evidence',
    path: pathAt(place, fact === null ? evidencePath(source) : factPath(source, fact)),
    reason,
    ...{ source, fact, day },
    publisher: publisher[script],
    text: markHits(text, script, marks),
  }));
}

/** A layer's entries of a kind, in the order in which they are shown: records by their subject come first. */
export function entriesOf({ hits, measures }: Layer, kind: ResultKind, bounds: Bounds): Uint32Array {
  if (kind === 'passage') return hits.passages;
  if (kind === 'speech') return hits.documents;
  if (kind === 'evidence') return hits.evidence;
  if (kind === 'measure') return measures;
  const [from, to] = bounds.kind(kind);
  const cut = (numbers: Uint32Array): Uint32Array =>
    numbers.subarray(lowerBound(numbers, from), lowerBound(numbers, to));
  const bySubject = cut(hits.subjects);
  const first = new Set(bySubject);
  return Uint32Array.from([...bySubject, ...cut(hits.records).filter((record) => !first.has(record))]);
}

/** Loads results of a layer, in the order of the entries. */
export async function showResults(
  shown: Shown,
  layer: Layer,
  kind: ResultKind,
  entries: readonly number[],
): Promise<readonly Result[]> {
  if (entries.length === 0) return [];
  if (kind === 'passage') return passageResults(shown, layer, entries);
  if (kind === 'speech') return speechResults(shown, layer, entries);
  if (kind === 'evidence') return evidenceResults(shown, layer, entries);
  return kind === 'measure' ? measureResults(shown, layer, entries) : recordResults(shown, layer, entries);
}
