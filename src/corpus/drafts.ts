/** Drafts: what is still being written may have empty texts, and no build holds it. */
import type { z } from 'astro/zod';
import type { Corpus, Entry } from './corpus.ts';
import { buildNames } from './names.ts';

type Path = readonly PropertyKey[];

/** What stands for an empty text: long enough for a description, short enough for a digest item. */
export const UNWRITTEN =
  '[To be written: this text is still empty, and the entry is a draft until it is there.]';

/** What is put in the place of what is empty, the first that fits: an address is one that no host can have (RFC 2606, section 2). */
const STAND_INS = [UNWRITTEN, 'https://to-be-written.example/', 'to-be-written'];

/** False for a kind of entry whose schema knows no drafts, whatever is written there. */
export const isDraft = (value: unknown, schema: z.ZodType): boolean =>
  (schema as { shape?: object }).shape !== undefined &&
  'draft' in (schema as unknown as { shape: object }).shape &&
  (value as { draft?: unknown } | null | undefined)?.draft === true;

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');

function listBlanks(value: unknown, path: Path = []): Path[] {
  if (isBlank(value)) return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => listBlanks(inner, [...path, key]));
}

/** A copy with something else at the paths; undefined takes the key out. */
function replaceAt(value: unknown, paths: readonly Path[], stand: string | undefined): unknown {
  const copy = structuredClone(value);
  for (const path of paths) {
    const holder = path
      .slice(0, -1)
      .reduce((inner, key) => (inner as Record<PropertyKey, unknown>)[key], copy);
    const [last = ''] = path.slice(-1);
    if (stand === undefined) Reflect.deleteProperty(holder as object, last);
    else Reflect.set(holder as object, last, stand);
  }
  return copy;
}

/**
 * Puts something in the place of every empty text that the schema takes there; other empty keys are left out.
 *
 * @returns the value so filled, and the paths of what is empty
 */
export function fillBlanks(schema: z.ZodType, value: unknown): { filled: unknown; blanks: Path[] } {
  const blanks = listBlanks(value);
  let filled = value;
  let left = blanks;
  for (const stand of STAND_INS) {
    if (left.length === 0) break;
    filled = replaceAt(filled, left, stand);
    const faults = new Set(
      schema.safeParse(filled).error?.issues.map(({ path }) => path.map(String).join('\n')),
    );
    left = left.filter((path) => faults.has(path.map(String).join('\n')));
  }
  return { filled: replaceAt(filled, left, undefined), blanks };
}

/** The kinds of entry that may be drafts, by the folder that holds them. */
const KINDS = { essays: 'essay', topics: 'topic', sources: 'source', claims: 'claim' } as const;
export type DraftKind = (typeof KINDS)[keyof typeof KINDS];

/** How a draft stands in a list of them: kinds may share an id. */
export const toDraftKey = (kind: DraftKind, name: string): string => `${kind} ${name}`;

/** @param path of the file that holds it, inside the content folder */
export function findDraftKey(path: string, id: string): string {
  const kind = Object.entries(KINDS).find(([folder]) => path.startsWith(`${folder}/`))?.[1];
  return kind === undefined ? '' : toDraftKey(kind, id);
}

/** What may be asked for as a draft: by kind and id, and topics by every other name that a link could call them by. */
export const nameDrafts = ({
  essays,
  topics,
  sources,
  claims,
}: Pick<Corpus, 'essays' | 'topics' | 'sources' | 'claims'>): string[] => {
  const keysOf = (kind: DraftKind, entries: readonly Entry<{ draft: boolean }>[]): string[] =>
    entries.filter(({ data }) => data.draft).map(({ id }) => toDraftKey(kind, id));
  const named = buildNames(
    topics.filter(({ data }) => data.draft),
    [],
  ).names.keys();
  return [
    ...keysOf('essay', essays),
    ...keysOf('topic', topics),
    ...keysOf('source', sources),
    ...keysOf('claim', claims),
    ...[...named].map((name) => toDraftKey('topic', name)),
  ];
};

/** The corpus as a build has it; the same object where nothing is a draft. */
export function withoutDrafts(corpus: Corpus): Corpus {
  if (corpus.drafts.size === 0) return corpus;
  const isDone = ({ data }: { data: { draft: boolean } }): boolean => !data.draft;
  return {
    ...corpus,
    essays: corpus.essays.filter(isDone),
    topics: corpus.topics.filter(isDone),
    sources: corpus.sources.filter(isDone),
    claims: corpus.claims.filter(isDone),
    // A draft is missing from a build whether it has faults or not.
    faulty: corpus.faultyPublished,
    faultyPublished: corpus.faultyPublished,
  };
}
