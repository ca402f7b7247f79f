/** Topics and terms of the glossary: each a term of one set. */
import type {
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  EventLeaf,
  IdReference,
  OrganizationLeaf,
  PlaceLeaf,
} from 'schema-dts';
import type { TopicKind } from '../../schemas/topic.ts';

export interface TermFacts {
  /** Name of the node: an address with a fragment. */
  id: string;
  name: string;
  /** Other names and spellings. */
  alternateNames: readonly string[];
  description: string;
}

export const referToTopic = (url: string): IdReference => ({ '@id': `${url}#topic` });
/** @param list address of the page that lists the terms */
export const referToTermSet = (list: string): IdReference => ({ '@id': `${list}#terms` });

export const buildTerm = ({ id, name, alternateNames, description }: TermFacts) =>
  ({
    '@type': 'DefinedTerm',
    '@id': id,
    name,
    ...(alternateNames.length > 0 && { alternateName: alternateNames }),
    description,
  }) satisfies DefinedTermLeaf;

/**
 * @param list address of the list of topics
 * @param chapters those that speak of it
 */
export const buildTopic = (
  list: string,
  topic: TermFacts,
  chapters: readonly IdReference[],
): DefinedTermLeaf => ({
  ...buildTerm(topic),
  inDefinedTermSet: referToTermSet(list),
  ...(chapters.length > 0 && { subjectOf: chapters }),
});

export const buildTermSet = (
  list: string,
  name: string,
  terms: readonly DefinedTermLeaf[],
): DefinedTermSetLeaf => ({
  '@type': 'DefinedTermSet',
  ...referToTermSet(list),
  name,
  hasDefinedTerm: terms,
});

/** Kinds of topic that are things of one type. People are not: the kind holds groups too, and a `Person` is one. */
const TYPES = {
  organisations: 'Organization',
  places: 'Place',
  events: 'Event',
} as const satisfies Partial<Record<TopicKind, string>>;

/**
 * The thing that a topic is about. It is another node than the topic, which is a term with a definition.
 *
 * @returns undefined for kinds that no type of schema.org fits
 */
export const findSubject = (
  kind: TopicKind,
  { url, name }: { url: string; name: string },
): OrganizationLeaf | PlaceLeaf | EventLeaf | undefined =>
  kind in TYPES
    ? { '@type': TYPES[kind as keyof typeof TYPES], '@id': `${url}#subject`, name }
    : undefined;
