/**
 * Opens search over any page: by every link marked `data-open-search` and by the key `/`, which can
 * be switched off (WCAG 2.2, 2.1.4). What is typed stands in the address as `?search=`, so that Back
 * closes the dialog and restores it. The search itself is loaded when it is first asked for.
 */
import { searchDialogWords } from '#interface';
import { clearSearch, readSearch } from './search-address.ts';
import { isCommand } from './settings.ts';

const PARAMETER = 'search';
class SearchDialog extends HTMLElement {
  private dialog: HTMLDialogElement | undefined;
  /** True where opening added an entry to the history, which closing takes back. */
  private hasEntry = false;
  /** What had the focus when it was opened. */
  private opener: Element | null = null;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const opener =
        event.target instanceof Element ? event.target.closest('[data-open-search]') : null;
      if (!opener || event.ctrlKey || event.metaKey || event.shiftKey || this.isOnSearchPage())
        return;
      event.preventDefault();
      this.open();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || !isCommand(event)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('search-panel input[type=search]');
      if (this.isOnSearchPage() && field) field.select();
      else this.open();
    });
    addEventListener('popstate', () => {
      this.follow();
    });
    this.follow();
  }

  private isOnSearchPage(): boolean {
    return document.querySelector('search-panel[data-parameter="q"]') !== null;
  }

  /** Shows or hides the dialog as the address says. */
  private follow(): void {
    if (readSearch(PARAMETER)) void this.show();
    else {
      this.hasEntry = false;
      this.dialog?.close();
      // Where the address has a fragment, going back gives the focus to that.
      const { opener } = this;
      this.opener = null;
      if (opener instanceof HTMLElement)
        requestAnimationFrame(() => opener.focus({ preventScroll: true }));
    }
  }

  private open(): void {
    if (this.dialog?.open) return;
    this.opener = document.activeElement;
    const address = new URL(location.href);
    // What was searched for before is in the field still.
    address.searchParams.set(PARAMETER, this.dialog?.querySelector('input')?.value ?? '');
    history.pushState(null, '', address);
    this.hasEntry = true;
    void this.show();
  }

  private async show(): Promise<void> {
    await import('./search-panel.ts');
    if (!this.dialog) {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-label', searchDialogWords.label);
      dialog.innerHTML = `<search-panel data-base="${this.dataset.base ?? '/'}" data-parameter="${PARAMETER}"></search-panel>`;
      dialog.addEventListener('close', () => {
        this.leave();
      });
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog) dialog.close();
      });
      dialog.addEventListener('keydown', (event) => {
        // A search field would take the first Escape for itself, to empty it.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        dialog.close();
      });
      this.append(dialog);
      this.dialog = dialog;
    }
    if (!this.dialog.open) this.dialog.showModal();
    // What was searched for before is there to be typed over.
    this.dialog.querySelector('input')?.select();
  }

  /** Takes the search out of the address when the reader closes the dialog. */
  private leave(): void {
    if (!readSearch(PARAMETER)) return;
    if (this.hasEntry) {
      this.hasEntry = false;
      history.back();
      return;
    }
    clearSearch(PARAMETER);
  }
}

customElements.define('search-dialog', SearchDialog);
