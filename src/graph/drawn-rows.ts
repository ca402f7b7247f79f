import type { Corpus, DataRowEntry } from '../corpus/corpus.ts';
import type { Figure } from '../schemas/figure.ts';

/** The rows that a figure is drawn from: those of its data that belong to one of its groups. None for a figure without data. */
export function listDrawnRows(
  { datasets }: Pick<Corpus, 'datasets'>,
  figure: Figure,
): DataRowEntry[] {
  if (!('data' in figure)) return [];
  const groups = new Set(figure.groups.map(({ id }) => id));
  return (
    datasets
      .find(({ id }) => id === figure.data)
      ?.rows.filter(({ data }) => groups.has(data.group)) ?? []
  );
}
