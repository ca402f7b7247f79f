/**
 * `<decision-table>`: shows the chosen case of a decision table as a card. The table on the page holds every case, so
 * that nothing is decided here: the row of the case is found and copied. The choice stands in the address, without
 * what the page opens with.
 */
import { chooseYear, findCombination, listReachable, type Options } from '../models/choose-case.ts';

interface Row {
  element: HTMLElement;
  options: Options;
  from: number;
  to: number;
}

const YEAR = 'year';

const readRow = (element: HTMLElement): Row => ({
  element,
  options: Object.fromEntries(new URLSearchParams(element.dataset.case)),
  from: Number(element.dataset.from),
  to: Number(element.dataset.to),
});

class DecisionTable extends HTMLElement {
  private readonly rows = [...this.querySelectorAll<HTMLElement>('[data-case]')].map(readRow);
  private readonly selects = [...this.querySelectorAll('select')];
  private readonly order = this.selects.map(({ name }) => name);
  private readonly year = this.querySelector<HTMLInputElement>(`[name=${YEAR}]`);
  /** A case without words: the page opens with it, and the address leaves it out. */
  private readonly opening = this.readForm(({ dataset }) => dataset.opening ?? '');

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('input', () => {
      this.show(this.readForm(({ value }) => value));
      this.remember();
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private readForm(read: (field: HTMLSelectElement | HTMLInputElement) => string): Options {
    const fields = [...this.selects, ...(this.year ? [this.year] : [])];
    return Object.fromEntries(fields.map((field) => [field.name, read(field)]));
  }

  private restore(): void {
    this.show(Object.fromEntries(new URLSearchParams(location.search)));
  }

  private remember(): void {
    const address = new URL(location.href);
    const chosen = this.readForm(({ value }) => value);
    for (const [name, value] of Object.entries(chosen)) {
      if (value === this.opening[name]) address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
  }

  /** Shows the case that is meant by what is wanted. */
  private show(wanted: Options): void {
    const { rows, order, opening, year } = this;
    const combinations = rows.map(({ options }) => options);
    const options = findCombination(combinations, order, wanted, opening);
    if (!options || !year) return;
    const limits = { from: Number(year.min), to: Number(year.max) };
    const wantedYear = wanted[YEAR] ? Number(wanted[YEAR]) : undefined;
    const chosenYear = chooseYear(limits, wantedYear, Number(opening[YEAR]));
    year.value = String(chosenYear);
    for (const select of this.selects) {
      const open = listReachable(combinations, order, select.name, options);
      for (const option of select.options)
        option.disabled = !open.some((one) => one[select.name] === option.value);
      select.value = options[select.name] ?? '';
    }
    const row = rows.find(
      ({ options: of, from, to }) =>
        from <= chosenYear &&
        chosenYear <= to &&
        order.every((input) => of[input] === options[input]),
    );
    if (row) this.fill(row);
  }

  /** Copies a row into the card, and marks it as the one at hand. */
  private fill({ element }: Row): void {
    for (const { element: other } of this.rows) other.removeAttribute('aria-current');
    element.setAttribute('aria-current', 'true');
    for (const place of this.querySelectorAll<HTMLElement>('[data-shows]')) {
      const part = element.querySelector(`[data-part=${place.dataset.shows ?? ''}]`);
      place.replaceChildren(...(part?.cloneNode(true).childNodes ?? []));
    }
    const words = new Map(
      this.selects.map(({ name, selectedOptions }) => [name, selectedOptions[0]?.label ?? '']),
    ).set(YEAR, this.year?.value ?? '');
    for (const place of this.querySelectorAll<HTMLElement>('[data-chosen]'))
      place.textContent = words.get(place.dataset.chosen ?? '') ?? '';
    this.link([...words.values()].join(', '));
  }

  private link(words: string): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-place]');
    if (!link) return;
    const chosen = Object.entries(this.readForm(({ value }) => value));
    const search = new URLSearchParams(
      chosen.filter(([name, value]) => value !== this.opening[name]),
    ).toString();
    link.href = search === '' ? location.pathname : `?${search}`;
    link.dataset.place = link.dataset.place?.replace(/: .*/u, () => `: ${words}`);
  }
}

customElements.define('decision-table', DecisionTable);
