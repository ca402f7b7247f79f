import type { Site } from '../schemas/site.ts';

/** "Ch. 1", and how it is read aloud: "Chapter 1". */
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
