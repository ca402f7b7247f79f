/** What the reader chose; kept on the device and nowhere else. A setting at its default is not kept. */
import { applySettings } from './apply-settings.ts';

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

const KEY = 'settings';

function readAll(): Partial<Record<Setting, string>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<Setting, string>>;
  } catch {
    return {};
  }
}

/** The value in force; for the view, the one in the address goes before the one kept. */
export function readSetting(name: Setting): string {
  const asked = name === 'view' ? new URLSearchParams(location.search).get('view') : null;
  const value = asked ?? readAll()[name];
  const values: readonly string[] = SETTINGS[name];
  return value !== undefined && values.includes(value) ? value : SETTINGS[name][0];
}

/** Keeps a value, shows its effect, and tells the page by the event `settings`. */
export function writeSetting(name: Setting, value: string): void {
  const { [name]: _, ...others } = readAll();
  const kept = value === SETTINGS[name][0] ? others : { ...others, [name]: value };
  try {
    if (Object.keys(kept).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is closed: the choice holds for the view in the address only.
  }
  if (name === 'view') {
    const address = new URL(location.href);
    address.searchParams.set('view', value);
    history.replaceState(history.state, '', address);
  }
  applySettings();
  document.dispatchEvent(new CustomEvent('settings', { detail: name }));
}

/**
 * Does what takes long after the next frame: the control that was pressed answers first, and the page,
 * which is laid out anew, follows.
 */
export const afterFrame = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/** Changes from text with notes to text alone, or back. */
export const toggleView = (): void => {
  writeSetting('view', readSetting('view') === 'text' ? 'notes' : 'text');
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));

/** True for a single key that the reader means as a command (WCAG 2.2, 2.1.4: it can be switched off). */
export const isCommand = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isTyping(event.target) &&
  readSetting('keys') === 'on';
