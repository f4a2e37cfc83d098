/** A mark that is not shown is plain text, to the keyboard and to a screen reader, too. */
const marks = [...document.querySelectorAll<HTMLAnchorElement>('.speech a.record')];

function follow(): void {
  for (const link of marks) {
    const isOff = getComputedStyle(link).getPropertyValue('--off') !== '';
    const { href } = link.dataset;
    if (isOff && link.hasAttribute('href')) {
      link.dataset.href = link.getAttribute('href') ?? '';
      link.removeAttribute('href');
    } else if (!isOff && href !== undefined) link.setAttribute('href', href);
  }
}

document.querySelector('.kind-filter')?.addEventListener('change', follow);
// A browser that comes back to a page may have kept the choice.
addEventListener('pageshow', follow);

export {};
