import type { Kept } from './kept.ts';

/** What is kept on the device, under names of this site alone: others may be served from the same origin. */
const toKey = (name: Kept): string => `${document.documentElement.dataset.base ?? '/'}${name}`;

/** @returns undefined where nothing is kept, storage is closed, or something else wrote there */
export function readStored(name: Kept): unknown {
  try {
    const kept = localStorage.getItem(toKey(name));
    return kept === null ? undefined : (JSON.parse(kept) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets it where it is undefined; does nothing where storage is closed or full. */
export function writeStored(name: Kept, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(toKey(name));
    else localStorage.setItem(toKey(name), JSON.stringify(value));
  } catch {
    // The choice holds for as long as the page is open.
  }
}
