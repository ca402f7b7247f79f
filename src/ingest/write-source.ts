/** `content/sources/<id>.md`: the record of an article, with an empty digest item for each part of it. */
import { listWords, type Article } from './article.ts';
import { countWords } from './block-signs.ts';
import type { Draft } from './draft.ts';
import { formatDate, formatScalar } from './write-yaml.ts';

const INSTITUTION =
  /\b(?:staff|team|desk|editors?|agency|news|press|office|institute|board|council|university|group|association)\b/iu;

/** A name as CSL has it; where its order is not plain, the editor turns it. */
function formatAuthor(name: string): string {
  const words = name.split(' ');
  const family = words.at(-1) ?? name;
  if (words.length === 1 || INSTITUTION.test(name)) return `{ literal: ${formatScalar(name)} }`;
  const particle = words.findIndex((word) =>
    /^(?:de|da|di|van|von|der|den|ter|dos|du)$/u.test(word),
  );
  const from = particle > 0 ? particle : words.length - 1;
  const given = words.slice(0, from).join(' ');
  const own = particle > 0 ? words.slice(from).join(' ') : family;
  return `{ family: ${formatScalar(own)}, given: ${formatScalar(given)} }`;
}

/** So many words of a title are enough to know it again. */
const TITLE_WORDS = 4;

/** The first words of a title, up to one that tells something. */
function shortenTitle(title: string): string {
  const words = listWords(title).slice(0, TITLE_WORDS);
  const last = words.findLastIndex((word) => word.length > 3);
  return words.slice(0, last + 1 || words.length).join(' ');
}

/** How a text may call the source: `Gazette 1890`. */
function makeLabel({ facts, authors }: Article): string {
  const title = shortenTitle(facts.title?.value ?? '');
  const name = facts.publisher?.value ?? authors[0]?.split(' ').at(-1) ?? title;
  return [name, facts.date?.value.slice(0, 4) ?? ''].filter(Boolean).join(' ');
}

/** @returns the file; it holds no sentence of the article */
export function writeSource({ article }: Draft): string {
  const { facts, authors, parts } = article;
  const paragraphs = parts.filter(({ at }) => at.startsWith('¶'));
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const date = facts.date?.value;
  return [
    '---',
    'draft: true',
    'type: webpage # or article-newspaper, article-magazine, post-weblog, report',
    `title: ${formatScalar(facts.title?.value ?? '')}`,
    ...(authors.length > 0
      ? [
          'author: # check which part is the family name',
          ...authors.map((name) => `  - ${formatAuthor(name)}`),
        ]
      : []),
    ...(facts.publisher ? [`container-title: ${formatScalar(facts.publisher.value)}`] : []),
    date === undefined
      ? "# issued: no date was found; write one, as '1890-05', or leave it out"
      : `issued: ${formatDate(date)}`,
    'dateVerified: false # true when you have seen the date at the publisher',
    `language: ${facts.language?.value ?? "''"}`,
    `URL: ${formatScalar(facts.url?.value ?? '')}`,
    `linkOk: ${facts.url ? 'true # open it once' : 'false # true when there is an address that works'}`,
    `label: ${formatScalar(makeLabel(article))}`,
    'tier: article',
    'verified: false # true when you have seen the record at the publisher',
    'read: full # or opening, abstract, data: how much of it you had',
    `paragraphs: ${paragraphs.length}`,
    `words: ${Math.max(1, words)}`,
    '# What stands at each place, facts only, in your own words: 20 at most. When all are there, set',
    '# digestComplete: true. Take out draft: true last.',
    'digest:',
    ...parts.flatMap(({ at }) => [`  - at: ${at}`, "    says: ''"]),
    '---',
    '',
  ].join('\n');
}
