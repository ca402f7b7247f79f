/** Proper names and repeated terms of an article: what may become a topic, and who is quoted. */
// cspell:ignore eine nach technolog einem einen einer nology organi ation eans
// Parts of words in patterns. cspell:ignore spokes
import type { TopicKind } from '../schemas/topic.ts';
import { listWords, type Article } from './article.ts';
import { endsSentence } from './block-signs.ts';
import { isCountry, isNationality } from './nationalities.ts';
import { splitSentences } from './split-sentences.ts';

export interface NameCandidate {
  name: string;
  /** Guess at the kind of topic, undefined where nothing speaks for one. */
  kind: TopicKind | undefined;
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
    /\b(?:Ministry|Department|Company|Agency|University|Institute|Corp|Corporation|Ltd|Inc|Council|Board|Association|Party|Bank|Group|Committee|Authority|News|Times|Herald|Gazette|Post|Journal|Union|Society|Foundation|Office|Commission|Service|Academy|School|College|Museum|Court|Police|Army|Navy|Club|Trust|Federation|League|Press|Radio|Television|TV|International|Network|Partnership|Cooperative|Co-operative|Centre|Center|Bureau|Line|Railway|Airlines?|Technolog(?:y|ies)|Telecom|Telecoms|Media|Holdings?|Systems|Solutions|Industries|Inc|LLC|GmbH|AG|plc|Co|Brothers|Sons|Bros|Energy|Ferries|Motors|Records|Magazine|Review|Blog|Watch|Alliance|Fund|Charity|Coalition|Consortium|Parliament|Senate|Assembly|Government|Cabinet|Watchdog|Regulator)\b/u,
    'organisations',
  ],
  [
    /\b(?:War|Festival|Games|Summit|Conference|Uprising|Revolution|Election|Day|Congress|Exhibition|Cup|Championships?|Crisis|Flood|Fire|Strike|Storm|Hurricane|Protests?)$/u,
    'events',
  ],
  [
    /\b(?:Islands?|Isle|City|Town|Village|Province|County|River|Street|Road|Bay|Port|Lake|Mountains?|Valley|Sea|Ocean|Harbour|Bridge|Square|Coast|District|Region|Republic|Kingdom|States|Peninsula|Point|Head|Strait|Forest|Park|Airport|Station|East|West|North|South)$|^(?:Port|Lake|Mount|Cape|River|Isle of|Bay of|Gulf of|Strait of|(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower)(?:ern)?) \p{Lu}[\p{L}-]+$/u,
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
const PLACE_BEFORE = /\b(?:in|at|near|off|outside|across|around)\s(?:the\s)?$/iu;
/** People come from somewhere, and letters from somebody. */
const FROM_BEFORE = /\b(?:from|towards?)\s$/iu;

/** What somebody is of, and what a name is said to be. */
const OFFICE_BEFORE =
  /\b(?:spokes(?:man|woman|person)|chief executive|director|head|chairman|chairwoman|founder|co-founder|president|manager|employees?|members?|analyst|engineers?|researchers?|lawyer|shares|owner|subsidiary|customers?|shareholders?)\s(?:of|for|at|in|with)\s(?:the\s)?$/iu;
const BODY_BEFORE =
  /\b(?:company|firm|operator|newspaper|daily|magazine|agency|charity|union|website|site|blog|broadcaster|manufacturer|maker|supplier|group|think tank|start-?up|publisher|carrier|provider|network)\s$/iu;
const BODY_AFTER =
  /^(?:,\s(?:an?|the|which is an?|one of the)\s(?:(?!of\s|in\s)[\p{Ll}-]+\s){0,4}(?:company|firm|operator|newspaper|agency|charity|union|website|site|blog|broadcaster|manufacturer|maker|supplier|group|think tank|start-?up|publisher|network|organi[sz]ation)\b|['’]s (?:spokes\w+|chief executive|shareholders|customers|employees|website|headquarters|board)\b|,? (?:Ltd|Inc|Corp|LLC|plc|GmbH)\b)/u;
const PLACE_AFTER =
  /^,\s(?:an?|the)\s(?:(?!of\s|in\s)[\p{Ll}-]+\s){0,3}(?:town|city|village|island|port|district|province|suburb|capital|county|country|harbour)\b/u;
const NAMED_PLACE_BEFORE =
  /\b(?:city|town|village|port|island|province|district|region|county|capital|suburb|state|river|lake)\s(?:of\s)?$/u;
const PERSON_AFTER =
  /^(?:,\s(?:\d\d\b|who\b|whose\b|then\b|now\b|head\b|chair\b|chief\b|(?:an?|the)\s(?:(?!of\s|in\s)[\p{Ll}-]+\s){0,4}(?:er|or|ist|ian|man|woman|head|chief|resident|professor|student|expert|analyst|minister|keeper|mother|father|member|president|owner)\b|(?:an?|the)\s(?:(?!of\s|in\s)[\p{Ll}-]+\s){0,3}\p{Ll}{3,}(?:er|or|ist|ian|man|woman)\b)|\s\(\d\d\)|\swho\b|\s(?:was|is) (?:born|arrested|elected|appointed)\b|\s(?:himself|herself)\b)/u;

/** What somebody does, before the name. */
const TRADE_BEFORE =
  /\b(?:the|an?|our|her|his|their|its)\s(?:[\p{Ll}-]+\s){0,2}\p{Ll}{2,}(?:er|or|ist|ian|man|woman|son|wife|head|chief),?\s$/u;

/** Words for a part of the world that are no name alone. */
const DIRECTION = /^(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)(?:ern)?$/u;

interface Sighting {
  name: string;
  at: string;
  before: string;
  after: string;
  isFirst: boolean;
}

/** A name without words that merely open a sentence, and without the sign of possession. */
function trimName(raw: string, isFirst: boolean): { name: string; cut: number } {
  let name = raw.replace(/['’]s?$/u, '').replace(/(?:[.,&'’-]+| I)$/u, '');
  let cut = 0;
  // "Keepers of Holm" is Holm, and "Bank of Holm" itself.
  const [opening] = /^\p{L}+ (?:of|for|in) (?:the )?/u.exec(name) ?? [];
  if (opening !== undefined && isFirst && !KINDS.some(([pattern]) => pattern.test(name))) {
    cut = opening.length;
    name = name.slice(cut);
  }
  for (;;) {
    const [first = '', second = ''] = name.split(' ');
    const isWord = NO_NAMES.has(first.toLowerCase().replace(/['’.].*$/u, ''));
    const isPeople = isNationality(first) || (DIRECTION.test(first) && isNationality(second));
    if ((!isWord && !isPeople) || first === '') break;
    const dropped = !isWord && DIRECTION.test(first) ? `${first} ${second}` : first;
    const rest = name.slice(dropped.length).replace(/^\s(?:of |the |and |for )*/u, '');
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

/** Names with capitals as they stand; what belongs to a name is another name. */
function listRaw(sentence: string): { raw: string; index: number }[] {
  return [...sentence.matchAll(NAME)].flatMap(({ index, 0: whole }) => {
    let from = index;
    return whole.split(/(?<=['’]s)\s/u).map((raw) => {
      const found = { raw, index: from };
      from += raw.length + 1;
      return found;
    });
  });
}

/** True for a line in which most words have capitals, so that they say nothing. */
function isInCapitals(text: string): boolean {
  if (endsSentence(text)) return false;
  const words = listWords(text).filter((word) => word.length > 3);
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 4 && large > words.length * 0.7;
}

function listSightings(article: Article): Sighting[] {
  const language = article.facts.language?.value;
  return article.parts
    .filter(({ text }) => !isInCapitals(text))
    .flatMap(({ at, text }) =>
      splitSentences(text, language).flatMap(({ text: sentence }) =>
        listRaw(sentence).flatMap(({ raw, index }): Sighting[] => {
          const { name, cut } = trimName(raw, /^[\s"“‘'(]*$/u.test(sentence.slice(0, index)));
          if (name.length < 2 || /^(?:\p{Lu}\.?|\p{Lu}{2,3}\d+)$/u.test(name)) return [];
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

/** What the name itself and the words around it say; one that several readings fit has the first. */
function guessKind(name: string, sightings: readonly Sighting[]): TopicKind | undefined {
  const isAfter = (pattern: RegExp): boolean =>
    sightings.some(({ before }) => pattern.test(before));
  const isBefore = (pattern: RegExp): boolean => sightings.some(({ after }) => pattern.test(after));
  if (isCountry(name)) return 'places';
  if (isAfter(PERSON_TITLE)) return 'people';
  const named = KINDS.find(([pattern]) => pattern.test(name));
  if (named) return named[1];
  if (isAfter(BODY_BEFORE) || isBefore(BODY_AFTER) || isAfter(OFFICE_BEFORE))
    return 'organisations';
  if (isAfter(NAMED_PLACE_BEFORE) || isBefore(PLACE_AFTER)) return 'places';
  const spoken = sightings.filter(isSpoken);
  const isBody =
    name.includes(' ') &&
    name.split(' ').some((_, at, words) => isCountry(words.slice(0, at + 1).join(' ')));
  if (spoken.some(({ before }) => isBody || /\bthe\s$/iu.test(before))) return 'organisations';
  if (spoken.length > 0 && /^\p{Lu}{2,6}$/u.test(name)) return 'organisations';
  const isPerson = spoken.length > 0 || isBefore(PERSON_AFTER) || isAfter(TRADE_BEFORE);
  if (isPersonLike(name) && isPerson) return 'people';
  const placed = sightings.filter(
    ({ before }) => PLACE_BEFORE.test(before) || (!name.includes(' ') && FROM_BEFORE.test(before)),
  ).length;
  return placed * 2 > sightings.length && !/^\p{Lu}{2,6}$/u.test(name) ? 'places' : undefined;
}

/** A surname alone is the person whose full name stood before it. */
function findFullName(name: string, names: readonly string[]): string | undefined {
  if (name.includes(' ')) return undefined;
  return names.find((other) => other.endsWith(` ${name}`) && isPersonLike(other));
}

const isNamedInGerman =
  (name: string) =>
  (sighting: Sighting): boolean =>
    name.includes(' ')
      ? !/\b(?:der|die|das|dem|den|des|ein|eine|einer|einem|einen)\s$/iu.test(sighting.before)
      : /\b(?:in|nach|aus|bei|von)\s$/iu.test(sighting.before);

/** True for a name that is no mere part of a longer one; a country is a topic of its own. */
const isWhole = (
  { name, count }: NameCandidate,
  _: number,
  all: readonly NameCandidate[],
): boolean =>
  isCountry(name) ||
  !all.some(
    (other) =>
      other.name !== name && ` ${other.name} `.includes(` ${name} `) && count <= other.count,
  );

/** @returns names in the order of their number, then of the text; those that are met once and short are left out */
export function findNames(article: Article): NameCandidate[] {
  const groups = new Map<string, Sighting[]>();
  const sightings = listSightings(article);
  const all = [...new Set(sightings.map(({ name }) => name))];
  for (const sighting of sightings) {
    const name = findFullName(sighting.name, all) ?? sighting.name;
    groups.set(name, [...(groups.get(name) ?? []), sighting]);
  }
  // In German every noun has a capital.
  const isGerman = article.facts.language?.value.startsWith('de') ?? false;
  const lower = new Set(
    article.parts.flatMap(({ text }) => text.match(/(?<![\p{L}])\p{Ll}[\p{L}-]+/gu) ?? []),
  );
  return [...groups]
    .filter(([name, met]) => {
      if (isNationality(name.split(' ').at(-1) ?? '') || DIRECTION.test(name)) return false;
      if (isGerman && !met.some(isNamedInGerman(name))) return false;
      // A word that opens sentences, and stands in the text in small letters too, is no name.
      const isWord = !name.includes(' ') && lower.has(name.toLowerCase());
      return !isWord && met.some(({ isFirst }) => !isFirst || name.includes(' '));
    })
    .map(([name, met]) => {
      const isSurnameKnown = met.some((sighting) => sighting.name !== name);
      return {
        name,
        kind: guessKind(name, met) ?? (isSurnameKnown ? ('people' as const) : undefined),
        count: met.length,
        places: [...new Set(met.map(({ at }) => at))],
      };
    })
    .filter(isWhole)
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
