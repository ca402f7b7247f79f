/** A name stands once in an entry, and leads to one thing. */
import type { Entry } from '../../corpus/corpus.ts';
import { normaliseName, resolveName, type Names } from '../../corpus/names.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** A name of an entry, where it stands, and what it is to the entry. */
interface Name {
  text: string;
  as: 'id' | 'title' | 'alias';
  path: readonly (string | number)[];
}

interface Bearer {
  id: string;
  what: 'topic' | 'glossary entry';
  names: Name[];
  placeOf: Entry<unknown>['placeOf'];
}

const toAliases = (aliases: readonly string[]): Name[] =>
  aliases.map((text, index) => ({ text, as: 'alias', path: ['aliases', index] }));

/** Names that topics and glossary entries are linked by, those of the entry itself first. */
function listBearers({ corpus }: Graph): Bearer[] {
  return [
    ...corpus.topics.map(({ id, data, placeOf }): Bearer => {
      const { title, nativeName, aliases } = data;
      const names: Name[] = [
        { text: title, as: 'title', path: ['title'] },
        ...(nativeName === undefined
          ? []
          : [{ text: nativeName, as: 'title', path: ['nativeName'] } as const]),
        ...toAliases(aliases),
      ];
      return { id, what: 'topic', names, placeOf };
    }),
    ...corpus.glossary.map(({ id, data, placeOf }): Bearer => {
      const term: Name = { text: data.term, as: 'title', path: ['term'] };
      return { id, what: 'glossary entry', names: [term, ...toAliases(data.aliases)], placeOf };
    }),
  ];
}

/** Entries that share an id as well are told of by it. */
const isSame = (a: Bearer, b: Bearer): boolean => a.what === b.what && a.id === b.id;

const describePlace = ({ file, line }: Place): string => `${file}:${line}`;

/** @returns the names of the entry without those that it has already */
function checkOwnNames({ names, placeOf }: Bearer, problems: Problem[]): Name[] {
  const first = new Map<string, Name>();
  for (const name of names) {
    const key = normaliseName(name.text);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, name);
      continue;
    }
    const place = placeOf(earlier.path);
    problems.push({
      code: 'duplicate-alias',
      message: `"${name.text}" stands already in ${earlier.path[0]} (${describePlace(place)})`,
      ...placeOf(name.path),
    });
  }
  return [...first.values()];
}

/** Where a link by this name leads, in words. */
function describeLink(text: string, names: Names): string {
  const resolution = resolveName(names, text);
  if (!resolution || !('found' in resolution)) return 'a link by it is refused';
  const { type, id } = resolution.found;
  return `a link by it leads to the ${type === 'glossary' ? 'glossary entry' : type} "${id}"`;
}

/**
 * Two topics may share a name, since a link by it is refused. What a glossary entry is called, or is
 * also called, may be no title of another entry; an alias that both have leads nobody astray in search.
 */
export function checkNames(graph: Graph): Problem[] {
  const problems: Problem[] = [];
  /** By name the entries that have it: the first as its title, and the first as an alias. */
  const known = new Map<string, { title?: [Bearer, Name]; alias?: [Bearer, Name] }>();
  for (const bearer of listBearers(graph)) {
    const own: Name[] = [
      ...checkOwnNames(bearer, problems),
      { text: bearer.id, as: 'id', path: ['id'] },
    ];
    const reported = new Set<Bearer>();
    for (const name of own) {
      const key = normaliseName(name.text);
      const earlier = known.get(key) ?? {};
      const [other, otherName] =
        earlier.title ?? (name.as === 'alias' ? undefined : earlier.alias) ?? [];
      const isFree = !other || !otherName || isSame(other, bearer) || reported.has(other);
      if (!isFree && bearer.what === 'glossary entry') {
        reported.add(other);
        const place = other.placeOf(otherName.path);
        const link = describeLink(name.text, graph.names);
        problems.push({
          code: 'duplicate-name',
          message: `"${name.text}" is a name of the ${other.what} "${other.id}", too (${describePlace(place)}): ${link}`,
          ...bearer.placeOf(name.path),
        });
      }
      const role = name.as === 'alias' ? 'alias' : 'title';
      known.set(key, { ...earlier, [role]: earlier[role] ?? [bearer, name] });
    }
  }
  return problems;
}
