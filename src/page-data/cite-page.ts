import { citationWords } from '#interface';
import type { Frame } from './frame.ts';

/** The opening of a citation of a page, before the place and the address: `Kept Lights, “Who saw it”`. */
export const citePage = ({ title: site }: Pick<Frame, 'title'>, title: string): string =>
  citationWords.page(site, title.replace(/\.$/u, ''));
