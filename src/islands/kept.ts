import { keptWords } from '#interface';

/** Everything that the site may keep on a reader's device: nothing is written under a name that is not here. */
export const KEPT = { settings: keptWords.settings, places: keptWords.places };

export type Kept = keyof typeof KEPT;
