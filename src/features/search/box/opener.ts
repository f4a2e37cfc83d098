/**
 * Opens the box for searching: by its links in the header, by the slash key. What it needs is loaded only then;
 * where that fails, the links lead to the search page as they do without scripts.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-search-box]')];
const slashes = ['/', '／', '、'];
const elsewhere = 'input, textarea, select, dialog, [contenteditable]';

/** On the search page there is a field already. */
function open(link: HTMLAnchorElement | undefined): void {
  const field = document.querySelector<HTMLElement>('policy-search input[name="q"]');
  if (field) field.focus();
  else if (link) {
    import('./box.ts').then(
      ({ openBox }) => {
        openBox(link);
      },
      () => {
        location.assign(link.href);
      },
    );
  }
}

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent | MouseEvent): boolean =>
  !ctrlKey && !metaKey && !altKey;

for (const link of links) {
  link.setAttribute('role', 'button');
  if (!link.hasAttribute('aria-current')) link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (!isPlain(event) || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    open(link);
  });
}

addEventListener('keydown', (event: KeyboardEvent) => {
  const { target, key, isComposing, defaultPrevented } = event;
  if (!slashes.includes(key) || !isPlain(event) || isComposing || defaultPrevented) return;
  if ((target instanceof Element && target.closest(elsewhere)) || localStorage.getItem('slash') === 'off')
    return;
  event.preventDefault();
  open(links.find(({ lang }) => lang === localStorage.getItem('script')) ?? links[0]);
});

export {};
