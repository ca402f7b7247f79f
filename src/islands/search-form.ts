/** The field, the types and the empty list of the search, as HTML. */
import { searchFormWords as words } from '#interface';

const TYPES = {
  '': words.all,
  chapter: words.chapter,
  topic: words.topic,
  source: words.source,
  claim: words.claim,
  figure: words.figure,
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
          <input type="search" name="query" aria-label="${words.label}" placeholder="${words.placeholder}" autocomplete="off" spellcheck="false" enterkeyhint="search">
          ${isInDialog ? `<button type="button" class="search-close">${words.close}</button>` : ''}
        </div>
        <fieldset><legend class="sr-only">${words.types}</legend>${radios}</fieldset>
      </form>
      <p role="status" class="search-status"></p>
      <ol class="search-results"></ol>
      <button type="button" class="search-more" hidden>${words.more}</button>
      <setting-switch name="keys" class="search-key" data-label="${words.keys}"></setting-switch>`;
}
