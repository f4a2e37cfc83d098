/** The words that a button copies: those of its own block, else the address of the record. */
function textFor(button: HTMLElement): string {
  const text =
    button.closest('.cited')?.querySelector('[data-text]') ??
    button.closest('.share')?.querySelector('.permanent [data-text]');
  return text?.textContent.trim() ?? '';
}

/** Says in the section of a button how copying went. */
function say(button: HTMLElement, key: 'copied' | 'failed'): void {
  const section = button.closest<HTMLElement>('.share');
  const status = section?.querySelector('[role="status"]');
  if (!section || !status) return;
  status.textContent = section.dataset[key] ?? '';
  button.after(status);
  setTimeout(() => {
    status.textContent = '';
  }, 4000);
}

async function copy(button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(textFor(button));
    say(button, 'copied');
  } catch {
    say(button, 'failed');
  }
}

async function send({ dataset: { share: title = '', url = '' } }: HTMLElement): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The reader thought better of it.
  }
}

const pad = (number: number): string => String(number).padStart(2, '0');
const now = new Date();
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
for (const place of document.querySelectorAll('[data-today]')) place.textContent = today;

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copy(button));
}
if ('share' in navigator) {
  for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
    button.hidden = false;
    button.addEventListener('click', () => void send(button));
  }
}
