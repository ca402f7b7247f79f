/** Boilerplate by language: phrases, words of buttons, signs of comments. */
import { DATE, TIME } from './english-dates.ts';
import { ENGLISH_LABELS } from './english-labels.ts';
import { ENGLISH_SURROUNDINGS } from './english-surroundings.ts';
import { OTHER_LABELS } from './other-labels.ts';
import type { Phrase } from './phrase.ts';

/** Words of buttons and menus: a line of nothing else is no text. */
const ENGLISH_BUTTONS = new Set(
  'share show hide guide rate rating pdf tweet tweets email e-mail mail print facebook twitter x whatsapp linkedin reddit pinterest telegram instagram youtube tiktok bluesky mastodon threads messenger tumblr flipboard pocket mixx digg stumbleupon delicious google plus gmail outlook messages copy link url save bookmark home menu search log in login sign up signin signup register subscribe account news sport sports business opinion world politics science health culture arts lifestyle travel tech technology entertainment video videos podcasts podcast audio photos pictures weather events jobs shop store about contact us more less all topics sections newsletters newsletter rss follow following like likes comment comments reply report flag views shares on via this page article story or and to a the full screen close open next previous back top read edition english uk us international africa asia europe americas environment education money markets economy features reviews local national live latest'.split(
    ' ',
  ),
);

interface Language {
  phrases: Phrase[];
  buttons: ReadonlySet<string>;
  /** How a comment shows itself: whose it is and when. */
  commentSigns: RegExp;
}

const ENGLISH: Language = {
  phrases: [...ENGLISH_SURROUNDINGS, ...ENGLISH_LABELS],
  buttons: ENGLISH_BUTTONS,
  commentSigns: new RegExp(
    `^(?:.{2,40} (?:says|wrote|writes|said|commented)(?: on)?:?$|.{2,40}\\b(?:\\d+ (?:minutes?|hours?|days?|weeks?|months?|years?)|an? (?:hour|day|week|month|year)) ago$|.{0,40}(?:${DATE})(?: at)? ?${TIME}.{0,12}$|(?:↩ ?)?reply(?: to .{1,30})?$|(?:like|likes|upvote|report|report abuse|flag|permalink|anonymous)(?: ?\\(?\\d*\\)?)(?: (?:reply|share|report|dislike).*)?$|@\\p{L}+ )`,
    'iu',
  ),
};

const OTHER: Language = { ...ENGLISH, phrases: [...OTHER_LABELS, ...ENGLISH.phrases] };

/** A further language is a further entry. */
const LANGUAGES: Record<string, Language> = { en: ENGLISH, de: OTHER, fr: OTHER, es: OTHER };

/** @param tag BCP 47; without one, or for a language that is not known here, English is taken */
export const getBoilerplate = (tag: string | undefined): Language =>
  LANGUAGES[tag?.split('-')[0]?.toLowerCase() ?? 'en'] ?? ENGLISH;
