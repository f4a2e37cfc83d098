import { type Quotation, quotationOf, rangeOf } from './quotation.ts';

/** How long a selection must rest before something is offered, in milliseconds. */
const rest = 250;
const gap = 8;

const element = document.querySelector<HTMLElement>('#quote-bar');
if (element) offer(element);

function offer(bar: HTMLElement): void {
  const status = bar.querySelector<HTMLElement>('[role="status"]');
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button')];
  let quotation: Quotation | null = null;
  let isSelection = false;

  const place = (): void => {
    const line = quotation && [...quotation.range.getClientRects()].at(-1);
    if (!line) return;
    const below = line.bottom + gap;
    const fits = below + bar.offsetHeight <= innerHeight;
    const top = fits ? below : line.top - gap - bar.offsetHeight;
    const left = Math.min(line.right, document.documentElement.clientWidth - gap) - bar.offsetWidth;
    bar.style.left = `${Math.max(gap, left)}px`;
    bar.style.top = `${Math.max(gap, Math.min(top, innerHeight - gap - bar.offsetHeight))}px`;
  };
  const close = (): void => {
    if (bar.contains(document.activeElement)) quotation?.link?.focus({ preventScroll: true });
    quotation = null;
    bar.hidePopover();
  };
  const open = (found: Quotation | null, selected: boolean): void => {
    if (!found) return;
    quotation = found;
    isSelection = selected;
    bar.showPopover();
    const { sentence = '', hint = '' } = status?.dataset ?? {};
    const spoken = document.createElement('span');
    spoken.textContent = hint;
    status?.replaceChildren(sentence.replace('{sentence}', found.sentence), spoken);
    place();
  };
  const copy = (text: string): void => {
    const announce = (words = ''): void => status?.replaceChildren(words);
    // Without permission the words are there to be copied by hand.
    navigator.clipboard.writeText(text).then(
      () => {
        announce(status?.dataset.copied);
      },
      () => {
        announce(text);
      },
    );
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const range = rangeOf(getSelection());
      if (range) open(quotationOf(range, bar.dataset), true);
      else if (isSelection && !bar.contains(document.activeElement)) close();
    }, rest);
  });
  // The selection stays while a button is pressed.
  bar.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement) || !quotation) return;
    if (target.dataset.copy === 'link') copy(quotation.url);
    else if (target.dataset.copy === 'citation') copy(quotation.citation);
    else if (target.matches('button')) close();
  });
  document.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('.speech a[href^="#s"]') : null;
    const sentence = mark?.closest('.s');
    if (sentence) {
      const whole = document.createRange();
      whole.selectNodeContents(sentence);
      open(quotationOf(whole, bar.dataset), false);
    } else if (!isSelection && target instanceof Node && !bar.contains(target)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (!quotation) return;
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      const to = buttons[at < 0 && event.shiftKey ? -1 : at + (event.shiftKey ? -1 : 1)];
      if (!to && at < 0) return;
      if (to) to.focus();
      else close();
      event.preventDefault();
    }
  });
  addEventListener('scroll', place, { passive: true });
  addEventListener('resize', place);
}
