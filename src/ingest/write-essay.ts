/** `content/essays/<id>.mdx`: a line to be written for each part of the article, with marks in place. */
import type { Draft } from './draft.ts';
import { formatDate, formatScalar } from './write-yaml.ts';

/** Parts that say little are written together. */
const MOST_PARAGRAPHS = 24;

interface Group {
  places: string[];
  claims: string[];
  topics: string[];
}

/** `¶ 4`, or `¶¶ 4–5` for two and more. */
function formatPlaces(places: readonly string[]): string {
  const [first = '', last = first] = [places[0], places.at(-1)];
  return first === last ? first : `¶¶ ${first.replace('¶ ', '')}–${last.replace('¶ ', '')}`;
}

function listGroups({ article, statements, mentions }: Draft): Group[] {
  const paragraphs = article.parts.filter(({ at }) => at.startsWith('¶'));
  const size = Math.ceil(paragraphs.length / MOST_PARAGRAPHS);
  const groups: Group[] = [];
  paragraphs.forEach(({ at }, index) => {
    const group = index % size === 0 ? { places: [], claims: [], topics: [] } : groups.at(-1);
    if (!group) return;
    if (index % size === 0) groups.push(group);
    group.places.push(at);
    group.claims.push(...statements.filter((s) => s.at === at).map((s) => s.id));
    for (const { known, at: place } of mentions)
      if (place === at && !group.topics.includes(known.id)) group.topics.push(known.id);
  });
  return groups;
}

/** @returns the file; of the article it holds names of topics alone */
export function writeEssay(draft: Draft): string {
  const { id, article, number } = draft;
  const date = article.facts.date?.value;
  const linked = new Set<string>();
  const lines = listGroups(draft).map(({ places, claims, topics }) => {
    // A topic is linked where it is met first.
    const names = topics.filter((topic) => !linked.has(topic)).map((topic) => `[[${topic}]]`);
    topics.forEach((topic) => linked.add(topic));
    const marks = claims.map((claim) => `<Claim id="${claim}">to be written</Claim>`);
    const words = ['To be written', ...(names.length > 0 ? [`with ${names.join(', ')}`] : [])].join(
      ' ',
    );
    const name = places[0]?.replace('¶ ', 'paragraph-') ?? '';
    return `${[`${words}:`, ...(marks.length > 0 ? [marks.join(', ')] : ['nothing to verify'])].join(' ')} [@${id}, ${formatPlaces(places)}]. ^${name}`;
  });
  return [
    '---',
    'draft: true',
    "title: ''",
    `number: ${number}`,
    "question: '' # the one question that the chapter answers",
    "description: '' # 70 to 160 characters, for lists and search engines",
    date === undefined
      ? "asOf: '' # the date that the facts are told for"
      : `asOf: ${formatDate(date)}`,
    `startsFrom: ${formatScalar(id)}`,
    '---',
    '',
    ...lines.flatMap((line) => [line, '']),
  ]
    .join('\n')
    .replace(/\n\n$/u, '\n');
}
