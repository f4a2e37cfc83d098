import { NoteBox } from './noteBox.ts';
import { Roving } from './roving.ts';

/** A place that has something to say: an edit bears it as its title, a doubt leads to it. */
const places = '.edit, .part, .doubt';

/** How long the pointer may be on its way from a place to its note, in milliseconds. */
const grace = 250;

const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  n: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  p: -1,
};

const element = document.querySelector<HTMLElement>('#edit-note');
if (element) tellOf(element);

function tellOf(note: HTMLElement): void {
  const box = new NoteBox(note);
  const texts = new Map<Element, string>();
  // A title would be shown a second time by the browser, that of a place around this one, too.
  const takeTitle = (place: HTMLElement | null): void => {
    if (!place) return;
    if (!texts.has(place)) texts.set(place, place.title);
    place.removeAttribute('title');
    takeTitle(place.parentElement?.closest<HTMLElement>('.edit, .part') ?? null);
  };
  const textOf = (place: HTMLElement): string => {
    takeTitle(place.closest<HTMLElement>('.edit, .part'));
    return (
      texts.get(place) ??
      document.querySelector(`${place.getAttribute('href') ?? ''} [data-note]`)?.textContent ??
      ''
    );
  };
  const placeOf = ({ target }: Event): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(places) : null;
  const open = (place: HTMLElement): void => {
    if (box.at !== place) box.open(place, textOf(place));
  };

  const bar = document.querySelector<HTMLElement>('[data-steps]');
  const position = bar?.querySelector('[data-position]');
  const edits = [...document.querySelectorAll<HTMLElement>('.edit')];
  const roving = new Roving(edits, (at, of) => {
    if (position)
      position.textContent =
        at === 0 ? (bar?.dataset.all ?? '').replace('{count}', String(of)) : `${at} / ${of}`;
  });
  if (bar) bar.hidden = edits.length === 0;
  bar?.addEventListener('click', ({ target }) => {
    const by = target instanceof HTMLElement ? Number(target.dataset.step ?? 0) : 0;
    if (by !== 0) roving.step(by);
  });

  let leaving: ReturnType<typeof setTimeout> | undefined;
  const stay = (): void => {
    clearTimeout(leaving);
  };
  const leave = (): void => {
    stay();
    leaving = setTimeout(() => {
      box.close();
    }, grace);
  };
  document.addEventListener('pointerover', (event) => {
    const place = placeOf(event);
    if (place && event.pointerType === 'mouse') {
      stay();
      open(place);
    } else if (event.target instanceof Node && note.contains(event.target)) stay();
  });
  document.addEventListener('pointerout', (event) => {
    const isOurs = event.target instanceof Node && note.contains(event.target);
    if (event.pointerType === 'mouse' && (isOurs || placeOf(event))) leave();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!placeOf(event) && event.target instanceof Node && !note.contains(event.target)) box.close();
  });
  document.addEventListener('click', (event) => {
    const place = placeOf(event);
    if (!place) return;
    event.preventDefault();
    if (place.matches('.edit')) roving.arrived(place);
    place.focus({ preventScroll: true });
    open(place);
  });
  document.addEventListener('focusin', (event) => {
    const place = placeOf(event);
    if (!place) return;
    stay();
    if (place.matches('.edit')) roving.arrived(place);
    open(place);
  });
  document.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (placeOf(event) && !(to instanceof Node && note.contains(to))) box.close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.close();
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const place = placeOf(event);
    if (!place) return;
    const by = steps[event.key];
    const link = note.querySelector<HTMLElement>('a:not([hidden])');
    if (by !== undefined && place.matches('.edit')) roving.step(by);
    else if (event.key === 'Home' || event.key === 'End') roving.end(event.key === 'End');
    else if (event.key === 'Enter' && link && box.at) link.focus();
    else return;
    event.preventDefault();
  });
}
