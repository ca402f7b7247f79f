/** What the reader chose; kept on the device and nowhere else. A setting at its default is not kept. */
import { applySettings } from './apply-settings.ts';
import { readStored, writeStored } from './storage.ts';

/** Each setting with its values, the default first. */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large', 'largest'],
  width: ['normal', 'narrow', 'wide'],
  view: ['notes', 'text'],
  previews: ['on', 'off'],
  keys: ['on', 'off'],
} as const;

export type Setting = keyof typeof SETTINGS;

const isValue = (name: Setting, value: unknown): value is string =>
  (SETTINGS[name] as readonly unknown[]).includes(value);

function readAll(): Partial<Record<Setting, unknown>> {
  const kept = readStored('settings');
  return typeof kept === 'object' && kept !== null ? kept : {};
}

/** The value in force; for the view, the one in the address goes before the one kept. */
export function readSetting(name: Setting): string {
  const asked = name === 'view' ? new URLSearchParams(location.search).get('view') : null;
  const kept = readAll()[name];
  return [asked, kept].find((value) => isValue(name, value)) ?? SETTINGS[name][0];
}

/** Shows what is chosen, and tells the page by the event `settings`. */
export function showSettings(): void {
  applySettings();
  document.dispatchEvent(new Event('settings'));
}

/** Keeps a value and shows its effect. */
export function writeSetting(name: Setting, value: string): void {
  const { [name]: _, ...others } = readAll();
  const all = value === SETTINGS[name][0] ? others : { ...others, [name]: value };
  writeStored('settings', Object.keys(all).length > 0 ? all : undefined);
  if (name === 'view') {
    const address = new URL(location.href);
    address.searchParams.set('view', value);
    history.replaceState(history.state, '', address);
  }
  showSettings();
}

/**
 * Does what takes long after the next frame: the control that was pressed answers first, and the page,
 * which is laid out anew, follows.
 */
export const afterFrame = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/** Shows the notes for this visit, without a change of what is kept. */
export function showNotes(): void {
  const address = new URL(location.href);
  address.searchParams.set('view', 'notes');
  history.replaceState(history.state, '', address);
  showSettings();
}

/** Changes from text with notes to text alone, or back. */
export const toggleView = (): void => {
  writeSetting('view', readSetting('view') === 'text' ? 'notes' : 'text');
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/**
 * True for a single key that the reader means as a command: not in a field, not in a dialog, and not
 * where single keys are switched off (WCAG 2.2, 2.1.4).
 */
export const isCommand = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isTyping(event.target) &&
  document.querySelector('dialog[open]') === null &&
  !(event.target instanceof Element && event.target.closest('[popover]')) &&
  readSetting('keys') === 'on';

// A page that comes back from the browser's cache may be older than the choice.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showSettings();
});
