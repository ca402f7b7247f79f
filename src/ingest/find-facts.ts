/** Title, authors, publisher, dates, language and address of an article, each with where it stood. */
// Parts of words in patterns. cspell:ignore satur wednes
import { tidyText, type Block, type Fact, type FactKey } from './article.ts';
import { countWords, findPhrase } from './block-signs.ts';
import type { Dateline } from './find-dateline.ts';
import { findMasthead, PUBLICATION } from './find-masthead.ts';
import { parseDate } from './parse-date.ts';

const BYLINE =
  /(?:^|[|·•]\s*|\s)(?:written by|words by|words|text by|story by|posted by|reported by|report by|reporting by|author|reporter|correspondent|by)\s*:?\s+(?<names>\p{Lu}[^|·•]*)/iu;
/** What parts a byline, a date and a publication on one line. */
const SEPARATOR = /\s+(?:[|·•–—]|--|-)\s+|\s*[|·•]\s*/u;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?(?<name>\p{Lu}[^.,|·•©\d]{2,50}?)(?:\s*\d{4})?(?:[.,|·•]|$)/iu;
const ROLE =
  /\b(?:reporter|correspondent|writer|editor|contributor|columnist|journalist|staff|desk|special to)\b/iu;
const UPDATED = /\b(?:updated|modified|revised|last update)\b/iu;
const PUBLISHED_BEFORE = /\b(?:published|posted|first|created|issued|filed)\b/iu;
const ADDRESS = /\bhttps?:\/\/[^\s<>"')\]]+/u;

/** Words after which a byline is about the author, no name. */
const AFTER_NAMES =
  /\s*(?:[,|–—-]\s*)?\b(?:(?:in|for|at|on) (?:the )?\p{Lu}.*|(?:updated|published|posted|first|last|january|february|march|april|may|june|july|august|september|october|november|december)\b.*|(?:senior|chief|staff|special|foreign|deputy|political|business|science|technology|features?|news|our|contributing|guest|freelance)?\s*(?:reporter|correspondent|writer|editor|contributor|columnist|journalist|staff)\b.*|\d.*)$/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Lo}{2,}|de|da|di|van|von|der|den|la|le|el|al|bin|ben|ter|dos|du|y)$/u;

/** Who signs for a house, or for nobody: `Admin`, `Staff`, `Guest`. */
const NOBODY =
  /^(?:site |web |the )?(?:admin(?:istrator)?|webmaster|staff|editors?|editorial(?: team| staff| board)?|guest(?: (?:author|contributor|writer|post|blogger))?|contributors?|authors?|team|news ?(?:desk|room)|web ?desk|anonymous|moderator|redaktion|rédaction|la rédaction|redacción)$/iu;

/** Splits a byline into names; what is no name is left out. */
export function splitAuthors(byline: string): string[] {
  const names = tidyText(byline)
    .replace(/^(?:written |words |text |story |posted |reported )?by:?\s+/iu, '')
    .replace(
      /^(?:(?:text )?von|(?:texte de|(?:article )?(?:écrit|rédigé) par|propos recueillis par|par)|(?:escrito |texto )?(?:por|de)|autor(?:in)?:?)\s+(?=\p{Lu})/iu,
      '',
    )
    .split(/\s*(?:;|\/|&|\||,|\band\b|\bwith\b|\s(?:und|et|y|e)\s)\s*/iu)
    .map((part) => {
      const name = part
        .replace(/\([^)]*\)|\[[^\]]*\]/gu, '')
        .replace(AFTER_NAMES, '')
        .replace(/[.,]$/u, '')
        .trim();
      // What is left of "Science Reporter" is no name.
      return ROLE.test(part) && !name.includes(' ') ? '' : name;
    })
    .map((name) => (/^[\p{Lu}\s.’'-]+$/u.test(name) && name.length > 4 ? toTitleCase(name) : name));
  return [...new Set(names)].filter((name) => {
    const words = name.split(' ');
    return (
      name !== '' &&
      !NOBODY.test(name) &&
      words.length <= 5 &&
      words.every((word) => NAME_WORD.test(word))
    );
  });
}

const toTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());

/** `Title | The Gazette`: a page's title with the name of its publisher after it. */
function splitTitle(title: string): { title: string; publisher: string | undefined } {
  const match = /^(?<title>.{8,}?)\s+[|»·–—-]\s+(?<publisher>[^|»·]{2,40})$/u.exec(title);
  const { title: first = title, publisher } = match?.groups ?? {};
  if (publisher === undefined || !/^[\p{Lu}\p{Lo}]/u.test(publisher) || countWords(publisher) > 5)
    return { title, publisher: undefined };
  return countWords(first) >= 3 || /\p{Lo}/u.test(first)
    ? { title: first, publisher }
    : { title, publisher: undefined };
}

/** The name of a publication before or after a date on one line. */
function findPublisher(text: string): string | undefined {
  const [, name] =
    /^(?<name>(?:The |Le |La |El |Die |Der )?\p{Lu}[\p{L}’'&.-]*(?: (?:of |the |and |& )?\p{Lu}[\p{L}’'&.-]*){0,4})\s*[,|·•–—-]\s*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s*)?(?:\p{Lu}\p{L}+\.? )?\d/iu.exec(
      text,
    ) ?? [];
  if (
    name === undefined ||
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|published|updated|posted|by|last|first|on)\b/iu.test(
      name,
    )
  )
    return undefined;
  return parseDate(`${name} 2000`) === '2000' || parseDate(name) === undefined ? name : undefined;
}

