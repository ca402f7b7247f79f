/** `content/drafts/<id>.md`: what was found and dropped, and what is to be done; for the editor alone. */
import { FACT_KEYS, formatOpening, type FactKey } from './article.ts';
import type { Draft } from './draft.ts';

/** Lists longer than these help nobody. */
const MOST_NAMES = 40;
const MOST_TERMS = 12;

const LABELS: Record<FactKey, string> = {
  title: 'Title',
  author: 'Author',
  publisher: 'Publisher',
  date: 'Published',
  updated: 'Updated',
  language: 'Language',
  url: 'Address',
};

const listPlaces = (places: readonly string[]): string => {
  const numbers = places.map((at) => at.replace('¶ ', ''));
  return places.every((at) => at.startsWith('¶')) && places.length > 1
    ? `¶¶ ${numbers.join(', ')}`
    : places.join(', ');
};

/** Signs that Markdown would read as its own. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/gu, '\\$&');

const section = (title: string, lines: readonly string[], none: string): string[] => [
  `## ${title}`,
  '',
  ...(lines.length > 0 ? lines : [none]),
  '',
];

function listMentions({ mentions }: Draft): string[] {
  const byName = new Map<
    string,
    { title: string; id: string; places: Set<string>; type: string }
  >();
  for (const { known, at } of mentions) {
    const key = `${known.type} ${known.id}`;
    const entry = byName.get(key) ?? {
      title: known.title,
      id: known.id,
      places: new Set(),
      type: known.type,
    };
    entry.places.add(at);
    byName.set(key, entry);
  }
  return [...byName.values()].map(
    ({ id, places, type }) =>
      `- [ ] \`[[${id}]]\`${type === 'glossary' ? ' (glossary)' : ''}: ${listPlaces([...places])}`,
  );
}

function listFacts({ article: { facts, authors } }: Draft): string[] {
  return FACT_KEYS.map((key) => {
    const fact = facts[key];
    if (!fact) return `- [ ] ${LABELS[key]}: not found`;
    const value = key === 'author' ? authors.join(', ') : fact.value;
    return `- [ ] ${LABELS[key]}: ${escapeMarkdown(value)} (${fact.where})`;
  });
}

/** @returns the file; nothing of the article in it is longer than six words, its title excepted */
export function writeWorksheet(draft: Draft): string {
  const { id, article, nearMatches, candidates, terms, speakers, statements } = draft;
  const { parts, headings, dropped, doubtful } = article;
  const quote = (text: string): string => `“${escapeMarkdown(formatOpening(text))}”`;
  return [
    `# Worksheet: ${id}`,
    '',
    'Delete this file when the drafts are finished. It is no part of the site.',
    '',
    ...section('Record', listFacts(draft), ''),
    ...section(
      'Parts',
      parts.map(({ at, line, text }) => `- [ ] ${at}, line ${line}: ${quote(text)}`),
      'None.',
    ),
    ...section(
      'Headings in the text',
      headings.map(({ before, line, text }) => `- before ${before}, line ${line}: ${quote(text)}`),
      'None.',
    ),
    ...section(
      'Kept, though doubtful',
      doubtful.map(
        ({ at, line, reason, opening }) =>
          `- [ ] ${at}, line ${line}, ${reason}: ${quote(opening)}`,
      ),
      'None.',
    ),
    ...section(
      'Dropped',
      dropped.map(({ line, reason, opening }) => `- line ${line}, ${reason}: ${quote(opening)}`),
      'Nothing.',
    ),
    ...section('Known topics and terms', listMentions(draft), 'None is named.'),
    ...section(
      'Spellings that are near to a known one',
      nearMatches.map(
        ({ spelling, near, known, places }) =>
          `- [ ] “${escapeMarkdown(formatOpening(spelling))}” (${listPlaces(places)}): is it “${near}”, \`[[${known.id}]]\`? Then add it to the aliases.`,
      ),
      'None.',
    ),
    ...section(
      'Candidates for topics',
      [
        ...candidates
          .slice(0, MOST_NAMES)
          .map(
            ({ name, kind, count, places }) =>
              `- [ ] ${escapeMarkdown(formatOpening(name))} (${kind === undefined ? 'no kind seen' : `${kind}?`}), ${count} ×: ${listPlaces(places)}`,
          ),
        ...terms
          .slice(0, MOST_TERMS)
          .map(
            ({ name, count, places }) =>
              `- [ ] ${name} (a repeated term), ${count} ×: ${listPlaces(places)}`,
          ),
      ],
      'None.',
    ),
    ...section(
      'Who is quoted',
      speakers.map(
        ({ name, places }) =>
          `- [ ] ${escapeMarkdown(formatOpening(name))}: ${listPlaces(places)}. An origin in \`origins.yaml\`?`,
      ),
      'Nobody by name.',
    ),
    ...section(
      'Next steps',
      [
        `- [ ] Check the record in \`sources/${id}.md\`, and write its digest.`,
        `- [ ] Go through the ${statements.length} statements in \`claims/${id}.yaml\`: write, move or delete each.`,
        '- [ ] Enter the origins, and name them in `via`.',
        '- [ ] Write the topics that are missing.',
        `- [ ] Write \`essays/${id}.mdx\`, and give it a name of its own.`,
        '- [ ] Take `draft: true` out of each file that is finished, and run `npm run check`.',
        '- [ ] Delete this worksheet.',
      ],
      '',
    ),
  ]
    .join('\n')
    .replace(/\n\n$/u, '\n');
}
