/** Languages whose readers are used to traditional script. */
const traditional = /^zh-(?:Hant|TW|HK|MO)/i;

/** The script a reader chose before, else the one of the first Chinese among the browser's languages. */
function chosenScript(): string {
  const remembered = localStorage.getItem('script');
  if (remembered !== null) return remembered;
  const chinese = navigator.languages.find((language) => /^zh\b/i.test(language));
  return chinese !== undefined && traditional.test(chinese) ? 'zh-Hant' : 'zh-Hans';
}

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-script]')];
const target = links.find((link) => link.dataset.script === chosenScript()) ?? links[0];
if (target) location.replace(target.href);