/** A piece of a byline that is neither a name nor a date: where the article appeared. */
function findPublication(text: string): string | undefined {
  const special = /\bspecial to (?:the )?(?<name>\p{Lu}[\p{L}\d .&’'-]{2,40})/iu.exec(text)?.groups
    ?.name;
  if (special !== undefined) return special;
  const pieces = text.split(SEPARATOR);
  if (pieces.length < 2) return undefined;
  return pieces.find(
    (piece) =>
      /^\p{Lu}[\p{L}\p{M}\d .&’'-]{2,40}$/u.test(piece) &&
      countWords(piece) <= 5 &&
      !BYLINE.test(piece) &&
      !ROLE.test(piece) &&
      !/\d{2}|^(?:blog|opinion|features?)$|\b(?:ago|read|comments?|updated|published|share|news|views?)\b/iu.test(
        piece,
      ),
  );
}

const ONE_NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?: (?:de|van|von|der|al|bin|\p{Lu}[\p{L}\p{M}.’'-]*)){1,3}`;
const NAME_LINE = new RegExp(`^(?!The )${ONE_NAME}(?:(?:,| &| and) ${ONE_NAME})*$`, 'u');
/** Lines between a name and its date, at most. */
const NEAR = 4;

/** A line of nothing but names, near the date. */
function findLoneAuthor(labels: readonly Block[]): Fact[] {
  const dated = labels.filter((block) => findPhrase(block, 'en')?.reason === 'date line');
  const author = labels.find(
    (block) =>
      NAME_LINE.test(block.text) &&
      findPhrase(block, 'en') === undefined &&
      dated.some(({ line }) => Math.abs(line - block.line) <= NEAR),
  );
  return author ? [{ key: 'author', value: author.text, where: `line ${author.line}` }] : [];
}

/** Names in the bylines before a text, and in a line of nothing else. */
export const guessAuthors = (head: readonly Block[]): string[] => [
  ...head.flatMap((block) => {
    const names = BYLINE.exec(block.text)?.groups?.names;
    const isByline = findPhrase(block, 'en')?.reason === 'byline';
    return names !== undefined && isByline ? splitAuthors(names) : [];
  }),
  ...findLoneAuthor(head).flatMap(({ value }) => splitAuthors(value)),
];

/** What lines at the head and the foot of a text say. */
function readLabels(
  labels: readonly Block[],
  titleLine: number,
  language: string | undefined,
): Fact[] {
  const found = labels.flatMap((block): Fact[] => {
    const { text, line } = block;
    const where = `line ${line}`;
    const facts: Fact[] = [];
    if (countWords(text) > 40) return facts;
    const reason = findPhrase(block, language)?.reason;
    const isLabel = reason === 'date line' || reason === 'byline' || reason === 'sign-off';
    const names = BYLINE.exec(text)?.groups?.names;
    if (names === undefined && reason === 'byline')
      facts.push(...splitAuthors(text).map((value): Fact => ({ key: 'author', value, where })));
    if (names !== undefined && isLabel)
      facts.push(...splitAuthors(names).map((value): Fact => ({ key: 'author', value, where })));
    const date = isLabel || reason === undefined ? parseDate(text) : undefined;
    if (date !== undefined && countWords(text) <= 24) {
      const isUpdate = UPDATED.test(text) && !PUBLISHED_BEFORE.test(text);
      const isFirst =
        isUpdate && (parseDate(text.slice(0, UPDATED.exec(text)?.index)) ?? '') !== '';
      facts.push({ key: isUpdate && !isFirst ? 'updated' : 'date', value: date, where });
      const second = UPDATED.exec(text);
      const updated = second ? parseDate(text.slice(second.index)) : undefined;
      if (updated !== undefined) facts.push({ key: 'updated', value: updated, where });
    }
    const isPublication = PUBLICATION.test(text) && countWords(text) > 1;
    if (isPublication) facts.push({ key: 'publisher', value: text, where });
    const publisher = isLabel ? (findPublication(text) ?? findPublisher(text)) : undefined;
    if (publisher !== undefined) facts.push({ key: 'publisher', value: publisher, where });
    const [address] = ADDRESS.exec(text) ?? [];
    if (address !== undefined && /^(?:https?:|url|link|source|via|original)/iu.test(text))
      facts.push({ key: 'url', value: address.replace(/[.,;]$/u, ''), where });
    return facts;
  });
  const owners = labels.flatMap(({ text, line }): Fact[] => {
    const name = countWords(text) <= 30 ? COPYRIGHT.exec(text)?.groups?.name : undefined;
    return name === undefined
      ? []
      : [{ key: 'publisher', value: name.trim(), where: `line ${line}` }];
  });
  return [...found, ...findLoneAuthor(labels), ...findMasthead(labels, titleLine), ...owners];
}

/** Puts values into their own form, and leaves out what has none. */
function tidyFact(fact: Fact): Fact[] {
  switch (fact.key) {
    case 'date':
    case 'updated': {
      // The editor's date is EDTF already.
      if (fact.where === 'option') return [fact];
      const value = parseDate(fact.value);
      return value === undefined ? [] : [{ ...fact, value }];
    }
    case 'author':
      return splitAuthors(fact.value).map((value) => ({ ...fact, value }));
    case 'language':
      try {
        const [value] = Intl.getCanonicalLocales(fact.value.replace('_', '-'));
        return value === undefined ? [] : [{ ...fact, value }];
      } catch {
        return [];
      }
    case 'title':
    case 'publisher':
    case 'url':
      return [fact];
  }
}

const nameHost = ({ value, where }: Fact): Fact => ({
  key: 'publisher',
  value: new URL(value).hostname.replace(/^www\./u, ''),
  where: `${where}, the host alone`,
});

/** A title of the page that goes on after the article's own has the publisher at its end. */
function takePublisherFromTitle(facts: Found['facts'], all: readonly Fact[]): void {
  const own = facts.title;
  if (!own || own.where === 'option') return;
  for (const { value, where } of all.filter(({ key }) => key === 'title')) {
    const { title, publisher } = splitTitle(value);
    if (publisher === undefined || !own.value.startsWith(title)) continue;
    const known = facts.publisher?.value.toLowerCase();
    const isKnown = known?.includes(publisher.toLowerCase()) ?? true;
    if (!isKnown && !publisher.toLowerCase().includes(known ?? '')) continue;
    facts.publisher ??= { key: 'publisher', value: publisher, where: `${where}, its end` };
    if (own.value === value) facts.title = { ...own, value: title };
    return;
  }
}

export interface Found {
  facts: Partial<Record<FactKey, Fact>>;
  authors: string[];
}

/**
 * @param markup what the editor and the markup say, the best first
 * @param labels lines at the head and the foot
 * @param title the block that was taken for the title
 * @param dateline the label before the first paragraph
 * @param language BCP 47
 */
export function findFacts(
  markup: readonly Fact[],
  labels: readonly Block[],
  title: Block | undefined,
  dateline: (Dateline & { line: number }) | undefined,
  language?: string,
): Found {
  const rest: Fact[] = [];
  if (title) rest.push({ key: 'title', value: title.text, where: `line ${title.line}` });
  rest.push(...readLabels(labels, title?.line ?? 0, language));
  const where = `dateline, line ${dateline?.line ?? 0}`;
  const dated = dateline?.date === undefined ? undefined : parseDate(dateline.date);
  if (dated !== undefined) rest.push({ key: 'date', value: dated, where });
  const all = [...markup, ...rest].flatMap(tidyFact);
  const facts: Found['facts'] = {};
  for (const fact of all) facts[fact.key] ??= fact;
  takePublisherFromTitle(facts, all);
  if (!facts.date && facts.updated)
    facts.date = {
      ...facts.updated,
      key: 'date',
      where: `${facts.updated.where}, the last change`,
    };
  if (!facts.publisher && dateline?.agency !== undefined)
    facts.publisher = { key: 'publisher', value: dateline.agency, where };
  if (!facts.publisher && facts.url && URL.canParse(facts.url.value))
    facts.publisher = nameHost(facts.url);
  const authorsWhere = facts.author?.where;
  const authors = [
    ...new Set(
      all.flatMap(({ key, value, where: at }) =>
        key === 'author' && at === authorsWhere ? [value] : [],
      ),
    ),
  ];
  return { facts, authors };
}
