const pause = 150;

/**
 * Calls back when somebody pauses in typing. What an input method has not yet settled does not count.
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
  input.addEventListener('input', changed, { signal });
  input.addEventListener('compositionend', wait, { signal });
  signal.addEventListener('abort', forget);
  return forget;
}
