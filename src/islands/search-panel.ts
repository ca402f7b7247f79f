/**
 * Live search on Pagefind's own API: field, types, ten results at a time. Stands on the search page
 * and in the dialog; `data-parameter` names the query in the address, `data-base` the site's path.
 */
import { searchPanelWords } from '#interface';
import './setting-switch.ts';
import { readSearch, writeSearch } from './search-address.ts';
import { makeSearchForm } from './search-form.ts';
import { loadEngine, type Found } from './search-engine.ts';
import { toResultItem } from './search-result.ts';

const PAGE = 10;
const WAIT_MS = 120;
class SearchPanel extends HTMLElement {
  private shown = PAGE;
  private found: Found | undefined;

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.innerHTML = makeSearchForm(this.closest('dialog') !== null);
    this.restore();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.form.addEventListener('input', () => {
      writeSearch(this.parameter, { query: this.query, type: this.type });
      void this.search();
    });
    this.querySelector('.search-close')?.addEventListener('click', () =>
      this.closest('dialog')?.close(),
    );
    this.more.addEventListener('click', () => {
      this.shown += PAGE;
      void this.draw(this.shown - PAGE);
    });
    this.addEventListener('keydown', (event) => {
      this.moveFocus(event);
    });
    addEventListener('popstate', () => {
      this.restore();
    });
  }

  private get form(): HTMLFormElement {
    return this.find('form') as HTMLFormElement;
  }

  private get field(): HTMLInputElement {
    return this.find('input[type=search]') as HTMLInputElement;
  }

  private get more(): HTMLElement {
    return this.find('.search-more');
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`search-panel has no ${selector}`);
    return element;
  }

  private get query(): string {
    return this.field.value.trim();
  }

  private get type(): string {
    const type = new FormData(this.form).get('type');
    return typeof type === 'string' ? type : '';
  }

  private get parameter(): string {
    return this.dataset.parameter ?? 'q';
  }

  /** Takes query and type from the address. */
  private restore(): void {
    const state = readSearch(this.parameter);
    if (!state) return;
    this.field.value = state.query;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=type]')) {
      radio.checked = radio.value === state.type;
    }
    void this.search();
  }

  private async search(): Promise<void> {
    const { query, type } = this;
    const status = this.find('.search-status');
    if (query === '') {
      this.found = undefined;
      status.textContent = '';
      this.find('.search-results').replaceChildren();
      this.more.hidden = true;
      return;
    }
    try {
      const pagefind = await loadEngine(this.dataset.base ?? '/');
      const found = await pagefind.debouncedSearch(
        query,
        type ? { filters: { type } } : {},
        WAIT_MS,
      );
      if (!found || query !== this.query || type !== this.type) return;
      this.found = found;
      this.shown = PAGE;
      await this.draw(0);
      const count = found.results.length;
      status.textContent =
        count === 0 ? searchPanelWords.none(query) : searchPanelWords.found(count, query);
    } catch {
      status.textContent = searchPanelWords.failed;
    }
  }

  /** Adds the results from the given one on; from 0 it starts the list anew. */
  private async draw(from: number): Promise<void> {
    const { found } = this;
    if (!found) return;
    const pages = await Promise.all(
      found.results.slice(from, this.shown).map((result) => result.data()),
    );
    if (found !== this.found) return;
    const list = this.find('.search-results');
    const items = pages.map(toResultItem);
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    this.more.hidden = found.results.length <= this.shown;
  }

  /** Arrow keys go from the field through the results and back. */
  private moveFocus(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
    const stops = [this.field, ...this.querySelectorAll<HTMLElement>('.search-results a')];
    const at = stops.indexOf(event.target as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('search-panel', SearchPanel);
