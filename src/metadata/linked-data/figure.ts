/** A figure as the data that it is drawn from, a model as something to learn by trying. */
import type { DatasetLeaf, IdReference, LearningResourceLeaf } from 'schema-dts';
import { buildImprint, type Publication } from './publication.ts';

export interface FigureFacts {
  /** Address of its page, absolute. */
  url: string;
  title: string;
  /** 70 to 200 characters: a `Dataset` asks for 50 to 5000. */
  summary: string;
  /** `2026-11-25`; undefined where the publication keeps no dates. */
  dates: { published: string; modified: string } | undefined;
  /** The same as files; none for what has no table. */
  files: readonly { url: string; mediaType: string }[];
}

export const referToData = (url: string): IdReference => ({ '@id': `${url}#data` });
export const referToModel = (url: string): IdReference => ({ '@id': `${url}#model` });

const describe = (publication: Publication, { url, title, summary, dates }: FigureFacts) => ({
  url,
  name: title,
  description: summary,
  inLanguage: publication.language,
  isAccessibleForFree: true,
  ...(dates && { datePublished: dates.published, dateModified: dates.modified }),
});

export function buildDataset(publication: Publication, figure: FigureFacts): DatasetLeaf {
  const { author, publisher, license } = buildImprint(publication);
  return {
    '@type': 'Dataset',
    ...referToData(figure.url),
    ...describe(publication, figure),
    creator: author,
    publisher,
    license,
    distribution: figure.files.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.mediaType,
    })),
  };
}

/** Not a `WebApplication`: that is software with versions and offers, and a model is whole as a page without script. */
export const buildModel = (
  publication: Publication,
  figure: FigureFacts,
): LearningResourceLeaf => ({
  '@type': 'LearningResource',
  ...referToModel(figure.url),
  ...describe(publication, figure),
  ...buildImprint(publication),
});
