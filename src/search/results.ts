import type { PassageResult } from './api.ts';
import { copyOf, part } from './parts.ts';

/** Where results go, and how they look: templates of the page, filled with text only. */
export interface ResultsView {
  readonly list: HTMLElement;
  readonly group: HTMLTemplateElement;
  readonly result: HTMLTemplateElement;
  /** How a day is written, with `{year}`, `{month}`, `{day}`. */
  readonly dayFormat: string;
}

const placeholder = /\{(\w+)\}/g;
const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(placeholder, (whole, name: string) => values[name] ?? whole);

/** A day as the page shows it. Formatting is the site's, by a library that the search need not load. */
function shownDay(day: string, format: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return fill(format, { year, month: String(Number(month)), day: String(Number(date)) });
}

function newGroup(
  view: ResultsView,
  { source: { document: id, title, publisher, day, path } }: PassageResult,
): HTMLElement {
  const group = copyOf(view.group);
  group.dataset.document = id;
  const link = part(group, '[data-part="title"]', HTMLAnchorElement);
  link.textContent = title;
  link.href = path;
  // The template says that the publisher is unknown.
  if (publisher) part(group, '[data-part="publisher"]', HTMLElement).textContent = publisher;
  const time = part(group, '[data-part="day"]', HTMLTimeElement);
  time.dateTime = day;
  time.textContent = shownDay(day, view.dayFormat);
  return group;
}

function newResult(view: ResultsView, passage: PassageResult): HTMLElement {
  const result = copyOf(view.result);
  part(result, '[data-part="link"]', HTMLAnchorElement).href = passage.path;
  result.classList.toggle('search-heading', passage.heading);
  part(result, '[data-part="number"]', HTMLElement).textContent = passage.sentence.slice(1);
  const speaker = part(result, '[data-part="speaker"]', HTMLElement);
  const name = passage.speaker;
  const sentence = passage.text.map(({ text }) => text).join('');
  if (name !== null && !sentence.startsWith(name)) speaker.textContent = name;
  else speaker.remove();
  const pieces = passage.text.map(({ text, hit }) => {
    if (!hit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  part(result, '[data-part="sentence"]', HTMLElement).replaceChildren(...pieces);
  return result;
}

/**
 * Adds results at the end of the list, each under its document.
 *
 * @param passages in reading order, following on those already there
 */
export function addResults(view: ResultsView, passages: readonly PassageResult[]): void {
  for (const passage of passages) {
    let group = view.list.lastElementChild;
    if (!(group instanceof HTMLElement) || group.dataset.document !== passage.source.document) {
      group = newGroup(view, passage);
      view.list.append(group);
    }
    if (group instanceof HTMLElement) {
      part(group, '[data-part="results"]', HTMLElement).append(newResult(view, passage));
    }
  }
}
