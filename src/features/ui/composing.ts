const pause = 150;

/**
 * Whether a key belongs to an input method that is composing. Safari ends the composition before it tells of
 * the key that ended it; then only the key's old number says so, which types call deprecated.
 */
export const isComposingKey = (event: KeyboardEvent): boolean =>
  event.isComposing || Reflect.get(event, 'keyCode') === 229;

/**
 * Calls back when somebody pauses in typing. What an input method has not yet settled does not count, nor does
 * the Enter that settles it send a form.
 *
 * @param signal ends the listening
 * @returns forgets what was typed but not yet told
 */
export function onTyped(input: HTMLInputElement, typed: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = (): void => {
    clearTimeout(timer);
  };
  const wait = (): void => {
    forget();
    timer = setTimeout(typed, pause);
  };
  const changed = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) forget();
    else wait();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && isComposingKey(event)) event.preventDefault();
  };
  input.addEventListener('input', changed, { signal });
  input.addEventListener('compositionstart', forget, { signal });
  input.addEventListener('compositionend', wait, { signal });
  input.addEventListener('keydown', pressed, { signal });
  signal.addEventListener('abort', forget);
  return forget;
}
