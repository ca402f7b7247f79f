/** Everything that the site may keep on a reader's device: nothing is written under a name that is not here. */
export const KEPT = {
  settings: {
    what: 'Reading settings',
    holds:
      'theme, text size, line length, text with or without notes, previews, single-key shortcuts',
    written: 'when you change one; what stands at its default is not kept',
  },
  places: {
    what: 'Where you stopped',
    holds: 'for each chapter its title, the paragraph and its address',
    written: 'when you leave a chapter that you have begun and not finished',
  },
} as const;

export type Kept = keyof typeof KEPT;
