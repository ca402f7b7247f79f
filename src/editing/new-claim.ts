/** A new claim: what is asked about it, and the file of its topic with it. */
import { z } from 'astro/zod';
import { parseLocator } from '../annotations/locator.ts';
import { findDigestItems } from '../graph/digest-places.ts';
import type { Graph } from '../graph/model.ts';
import { CLAIM_KINDS, ClaimSchema, STANCES } from '../schemas/claim.ts';
import { IdSchema, LineSchema } from '../schemas/fields.ts';
import { toList, toText, type Answers } from './field.ts';
import type { NewKind } from './new-kind.ts';
import {
  answerOf,
  fixed,
  listOrigins,
  listSeries,
  listSources,
  listTopics,
  objectToId,
} from './shared-fields.ts';
import { appendItem } from './write-yaml.ts';

const { shape } = ClaimSchema;

/** The first number that a claim of the topic can have: `north-light-3`. */
function nextClaimId(graph: Graph, answers: Answers): string | undefined {
  const owner = toText(answers, 'topic');
  if (owner === '') return undefined;
  const isTaken = (id: string): boolean =>
    graph.claims.has(id) || objectToId(graph, 'claim', id) !== undefined;
  let number = 1;
  while (isTaken(`${owner}-${number}`)) number += 1;
  return `${owner}-${number}`;
}

function findPlaceFault({ sources }: Graph, at: string, answers: Answers): string | undefined {
  if (!parseLocator(at)) return 'write ¶ 4, ¶¶ 5–6, § 1, p. 221, or the name of a part';
  const source = sources.get(toText(answers, 'source'))?.data;
  // The digest of a draft is still being written.
  const digest = source?.draft === false ? source.digest : [];
  return digest.length === 0 || findDigestItems(digest, at).length > 0
    ? undefined
    : `the digest has no item there; it has ${digest.map((item) => item.at).join(', ')}`;
}

function toValue(text: string): number | [number, number] | undefined {
  const [low, high] = text.split('..').map(Number);
  if (text === '' || low === undefined) return undefined;
  return high === undefined ? low : [low, high];
}

export const NEW_CLAIM: NewKind = {
  fields: [
    {
      flag: 'topic',
      question: 'The topic that it belongs to',
      schema: IdSchema,
      need: 'needed',
      choices: listTopics,
    },
    {
      flag: 'statement',
      question: 'One checkable statement, in our words',
      schema: shape.statement,
      need: 'needed',
      object: ({ corpus }, statement) => {
        const known = corpus.claims.find(({ data }) => data.statement === statement.trim());
        return known && `there is already the claim "${known.id}" of these words`;
      },
    },
    {
      flag: 'id',
      question: 'Its id: part of its address for good',
      schema: IdSchema,
      need: 'needed',
      fallback: nextClaimId,
      object: (graph, id) => objectToId(graph, 'claim', id),
    },
    {
      flag: 'claim-kind',
      question: 'What kind of statement it is',
      need: 'needed',
      ...answerOf(CLAIM_KINDS),
    },
    {
      flag: 'as-of',
      question: 'The date that it speaks of, such as 2011-04 or 2009/2015',
      schema: shape.asOf,
      need: 'needed',
    },
    {
      flag: 'source',
      question: 'The source that has it',
      schema: IdSchema,
      need: 'needed',
      choices: listSources,
    },
    {
      flag: 'at',
      question: 'Where in that source, such as ¶ 4',
      schema: LineSchema,
      need: 'needed',
      object: findPlaceFault,
    },
    {
      flag: 'stance',
      question: 'What the source does with it',
      need: 'needed',
      fallback: fixed('supports'),
      ...answerOf(STANCES),
    },
    {
      flag: 'via',
      question: 'Origins through which the source has it (none: those that the source is based on)',
      schema: IdSchema,
      need: 'optional',
      isList: true,
      choices: listOrigins,
    },
    {
      flag: 'also',
      question: 'Other topics that it belongs to',
      schema: IdSchema,
      need: 'optional',
      isList: true,
      choices: listTopics,
    },
    {
      flag: 'series',
      question: 'The series that it gives a value of',
      schema: IdSchema,
      need: 'optional',
      choices: listSeries,
    },
    {
      flag: 'value',
      question: 'The value in that series: a number, or two ends as 40..50',
      schema: z
        .string()
        .regex(
          /^-?\d+(?:\.\d+)?(?:\.\.-?\d+(?:\.\d+)?)?$/u,
          'a value is a number, or the two ends of a range: 40..50',
        ),
      need: 'optional',
    },
    {
      flag: 'note',
      question: 'A note of the editor, printed with it',
      schema: LineSchema,
      need: 'optional',
    },
  ],
  toFile(answers, { root, isDraft, textOf }) {
    const line = (flag: string): string | undefined => toText(answers, flag) || undefined;
    const list = (flag: string): readonly string[] | undefined => {
      const items = toList(answers[flag]);
      return items.length > 0 ? items : undefined;
    };
    const owner = toText(answers, 'topic');
    const name = (ending: string): string => `${root}/claims/${owner}.${ending}`;
    const file = textOf(name('yml')) === undefined ? name('yaml') : name('yml');
    const text = appendItem(textOf(file) ?? '', {
      draft: isDraft || undefined,
      id: line('id'),
      statement: line('statement'),
      asOf: line('as-of'),
      kind: line('claim-kind'),
      topics: list('also'),
      series: line('series'),
      value: toValue(toText(answers, 'value')),
      note: line('note'),
      evidence: [
        { source: line('source'), at: line('at'), stance: line('stance'), via: list('via') },
      ],
    });
    return { file, text };
  },
};
