import { at } from '../../lang/at.ts';
import { markHits } from '../../query/table/marking.ts';
import { part } from '../ui/parts.ts';
import type { Term } from '../../query/table/words.ts';
import { idAt, keyAt, labelAt, type Table } from '../../query/table/columns.ts';
import type { RowTexts } from '../../query/table/entry.ts';
import type { InScripts } from '../../lang/scripts.ts';

/** What rows are made from and for. */
export interface RowsView {
  readonly template: HTMLTemplateElement;
  /** The language of the page, and the script in which it shows what was said. */
  readonly locale: string;
  readonly script: keyof InScripts;
  /** Paths with `{record}`, `{document}`, `{measure}` in the places of ids. */
  readonly recordPath: string;
  readonly documentPath: string;
  readonly measurePath: string;
}

/** Part of a text, in both scripts. */
const cut = (text: InScripts, start: number, end?: number): InScripts => ({
  'zh-Hans': [...text['zh-Hans']].slice(start, end).join(''),
  'zh-Hant': [...text['zh-Hant']].slice(start, end).join(''),
});

function copyOf({ content }: HTMLTemplateElement): HTMLTableRowElement {
  const row = content.querySelector('tr')?.cloneNode(true);
  if (!(row instanceof HTMLTableRowElement)) throw new TypeError('a template without a row');
  return row;
}

/** Writes a text with what is looked for marked. */
function write(element: HTMLElement, text: InScripts, script: keyof InScripts, terms: readonly Term[]): void {
  element.replaceChildren(
    ...markHits(text, script, terms).map(({ text: piece, hit }) => {
      if (!hit) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }),
  );
}

/** Writes a text, or takes the element away where there is none. */
function writeOrRemove(element: HTMLElement, text: string): void {
  if (text === '') element.remove();
  else element.textContent = text;
}

/**
 * Makes the row of a record, as the build makes it.
 *
 * @param terms what is looked for; a sentence that holds any is shown at once
 */
export function rowOf(
  { template, locale, script, recordPath, documentPath, measurePath }: RowsView,
  table: Table,
  row: number,
  texts: RowTexts,
  terms: readonly Term[],
): HTMLTableRowElement {
  const element = copyOf(template);
  const get = (name: string): HTMLElement => part(element, `.row-${name}`, HTMLElement);
  const code = at(table.columns.type.codes, row);
  const document = at(table.columns.document.codes, row);
  const kind = at(table.kinds, code);
  const id = idAt(table, row);
  const verdict = keyAt(table, 'verdict', row);
  const place = `${documentPath.replace('{document}', keyAt(table, 'document', row))}#r-${at(table.numbers, row)}`;
  element.className = kind;
  get('type').classList.add(kind);
  get('type').textContent = labelAt(table, 'type', row);
  get('review').textContent = labelAt(table, 'review', row);
  writeOrRemove(get('change'), labelAt(table, 'unit', row));
  write(get('subject'), texts.subject, script, terms);
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a.row-record')) {
    link.href = recordPath.replace('{record}', id);
  }
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a.row-place')) link.href = place;
  if (texts.when) get('when').textContent = texts.when[locale] ?? '';
  if (texts.when || kind !== 'target') get('undated').remove();
  if (!texts.when) get('when').remove();
  if (!texts.isCarried) get('carried').remove();
  writeOrRemove(get('value'), texts.worded?.[locale] ?? '');
  writeOrRemove(get('units'), texts.inUnits?.[locale] ?? '');
  writeOrRemove(get('speaker'), labelAt(table, 'speaker', row));
  get('said').textContent = at(table.saidShown, document);
  get('said').setAttribute('datetime', at(table.said, document));
  get('title').textContent = labelAt(table, 'document', row);
  if (verdict === '') get('verdict').remove();
  else {
    get('verdict').classList.add(verdict);
    get('verdict').dataset.verdict = verdict;
    get('verdict').textContent = labelAt(table, 'verdict', row);
  }
  writeOrRemove(get('reason'), texts.reason?.[locale] ?? '');
  const measure = keyAt(table, 'measure', row);
  if (measure === '') get('measure').remove();
  else {
    const link = part(element, '.row-measure a', HTMLAnchorElement);
    link.href = measurePath.replace('{measure}', measure);
    link.textContent = labelAt(table, 'measure', row);
  }
  const { sentence, start, end } = texts;
  get('before').textContent = cut(sentence, 0, start)[script];
  write(get('quote'), cut(sentence, start, end), script, terms);
  get('after').textContent = cut(sentence, end)[script];
  const details = part(element, 'details', HTMLDetailsElement);
  details.open = get('quote').querySelector('mark') !== null;
  return element;
}
