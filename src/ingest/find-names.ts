/** Proper names and repeated terms of an article: what may become a topic, and who is quoted. */
// Parts of words in patterns. cspell:ignore eans icans
import type { TopicKind } from '../schemas/topic.ts';
import type { Article } from './article.ts';
import { splitSentences } from './split-sentences.ts';

export interface NameCandidate {
  name: string;
  /** Guess at the kind of topic. */
  kind: TopicKind;
  count: number;
  places: string[];
}

const CAPITALISED = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}\p{N}’'&-]*)`;
const JOINT = String.raw`(?:\s(?:of|for|de|da|la|du|van|von|der|al|bin|(?<=\bof\s[^.,;]{1,40})and)(?:\s(?:the|la|der))?(?=\s\p{Lu}))?`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${CAPITALISED}(?:${JOINT}\s${CAPITALISED})*`,
  'gu',
);

const NO_NAMES = new Set(
  'the a an and but or so yet for nor if in on at by to of as it its he she they we you i this that these those there here what who why how when where which while since until after before during despite although because however meanwhile moreover also still even now then today yesterday tomorrow one two three four five six seven eight nine ten some many most few all both each every no not another other others more less his her their our my your mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according under over among between within without from with into about above below like just only never always often perhaps maybe instead nearly almost around last next first second third once q'.split(
    ' ',
  ),
);

const TITLES =
  'Mr|Mrs|Ms|Dr|Prof|Professor|President|Minister|Chairman|Chairwoman|Captain|Colonel|General|Sir|Dame|Lady|Lord|King|Queen|Judge|Senator|Mayor|Warden|Keeper|Pastor|Father|Sister|Sergeant|Inspector|Detective|Director|Secretary|Chancellor|Bishop|Prince|Princess|Teacher|Nurse|Master|Madam|Brother|Chief|Officer|Farmer|Baker|Grower|Councillor|Commissioner|Ambassador|Doctor|Historian|Engineer';
const PERSON_TITLE = new RegExp(`(?:${TITLES})\\.?\\s$`, 'u');
const OWN_TITLE = new RegExp(`^(?:(?:${TITLES})\\.?\\s)+(?=\\p{Lu})`, 'u');
const KINDS: [RegExp, TopicKind][] = [
  [
    /\b(?:Act|Law|Treaty|Convention|Regulations?|Decree|Bill|Code|Ordinance|Directive|Article \d+)$/u,
    'laws',
  ],
  [
    /\b(?:Ministry|Department|Company|Agency|University|Institute|Corp|Corporation|Ltd|Inc|Council|Board|Association|Party|Bank|Group|Committee|Authority|News|Times|Herald|Gazette|Post|Journal|Union|Society|Foundation|Office|Commission|Service|Academy|School|College|Museum|Court|Police|Army|Navy|Club|Trust|Federation|League|Press|Radio|Television|TV|International|Network|Partnership|Cooperative|Co-operative|Centre|Center|Bureau|Line|Railway|Airlines?)\b/u,
    'organisations',
  ],
  [
    /\b(?:War|Festival|Games|Summit|Conference|Uprising|Revolution|Election|Day|Congress|Exhibition|Cup|Championships?|Crisis|Flood|Fire|Strike|Storm|Hurricane|Protests?)$/u,
    'events',
  ],
  [
    /\b(?:Island|Islands|Isle|City|Town|Village|Province|County|River|Street|Road|Bay|Port|Lake|Mount|Mountains?|Valley|Sea|Ocean|Harbour|Bridge|Square|Coast|District|Region|Republic|Kingdom|States|Peninsula|Point|Head|Strait|Forest|Park|Airport|Station|North|South|East|West|Northern|Southern|Eastern|Western)\b/u,
    'places',
  ],
];
const SAYS = String.raw`(?:said|says|told|added|adds|wrote|writes|explained|explains|recalled|recalls|warned|warns|argued|argues|noted|notes|claimed|claims|asked|replied|admitted|believes|stated|announced)`;
const SPOKEN_AFTER = new RegExp(
  String.raw`^(?:\s\([^)]{1,40}\))?(?:,[^.,]{2,60},)?\s(?:also\s|has\s|had\s)?${SAYS}\b`,
  'u',
);
const SPOKEN_BEFORE = new RegExp(
  String.raw`(?:\b${SAYS}|\baccording to)\s(?:(?:the\s)?\p{Ll}+\s){0,3}$`,
  'iu',
);
const PLACE_BEFORE = /\b(?:in|at|near|from|off|outside|towards?|across|around)\s(?:the\s)?$/iu;

/** Names of peoples and languages, which are no topics. */
const PEOPLES =
  /^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)(?:ern)? )?\p{Lu}\p{Ll}{2,}(?:ese|ish|eans?|ians?|icans?|ch)$/u;

interface Sighting {
  name: string;
  at: string;
  before: string;
  after: string;
  isFirst: boolean;
}

/** A name without words that merely open a sentence, and without the sign of possession. */
function trimName(raw: string): { name: string; cut: number } {
  let name = raw.replace(/['’]s?$/u, '').replace(/[.,&'’-]+$/u, '');
  let cut = 0;
  for (;;) {
    const [first = ''] = name.split(' ');
    if (!NO_NAMES.has(first.toLowerCase().replace(/['’.].*$/u, '')) || first === '') break;
    const rest = name.slice(first.length).replace(/^\s(?:of |the |and |for )*/u, '');
    cut += name.length - rest.length;
    name = rest;
  }
  // "Warden Marlow" is Marlow; "King Street" stays, since nobody is called Street.
  const title = OWN_TITLE.exec(name)?.[0] ?? '';
  const rest = name.slice(title.length);
  return KINDS.some(([pattern]) => pattern.test(rest))
    ? { name, cut }
    : { name: rest, cut: cut + title.length };
}

function listSightings(article: Article): Sighting[] {
  const language = article.facts.language?.value;
  return article.parts.flatMap(({ at, text }) =>
    splitSentences(text, language).flatMap(({ text: sentence }) =>
      [...sentence.matchAll(NAME)].flatMap(({ index, 0: raw }): Sighting[] => {
        const { name, cut } = trimName(raw);
        if (name.length < 2 || /^\p{Lu}\.?$/u.test(name)) return [];
        const start = index + cut;
        const before = sentence.slice(0, start);
        const after = sentence.slice(start + name.length);
        const isFirst = /^[\s"“‘'(]*$/u.test(before) || /["“‘:]\s?$/u.test(before);
        return [{ name, at, before, after, isFirst }];
      }),
    ),
  );
}

const isSpoken = ({ before, after }: Sighting): boolean =>
  SPOKEN_AFTER.test(after) || SPOKEN_BEFORE.test(before);

const isPersonLike = (name: string): boolean =>
  /^\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u.test(name) && !/\p{Lu}{2,}/u.test(name);

function guessKind(name: string, sightings: readonly Sighting[]): TopicKind {
  if (sightings.some(({ before }) => PERSON_TITLE.test(before))) return 'people';
  const named = KINDS.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  if (isPersonLike(name) && sightings.some(isSpoken)) return 'people';
  if (
    isPersonLike(name) &&
    sightings.some(({ after }) =>
      /^,\s(?:\d\d|an?|the|who|whose|then|now|head|chair)\b/u.test(after),
    )
  )
    return 'people';
  if (/^\p{Lu}{2,6}$/u.test(name)) return 'organisations';
  if (/\d/u.test(name)) return 'devices';
  if (sightings.some(({ before }) => PLACE_BEFORE.test(before))) return 'places';
  return isPersonLike(name) ? 'people' : 'concepts';
}

/** A surname alone is the person whose full name stood before it. */
function findFullName(name: string, names: readonly string[]): string | undefined {
  if (name.includes(' ')) return undefined;
  return names.find((other) => other.endsWith(` ${name}`) && isPersonLike(other));
}

/** @returns names in the order of their number, then of the text; those that are met once and short are left out */
export function findNames(article: Article): NameCandidate[] {
  const groups = new Map<string, Sighting[]>();
  const sightings = listSightings(article);
  const all = [...new Set(sightings.map(({ name }) => name))];
  for (const sighting of sightings) {
    const name = findFullName(sighting.name, all) ?? sighting.name;
    groups.set(name, [...(groups.get(name) ?? []), sighting]);
  }
  const lower = new Set(
    article.parts.flatMap(({ text }) => text.match(/(?<![\p{L}])\p{Ll}[\p{L}-]+/gu) ?? []),
  );
  return [...groups]
    .filter(([name, met]) => {
      if (PEOPLES.test(name)) return false;
      // A word that opens sentences, and stands in the text in small letters too, is no name.
      const isWord = !name.includes(' ') && lower.has(name.toLowerCase());
      return !isWord && met.some(({ isFirst }) => !isFirst || name.includes(' '));
    })
    .map(([name, met]) => ({
      name,
      kind: guessKind(name, met),
      count: met.length,
      places: [...new Set(met.map(({ at }) => at))],
    }))
    .sort((a, b) => b.count - a.count);
}

/** @returns those whose words the article gives, with the places */
export function findSpeakers(article: Article): { name: string; places: string[] }[] {
  const speakers = new Map<string, Set<string>>();
  const sightings = listSightings(article);
  const all = [...new Set(sightings.map(({ name }) => name))];
  for (const sighting of sightings) {
    const name = findFullName(sighting.name, all) ?? sighting.name;
    if (!isSpoken(sighting) || guessKind(name, [sighting]) === 'places') continue;
    speakers.set(name, (speakers.get(name) ?? new Set()).add(sighting.at));
  }
  return [...speakers].map(([name, places]) => ({ name, places: [...places] }));
}

const STOP_WORDS = new Set(
  'the and for with that this from was were are has have had not but they their there which when what who will would could been into than then over under about after before more most some such only also other its his her our your one two can may said says per out all any each'.split(
    ' ',
  ),
);

/** Two words in small letters that stand together three times or more. */
export function findTerms(article: Article): { name: string; count: number; places: string[] }[] {
  const terms = new Map<string, string[]>();
  for (const { at, text } of article.parts)
    for (const run of text.match(/(?<!\p{L})\p{Ll}{3,}(?: \p{Ll}{3,})+(?!\p{L})/gu) ?? []) {
      const words = run.split(' ');
      words.slice(1).forEach((word, index) => {
        const first = words[index] ?? '';
        if (STOP_WORDS.has(first) || STOP_WORDS.has(word)) return;
        const term = `${first} ${word}`;
        terms.set(term, [...(terms.get(term) ?? []), at]);
      });
    }
  return [...terms]
    .filter(([, places]) => places.length >= 3)
    .map(([name, places]) => ({ name, count: places.length, places: [...new Set(places)] }))
    .sort((a, b) => b.count - a.count);
}
