import type { Words } from '../../../i18n/words.ts';
import { element } from '../dom.ts';

/** The box, before anything is typed. */
export interface BoxMarkup {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly note: HTMLElement;
  readonly announce: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly slash: HTMLInputElement;
}

/**
 * Makes the box.
 *
 * @param action the path of the search page
 */
export function boxMarkup({ box: words }: Words['search'], lang: string, action: string): BoxMarkup {
  const id = `search-box-${lang}`;
  const list = element('ul', { id, role: 'listbox', 'aria-label': words.list, hidden: true });
  const input = element('input', {
    name: 'q',
    type: 'text',
    role: 'combobox',
    'aria-label': words.title,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: words.placeholder,
  });
  const form = element(
    'form',
    { role: 'search', action, class: 'search-field' },
    input,
    element('button', { type: 'submit' }, words.submit),
  );
  const close = element('button', { type: 'button', class: 'search-box-close' }, words.close);
  const slash = element('input', { type: 'checkbox' });
  const note = element('p', { class: 'search-box-note', hidden: true });
  const announce = element('p', { class: 'unseen', role: 'status' });
  const foot = element(
    'p',
    { class: 'search-box-foot' },
    element('span', {}, words.keys),
    element('label', {}, slash, ' ', words.slash),
    close,
  );
  const dialog = element(
    'dialog',
    { class: 'search-box', lang, 'aria-label': words.title },
    form,
    note,
    list,
    announce,
    foot,
  );
  return { dialog, form, input, list, note, announce, close, slash };
}
