import { dataFiles } from '#interface';
import type { Graph } from '../graph/model.ts';
import type { ListPage, PageSubject } from '../graph/page-subject.ts';
import type { Alternate } from './head.ts';

/** Lists that are whole files of data too: their media types. */
const TYPES = {
  claims: 'application/json',
  sources: 'application/vnd.citationstyles.csl+json',
} as const satisfies Partial<Record<ListPage, string>>;

const isData = (list: ListPage): list is keyof typeof TYPES => list in TYPES;

/** The list of claims and that of sources as data. */
export const listDataAlternates = ({ paths }: Graph, subject: PageSubject): Alternate[] =>
  subject.kind === 'list' && isData(subject.list)
    ? [
        {
          href: paths.data(`${subject.list}.json`),
          type: TYPES[subject.list],
          title: dataFiles.json[subject.list].title,
        },
      ]
    : [];
