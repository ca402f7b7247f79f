/** A new essay: what is asked about it, and its file. */
import type { Graph } from '../graph/model.ts';
import { EssaySchema } from '../schemas/essay.ts';
import { LineSchema } from '../schemas/fields.ts';
import { toText, type Choice } from './field.ts';
import type { NewKind } from './new-kind.ts';
import { idFrom } from './shared-fields.ts';
import { formatFrontMatter } from './write-yaml.ts';

const { shape } = EssaySchema;

/** Sources that no essay starts from come first, articles before others. */
function listStarts({ corpus }: Graph): Choice[] {
  const used = new Set(corpus.essays.map(({ data }) => data.startsFrom));
  const rank = ({ id, data }: (typeof corpus.sources)[number]): number =>
    Number(used.has(id)) * 2 + Number(data.tier !== 'article');
  return corpus.sources
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ id, data }) => ({ value: id, label: `${data.label}: ${data.title}` }));
}

const nextNumber = ({ corpus }: Graph): number =>
  Math.max(0, ...corpus.essays.map(({ data }) => data.number)) + 1;

export const NEW_ESSAY: NewKind = {
  fields: [
    { flag: 'title', question: 'Title', schema: shape.title, need: 'needed' },
    idFrom('title', 'essay'),
    {
      flag: 'question',
      question: 'The one question that it answers',
      schema: shape.question,
      need: 'later',
    },
    {
      flag: 'description',
      question: 'Summary for lists and search engines, 70 to 160 characters',
      schema: shape.description,
      need: 'later',
    },
    {
      flag: 'as-of',
      question: 'The date that the facts are told for, such as 2014-05 or 2009/2015',
      schema: shape.asOf,
      need: 'needed',
    },
    {
      flag: 'starts-from',
      question: 'The source that it starts from',
      schema: shape.startsFrom,
      need: 'needed',
      choices: listStarts,
    },
    {
      flag: 'content-note',
      question: 'A line of warning before the text, if it needs one',
      schema: LineSchema,
      need: 'optional',
    },
  ],
  // A chapter without a text has no problem that a check would find.
  isAlwaysDraft: true,
  toFile(answers, { graph, root, isDraft }) {
    const text = formatFrontMatter({
      draft: isDraft || undefined,
      title: toText(answers, 'title'),
      number: nextNumber(graph),
      question: toText(answers, 'question'),
      description: toText(answers, 'description'),
      asOf: toText(answers, 'as-of'),
      startsFrom: toText(answers, 'starts-from'),
      contentNote: toText(answers, 'content-note') || undefined,
    });
    return { file: `${root}/essays/${toText(answers, 'id')}.mdx`, text };
  },
};
