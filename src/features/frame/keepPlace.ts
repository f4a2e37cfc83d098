/** How far down the window the line lies on which the reader is taken to read, as a share of its height. */
const readingLine = 0.25;

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/**
 * The sentence that began last at or above the reading line, or null while the text's beginning is still
 * below it. Of several that began on one line, the one the address names comes first.
 */
function sentenceBeingRead(): Element | null {
  const line = window.innerHeight * readingLine + 1;
  const begun = [...document.querySelectorAll('.s[id]')].filter((sentence) => topOf(sentence) <= line);
  const last = begun.at(-1);
  if (!last) return null;
  const together = begun.filter((sentence) => topOf(last) - topOf(sentence) < 2);
  return together.find((sentence) => sentence.matches(':target')) ?? together[0] ?? null;
}

/** A link to another form of the page takes the reader's place along; one to another language is remembered. */
function follow(link: HTMLAnchorElement): void {
  const { switch: locale } = link.dataset;
  if (locale !== undefined) localStorage.setItem('script', locale);
  // The other language may be a part of this page.
  if (link.getAttribute('href')?.startsWith('#') === true) return;
  link.hash = sentenceBeingRead()?.id ?? '';
  if (locale !== undefined) link.search = location.search;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch], a[data-keep-place]')) {
  link.addEventListener('click', () => {
    follow(link);
  });
}
