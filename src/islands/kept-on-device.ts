/** `<kept-on-device>`: shows beside each thing what this device keeps of it now, and deletes all of it. */
import { keptOnDeviceWords as words } from '#interface';
import type { Kept } from './kept.ts';
import { showSettings } from './settings.ts';
import { readStored, writeStored } from './storage.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A value in words: settings by name, places by title and paragraph. */
function describe(value: unknown): string {
  if (Array.isArray(value))
    return value
      .filter(isFields)
      .map(({ title, name }) => words.place(String(title), String(name)))
      .join('; ');
  return isFields(value)
    ? Object.entries(value)
        .map(([name, choice]) => words.setting(name, String(choice)))
        .join(', ')
    : words.nothing;
}

class KeptOnDevice extends HTMLElement {
  private readonly cells = [...this.querySelectorAll<HTMLElement>('[data-kept]')];
  private readonly said = document.createElement('span');

  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'border-edge border px-2.5 py-1';
    button.textContent = words.forget;
    button.addEventListener('click', () => this.forget());
    this.said.setAttribute('role', 'status');
    this.said.className = 'text-soft';
    const line = document.createElement('p');
    line.className = 'screen-only mt-4 flex flex-wrap items-baseline gap-x-4 gap-y-2';
    line.append(button, this.said);
    this.append(line);
    this.show();
    document.addEventListener('settings', () => this.show());
  }

  private show(): void {
    for (const cell of this.cells)
      cell.textContent = words.now(describe(readStored(cell.dataset.kept as Kept)));
  }

  private forget(): void {
    for (const cell of this.cells) writeStored(cell.dataset.kept as Kept, undefined);
    showSettings();
    this.show();
    this.said.textContent = words.forgotten;
  }
}

customElements.define('kept-on-device', KeptOnDevice);
