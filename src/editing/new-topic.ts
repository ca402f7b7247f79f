/** A new topic: what is asked about it, and its file. */
import { resolveName } from '../corpus/names.ts';
import { sortNames } from '../graph/checks/check-order.ts';
import type { Graph } from '../graph/model.ts';
import { LineSchema } from '../schemas/fields.ts';
import { TOPIC_KINDS, TopicSchema } from '../schemas/topic.ts';
import { KIND_NAMES } from './entries.ts';
import { toList, toText } from './field.ts';
import type { NewKind } from './new-kind.ts';
import { answerOf, idFrom } from './shared-fields.ts';
import { formatFrontMatter } from './write-yaml.ts';

const { shape } = TopicSchema;

/** A name by which a topic, glossary entry or page is called already. */
function findNamed({ names }: Graph, name: string): string | undefined {
  const resolution = resolveName(names, name);
  if (!resolution) return undefined;
  const [bearer] = 'found' in resolution ? [resolution.found] : resolution.shared;
  return bearer && `there is already the ${KIND_NAMES[bearer.type]} "${bearer.id}" of this name`;
}

export const NEW_TOPIC: NewKind = {
  fields: [
    {
      flag: 'kind',
      question: 'What kind of thing it is',
      need: 'needed',
      ...answerOf(TOPIC_KINDS),
    },
    { flag: 'title', question: 'Title', schema: shape.title, need: 'needed', object: findNamed },
    idFrom('title', 'topic'),
    {
      flag: 'summary',
      question: 'What it is, in one sentence of 70 to 160 characters',
      schema: shape.summary,
      need: 'later',
    },
    {
      flag: 'native-name',
      question: 'Its name in the language of the subject',
      schema: LineSchema,
      need: 'optional',
    },
    {
      flag: 'alias',
      question: 'Other names and spellings',
      schema: LineSchema,
      need: 'optional',
      isList: true,
      object: findNamed,
    },
  ],
  // A topic needs a text of its own.
  isAlwaysDraft: true,
  toFile(answers, { graph, root, isDraft }) {
    const aliases = sortNames(toList(answers.alias), graph.corpus.site.language);
    const text = formatFrontMatter({
      draft: isDraft || undefined,
      title: toText(answers, 'title'),
      summary: toText(answers, 'summary'),
      nativeName: toText(answers, 'native-name') || undefined,
      aliases: aliases.length > 0 ? aliases : undefined,
    });
    return { file: `${root}/topics/${toText(answers, 'kind')}/${toText(answers, 'id')}.md`, text };
  },
};
