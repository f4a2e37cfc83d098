/**
 * Finds a part of the markup that a script relies on.
 *
 * @throws TypeError when the markup lacks it or has another element there
 */
export function part<E extends HTMLElement>(within: HTMLElement, selector: string, type: new () => E): E {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new TypeError(`no ${selector} in ${within.localName}`);
  return element;
}

/** A copy of the one element that a template holds. */
export function copyOf(template: HTMLTemplateElement): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new TypeError('an empty template');
  return copy;
}
