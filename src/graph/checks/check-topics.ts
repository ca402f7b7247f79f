/** A topic page must be worth opening. */
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

const MIN_WORDS = 120;
const MIN_SOURCES = 2;

export function checkTopics({ corpus }: Graph): Problem[] {
  return corpus.topics.flatMap(({ id, outline, placeOf }): Problem[] => {
    const passages = [...outline.blocks, ...outline.notes];
    const cited = new Set(
      passages.flatMap(({ mentions }) =>
        mentions.flatMap((mention) => (mention.kind === 'source' ? [mention.source] : [])),
      ),
    );
    const lacks = [
      ...(outline.words < MIN_WORDS ? [`${outline.words} of ${MIN_WORDS} words`] : []),
      ...(cited.size < MIN_SOURCES ? [`${cited.size} of ${MIN_SOURCES} sources`] : []),
    ];
    return lacks.length === 0
      ? []
      : [
          {
            code: 'thin-topic',
            message: `the topic "${id}" has ${lacks.join(' and ')}`,
            ...placeOf(['title']),
          },
        ];
  });
}
