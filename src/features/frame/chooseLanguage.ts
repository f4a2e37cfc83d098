/** A language of the site: its tag, the segment of addresses that names it, the languages of browsers that it is for. */
interface Language {
  readonly tag: string;
  readonly slug: string;
  readonly readers: string;
}

/**
 * Chooses which part of a page that is in every language is shown, before anything is: the one that the address names,
 * else the language of the page that the reader comes from, else the one chosen before, else the first of the browser's
 * that there is. `frame/parts.css` shows it by the attribute that is set here; without this it shows the part that the
 * address names, else the first.
 *
 * Runs in the page as it stands here, with nothing around it: it may use no other function.
 */
export function chooseLanguage(languages: readonly Language[]): void {
  const key = 'script';
  const root = document.documentElement;
  const named = (slug: string | undefined): Language | undefined =>
    languages.find((language) => language.slug === slug);
  const tagged = (tag: string | null): Language | undefined =>
    languages.find((language) => language.tag === tag);
  const addressed = (): Language | undefined =>
    languages.find(({ slug }) => location.hash === `#${slug}` || location.hash.startsWith(`#${slug}-`));
  const readBefore = (): Language | undefined => {
    if (!document.referrer.startsWith(`${location.origin}/`)) return undefined;
    const slugs = new URL(document.referrer).pathname.split('/');
    return named(slugs.find((slug) => named(slug))) ?? tagged(sessionStorage.getItem(key));
  };
  const readIn = (tag: string): Language | undefined =>
    languages.find(({ readers }) => new RegExp(readers, 'i').test(tag));
  const ofBrowser = (): Language | undefined => navigator.languages.map(readIn).find(Boolean);
  const show = (language: Language | undefined): void => {
    if (!language) return;
    root.dataset.part = String(languages.indexOf(language) + 1);
    root.lang = language.tag;
    sessionStorage.setItem(key, language.tag);
    const title = document.getElementById(language.slug)?.dataset.title;
    if (title !== undefined) document.title = title;
  };
  const chosen = addressed() ?? readBefore() ?? tagged(localStorage.getItem(key)) ?? ofBrowser();
  show(chosen);
  addEventListener('DOMContentLoaded', () => {
    show(chosen);
  });
  addEventListener('hashchange', () => {
    show(addressed());
  });
}
