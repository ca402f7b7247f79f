/** What is searched for, in the address of the page: so it can be linked, reloaded and gone back to. */
export interface SearchState {
  query: string;
  /** Type of page, empty for all. */
  type: string;
}

/** @returns undefined where the address does not speak of a search */
export function readSearch(parameter: string): SearchState | undefined {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get(parameter);
  return query === null ? undefined : { query, type: parameters.get('type') ?? '' };
}

/** Writes the search into the present entry of the history; an empty query keeps its place. */
export function writeSearch(parameter: string, { query, type }: SearchState): void {
  const address = new URL(location.href);
  address.searchParams.set(parameter, query);
  if (type === '') address.searchParams.delete('type');
  else address.searchParams.set('type', type);
  history.replaceState(null, '', address);
}

/** Takes the search out of the present entry of the history. */
export function clearSearch(parameter: string): void {
  const address = new URL(location.href);
  address.searchParams.delete(parameter);
  address.searchParams.delete('type');
  history.replaceState(null, '', address);
}
