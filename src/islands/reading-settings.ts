/** Opens the reading settings: by every button marked `data-open-settings` and by the key `?`. */
import { afterFrame, isCommand, toggleView } from './settings.ts';

let dialog: HTMLDialogElement | undefined;

async function open(): Promise<void> {
  if (!dialog) {
    const { makeSettingsDialog } = await import('./settings-form.ts');
    dialog = makeSettingsDialog();
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
}

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-open-settings]')) void open();
});

document.addEventListener('keydown', (event) => {
  if (!isCommand(event)) return;
  if (event.key === '?') void open();
  else if (event.key === 'v') afterFrame(toggleView);
  else return;
  event.preventDefault();
});
