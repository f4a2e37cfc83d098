/**
 * Opens the box for searching: by its links in the header, by the slash key. What it needs is loaded only then;
 * where that fails, the links lead to the search page as they do without scripts.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-search-box]')];
const slashes = ['/', '／', '、'];

function open(link: HTMLAnchorElement): void {
  import('./box.ts').then(
    ({ openBox }) => {
      openBox(link);
    },
    () => {
      location.assign(link.href);
    },
  );
}

function pressed(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  const isElsewhere =
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
  if (!slashes.includes(key) || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
  if (isElsewhere || localStorage.getItem('slash') === 'off') return;
  const own = document.querySelector<HTMLElement>('policy-search input[name="q"]');
  const link = links.find(({ lang }) => lang === localStorage.getItem('script')) ?? links[0];
  if (!own && !link) return;
  event.preventDefault();
  if (own) own.focus();
  else if (link) open(link);
}

for (const link of links) {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      open(link);
    }
  });
}
addEventListener('keydown', pressed);

export {};
