/** Where the history of a page is kept, inside the content folder: `/chapters/x/` → `history/chapters/x.yaml`. */
export const toHistoryFile = (page: string): string => `history${page.slice(0, -1)}.yaml`;
