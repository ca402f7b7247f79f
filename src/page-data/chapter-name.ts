import type { Site } from '../schemas/site.ts';

/** "Ext. 1", and how it is read aloud: "Extension 1". */
export interface ChapterName {
  shown: string;
  spoken: string;
}

export const nameChapter = (
  { chapterWord, chapterWordSpoken }: Pick<Site, 'chapterWord' | 'chapterWordSpoken'>,
  number: number,
): ChapterName => ({
  shown: `${chapterWord} ${number}`,
  spoken: `${chapterWordSpoken} ${number}`,
});
