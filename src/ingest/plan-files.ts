/** Which files an article becomes, and what stands in their way. */
import type { Draft } from './draft.ts';
import { writeClaims } from './write-claims.ts';
import { writeEssay } from './write-essay.ts';
import { writeSource } from './write-source.ts';
import { writeWorksheet } from './write-worksheet.ts';

export interface PlannedFile {
  /** Inside the content folder. */
  path: string;
  text: string;
  /** What stands there; undefined where nothing does. */
  earlier: string | undefined;
  state: 'new' | 'unchanged' | 'other';
}

/**
 * @param readEarlier the text of a file of the content, undefined where there is none
 * @returns the four files of a draft; `other` is one that is there and says something else
 */
export function planFiles(
  draft: Draft,
  readEarlier: (path: string) => string | undefined,
): PlannedFile[] {
  const files: [string, string][] = [
    [`sources/${draft.id}.md`, writeSource(draft)],
    [`claims/${draft.id}.yaml`, writeClaims(draft)],
    [`essays/${draft.id}.mdx`, writeEssay(draft)],
    [`drafts/${draft.id}.md`, writeWorksheet(draft)],
  ];
  return files.map(([path, text]) => {
    const earlier = readEarlier(path);
    const state = earlier === undefined ? 'new' : earlier === text ? 'unchanged' : 'other';
    return { path, text, earlier, state };
  });
}
