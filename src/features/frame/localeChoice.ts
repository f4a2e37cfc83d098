import { readsIn } from '../../model/locales.ts';

/** The language a reader chose before, else that of the first among the browser's languages that the site is in. */
const chosen = (): string | null =>
  localStorage.getItem('script') ??
  navigator.languages.map(readsIn).find((locale) => locale !== null) ??
  null;

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
const target = links.find((link) => link.dataset.locale === chosen()) ?? links[0];
if (target) location.replace(target.href);
