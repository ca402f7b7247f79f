/** A picture with whom to credit and under which licence it may be used. */
import type { ImageObjectLeaf } from 'schema-dts';
import { buildOrganization, type Publication } from './publication.ts';

export type ImageObject = ImageObjectLeaf;

export interface Picture {
  /** Address of the file, absolute. */
  url: string;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, as a sentence. */
  caption: string;
}

/** @param page address of the page that it stands for */
export const referToImage = (page: string): { '@id': string } => ({ '@id': `${page}#image` });

/** @param page address of the page that shows it: its foot says what the licence covers */
export const buildImageObject = (
  publication: Publication,
  page: string,
  { url, width, height, caption }: Picture,
): ImageObject => ({
  '@type': 'ImageObject',
  ...referToImage(page),
  contentUrl: url,
  width: `${width} px`,
  height: `${height} px`,
  caption,
  license: publication.licence,
  acquireLicensePage: page,
  creator: buildOrganization(publication),
  creditText: publication.title,
  copyrightNotice: publication.title,
});
