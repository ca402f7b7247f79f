/**
 * The bar that goes with a long text: its contents with the section that is being read, the minutes
 * that are left, the choice of text with or without notes, and the line of the site as progress. All of
 * it stands on the page too; the bar appears when the head has gone out of view.
 */
import { readingBarWords } from '#interface';
import { afterFrame, isCommand, readSetting, toggleView } from './settings.ts';

/** Share of the window's height at which a reader's eye is taken to be. */
const EYE = 0.35;

class ReadingBar extends HTMLElement {
  private readonly text = document.querySelector<HTMLElement>('.prose.opens');
  private isAwaited = false;
  /** What had the focus when the key opened the contents. */
  private opener: Element | null | undefined;

  connectedCallback(): void {
    if (!this.text || this.childElementCount > 0) return;
    this.innerHTML = `
      <div class="reading-bar-row">
        <details><summary><span class="sr-only">${readingBarWords.contents}</span><span class="reading-bar-section"></span></summary></details>
        <span class="reading-bar-left"></span>
        <button type="button" data-view></button>
        <button type="button" data-open-settings><span aria-hidden="true">Aa</span><span class="sr-only">${readingBarWords.settings}</span></button>
      </div>
      <div class="line" aria-hidden="true"></div>`;
    const contents = document.querySelector('[data-contents] ol')?.cloneNode(true);
    if (contents) this.find('details').append(contents);
    this.setAttribute('role', 'navigation');
    this.setAttribute('aria-label', readingBarWords.label);
    const view = this.find('[data-view]');
    const showView = (): void => {
      view.textContent =
        readSetting('view') === 'text' ? readingBarWords.showNotes : readingBarWords.hideNotes;
    };
    showView();
    document.addEventListener('settings', showView);
    view.addEventListener('click', () => {
      afterFrame(() => this.keepPlace(toggleView));
    });
    const details = this.find('details') as HTMLDetailsElement;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('details a')) details.open = false;
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      event.preventDefault();
      details.open = false;
      const opener = this.opener instanceof HTMLElement ? this.opener : undefined;
      (opener ?? details.querySelector('summary'))?.focus({ preventScroll: true });
      this.opener = undefined;
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!details.contains(target as Node)) details.open = false;
    });
    details.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
    });
    // It stands before the text: the key leads to it from wherever one reads, and Escape back.
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'c' || this.hidden || !isCommand(event)) return;
      event.preventDefault();
      this.opener = document.activeElement;
      details.open = true;
      details.querySelector('summary')?.focus();
    });
    const update = (): void => {
      if (this.isAwaited) return;
      this.isAwaited = true;
      requestAnimationFrame(() => {
        this.isAwaited = false;
        this.update();
      });
    };
    addEventListener('scroll', update, { passive: true });
    addEventListener('resize', update);
    this.update();
  }

  private find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`reading-bar has no ${selector}`);
    return element;
  }

  private update(): void {
    if (!this.text) return;
    const { top, height } = this.text.getBoundingClientRect();
    const isShown = top < 0;
    this.hidden = !isShown;
    document.documentElement.toggleAttribute('data-reading', isShown);
    if (!isShown) return;
    const eye = innerHeight * EYE;
    const share = Math.min(1, Math.max(0, (eye - top) / height));
    const minutes = Math.ceil(Number(this.dataset.minutes) * (1 - share));
    this.find('.reading-bar-left').textContent = readingBarWords.left(minutes);
    // Like the line in the header it never reaches the edge.
    this.find('.line').style.width = `${share * 97}%`;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('details a')];
    const current = links.findLast(
      ({ hash }) =>
        (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity) < eye,
    );
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const title = document.querySelector('h1')?.textContent.trim();
    this.find('.reading-bar-section').textContent = (current?.textContent ?? title ?? '').trim();
  }

  /** Does what changes the height of the text, and leaves the block that is being read where it is. */
  private keepPlace(change: () => void): void {
    const blocks = [...(this.text?.children ?? [])];
    const read = blocks.find((block) => block.getBoundingClientRect().bottom > innerHeight * EYE);
    const before = read?.getBoundingClientRect().top ?? 0;
    change();
    scrollBy({ top: (read?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
  }
}

customElements.define('reading-bar', ReadingBar);
