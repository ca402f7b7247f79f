/** The field, the types and the empty list of the search, as HTML. */
const TYPES = {
  '': 'Everything',
  chapter: 'Chapters',
  topic: 'Topics',
  source: 'Sources',
  claim: 'Claims',
  figure: 'Figures',
};

const radios = Object.entries(TYPES)
  .map(
    ([value, label]) =>
      `<label><input type="radio" name="type" value="${value}"${value === '' ? ' checked' : ''}> ${label}</label>`,
  )
  .join('');

/** @param isInDialog true where it needs a button that closes it */
export function makeSearchForm(isInDialog: boolean): string {
  return `
      <form role="search">
        <div class="search-field">
          <input type="search" name="query" aria-label="Search the site" placeholder="Search" autocomplete="off" spellcheck="false" enterkeyhint="search">
          ${isInDialog ? '<button type="button" class="search-close">Close</button>' : ''}
        </div>
        <fieldset><legend class="sr-only">Show</legend>${radios}</fieldset>
      </form>
      <p role="status" class="search-status"></p>
      <ol class="search-results"></ol>
      <button type="button" class="search-more" hidden>More results</button>
      <setting-switch name="keys" class="search-key" data-label="Open search with the / key, and use other single keys"></setting-switch>`;
}
