/** YAML with places: a value, and for each path in it the line and column where it stands. */
import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import {
  isMap,
  isScalar,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { z } from 'astro/zod';
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Place, Problem, ProblemCode } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { describeIssue } from './describe-issue.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
  value: unknown;
  /** Place of the value at a path, or of the nearest thing above it that exists. */
  placeOf: (path: Path) => Place;
  /** Place of a key itself. */
  placeOfKey: (path: Path, key: string) => Place;
}

/** Aliases are no part of the format, so nothing can be expanded without end. */
const OPTIONS = {
  logLevel: 'error',
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  merge: false,
} as const;

/**
 * The value alone, by js-yaml, which takes a quarter of the time of a document with places.
 *
 * @returns undefined where it refuses the text, or where the text holds an anchor
 */
function findValue(text: string): { value: unknown } | 'too deep' | undefined {
  try {
    const value = load(text, {
      schema: CORE_SCHEMA,
      listener(_, state) {
        if ((state as { anchor?: string | null }).anchor) throw new YAMLException('an anchor');
      },
    });
    return { value: value ?? null };
  } catch (error) {
    // The parser with places would take its time and memory for the same depth.
    return error instanceof RangeError ? 'too deep' : undefined;
  }
}

/** Lists and groups inside each other: far more than any schema has. */
const DEEPEST = 50;
const TOO_DEEP = {
  code: 'nested-too-deep',
  message: `lists or groups stand inside each other more than ${DEEPEST} deep`,
} as const;

/** No function calls itself here, so that no depth is too much. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1)
    level = level.flatMap((inner): unknown[] =>
      inner !== null && typeof inner === 'object' ? Object.values(inner) : [],
    );
  return level.length > 0;
}

/** In the words of the parser where we have none. */
function describeError({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS')
    return 'several documents: a file holds one, without a line of --- in it';
  const [first = ''] = message.split('\n');
  return first.replace(/ at line \d+, column \d+:?$/u, '');
}

/** What makes a document malformed, in a few words, with its offset. */
function findFault(
  document: Document.Parsed,
): (Pick<Problem, 'code' | 'message'> & { offset: number }) | undefined {
  // An unknown tag (!name) is only warned of, but gives another value than the one written.
  const error = document.errors[0] ?? document.warnings[0];
  if (error) {
    const offset = error.pos[0];
    if (error.message.startsWith('Maximum call stack')) return { ...TOO_DEEP, offset };
    return { code: 'malformed-yaml', message: describeError(error), offset };
  }
  return findAlias(document) ?? findDuplicateKey(document);
}

/**
 * @param text the YAML
 * @param lineOffset lines of the file that stand before it
 */
export function parseYaml(
  text: string,
  file: string,
  lineOffset = 0,
): { yaml?: YamlFile; problems: Problem[] } {
  const toPlace = createPlaceFinder(text, file);
  const place = (offset: number): Place => {
    const { line, column } = toPlace(offset);
    return { file, line: line + lineOffset, column };
  };
  // Places are worked out only where there is a problem to report.
  let parsed: Document.Parsed | undefined;
  let found = findValue(text);
  if (found === 'too deep') return { problems: [{ ...TOO_DEEP, ...place(0) }] };
  const getDocument = (): Document.Parsed => (parsed ??= parseDocument(text, OPTIONS));

  if (!found) {
    const fault = findFault(getDocument());
    if (fault) {
      const { offset, ...problem } = fault;
      return { problems: [{ ...problem, ...place(offset) }] };
    }
    found = { value: getDocument().toJS({ maxAliasCount: 0 }) };
  }
  const { value } = found;
  if (isTooDeep(value)) return { problems: [{ ...TOO_DEEP, ...place(0) }] };
  const offsetOf = (path: Path): number => {
    const document = getDocument();
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as
        { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
    return document.contents?.range[0] ?? 0;
  };
  /** Offsets of the keys of each map that was asked for one. */
  const keyOffsets = new WeakMap<object, Map<string, number>>();
  const placeOfKey = (path: Path, key: string): Place => {
    const document = getDocument();
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    if (!isMap(map)) return place(offsetOf(path));
    const offsets = keyOffsets.get(map) ?? listKeyOffsets(map);
    keyOffsets.set(map, offsets);
    return place(offsets.get(key) ?? offsetOf(path));
  };
  return { yaml: { value, placeOf: (path) => place(offsetOf(path)), placeOfKey }, problems: [] };
}

const listKeyOffsets = ({ items }: YAMLMap): Map<string, number> =>
  new Map(
    items.flatMap(({ key }) =>
      isScalar(key) && key.range ? [[String(key.value), key.range[0]] as const] : [],
    ),
  );

function findAlias(document: Document): ReturnType<typeof findFault> {
  let found: Alias | undefined;
  visit(document, {
    Alias(_, node) {
      found = node;
      return visit.BREAK;
    },
  });
  if (!found) return undefined;
  const message = `the alias *${found.source}: aliases are not allowed`;
  return { code: 'malformed-yaml', message, offset: found.range?.[0] ?? 0 };
}

/** The parser itself would compare each key with each. */
function findDuplicateKey(document: Document): ReturnType<typeof findFault> {
  let offset: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          offset = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return offset === undefined
    ? undefined
    : { code: 'malformed-yaml', message: 'Map keys must be unique', offset };
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key],
    value,
  );

const keysOf = (value: unknown, path: Path): string[] => {
  const at = valueAt(value, path);
  return at !== null && typeof at === 'object' ? Object.keys(at) : [];
};

/**
 * Holds a value against its schema; every fault becomes a problem at its own place.
 *
 * @param required codes for keys whose lack is told in words of its own: without the key, or with nothing after it
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile,
  knownKeys: readonly string[],
  path: Path = [],
  required: Readonly<Record<string, ProblemCode>> = {},
): { data?: z.infer<Schema>; problems: Problem[] } {
  const result = schema.safeParse(valueAt(yaml.value, path), { error: describeIssue });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const at = [...path, ...issue.path.filter((key) => typeof key !== 'symbol')];
    const name = issue.path.length > 0 ? issue.path.join('.') : 'the entry';
    if (issue.code === 'unrecognized_keys') {
      const taken = new Set(keysOf(yaml.value, at));
      const free = knownKeys.filter((known) => !taken.has(known));
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        message: `the key "${key}" is not known here.${suggest(key, free)}`,
        ...yaml.placeOfKey(at, key),
      }));
    }
    const code = required[name];
    const value = valueAt(yaml.value, at);
    if (issue.path.length > 0 && (value === undefined || (code && value === null))) {
      return [
        {
          code: code ?? 'missing-key',
          message: `"${name}" is missing`,
          ...yaml.placeOf(value === undefined ? at.slice(0, -1) : at),
        },
      ];
    }
    return [{ code: 'invalid-value', message: `${name}: ${issue.message}`, ...yaml.placeOf(at) }];
  });
  return { problems };
}
