/** What the command prints of one article. */
import { FACT_KEYS, formatOpening, type Article } from './article.ts';
import type { Ingested } from './ingest.ts';

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The whole text with the places of its parts, for the editor's own use. */
export const formatNumbered = ({ parts, facts }: Article): string =>
  `${[facts.title?.value ?? '', ...parts.map(({ at, text }) => `${at}  ${text}`)].filter(Boolean).join('\n\n')}\n`;

function listFacts({ facts, authors }: Article): string[] {
  return FACT_KEYS.filter((key) => key !== 'updated' || facts.updated).map((key) => {
    const fact = facts[key];
    const value = key === 'author' ? authors.join(', ') : fact?.value;
    return `  ${`${key}:`.padEnd(11)}${fact && value ? `${value}  (${fact.where})` : 'not found'}`;
  });
}

/**
 * @param name the file as it was given
 * @returns lines: what was found, the numbered openings, what was dropped and why
 */
export function formatResult(name: string, { draft }: Ingested): string {
  const { article, statements, mentions, candidates } = draft;
  const { parts, dropped, doubtful, headings, format, encoding } = article;
  const kinds = { text: 'plain text', markdown: 'Markdown', html: 'HTML' };
  const topics = new Set(mentions.map(({ known }) => known.id)).size;
  return [
    `${name} (${kinds[format]}, ${encoding}) → ${draft.id}`,
    ...listFacts(article),
    '',
    ...parts.flatMap(({ at, text }) => [
      ...headings
        .filter(({ before }) => before === at)
        .map((heading) => `  ${''.padEnd(8)}— ${formatOpening(heading.text)}`),
      `  ${at.padEnd(8)}${formatOpening(text)}`,
    ]),
    ...(dropped.length > 0 ? ['', `  Dropped (${dropped.length}):`] : []),
    ...dropped.map(({ line, reason, opening }) => `  line ${line}, ${reason}: ${opening}`),
    ...(doubtful.length > 0 ? ['', `  Kept, though doubtful (${doubtful.length}):`] : []),
    ...doubtful.map(({ at, reason, opening }) => `  ${at}, ${reason}: ${opening}`),
    '',
    `  ${count(parts.length, 'part')}, ${count(statements.length, 'statement')}, ${count(topics, 'known topic')}, ${count(candidates.length, 'candidate')}.`,
  ].join('\n');
}
