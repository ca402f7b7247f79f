/**
 * Filters the ledger in place by topic, standing, kind, year and origin. The choice stands in the address, so
 * that it can be linked and Back restores it. Without script every claim is shown.
 */
import { claimFilterWords } from '#interface';

class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.restore(form);
    form.addEventListener('change', () => {
      this.remember(form);
      this.apply(form);
    });
    form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      queueMicrotask(() => {
        for (const select of form.querySelectorAll('select')) select.value = '';
        this.remember(form);
        this.apply(form);
      });
    });
    addEventListener('popstate', () => {
      this.restore(form);
    });
  }

  private restore(form: HTMLFormElement): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const value = parameters.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.apply(form);
  }

  private remember(form: HTMLFormElement): void {
    const address = new URL(location.href);
    for (const { name, value } of form.querySelectorAll('select')) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.pushState(null, '', address);
  }

  private apply(form: HTMLFormElement): void {
    const wanted = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    let shown = 0;
    let total = 0;
    for (const section of this.querySelectorAll('section')) {
      let inSection = 0;
      for (const item of section.querySelectorAll<HTMLElement>('li[data-standing]')) {
        const isShown = wanted.every(({ name, value }) =>
          item.dataset[name]?.split(' ').includes(value),
        );
        item.hidden = !isShown;
        inSection += Number(isShown);
        total += 1;
      }
      section.hidden = inSection === 0;
      shown += inSection;
    }
    const status = form.querySelector('[role=status]');
    if (status)
      status.textContent =
        shown === total ? claimFilterWords.all(total) : claimFilterWords.some(shown, total);
  }
}

customElements.define('claim-filter', ClaimFilter);
