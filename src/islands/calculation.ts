/** `<calculation-model>`: works a calculation out anew for the case and the values that the reader chooses, which stand in
 * the address. The page holds all of the opening case; the script writes over it. */
import { calculationWords as words } from '#interface';
import {
  calculate,
  clampToControl,
  formatState,
  judge,
  readState,
  toSettings,
  type Range,
  type Results,
  type State,
} from '../models/calculation.ts';
import type { CalculationData } from '../models/calculation-data.ts';
import { formatAmount, formatArithmetic } from '../models/calculation-words.ts';
import { drawLogScale, type LogScale } from '../models/log-scale.ts';
import { paintScale } from './paint-scale.ts';

/** How long the reader has to rest before the address and what is read aloud follow, in milliseconds. */
const REST = 500;

class CalculationModel extends HTMLElement {
  private data!: CalculationData;
  private state!: State;
  private everyCase: Results[] = [];
  private resting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.data = JSON.parse(this.find('script').textContent) as CalculationData;
    this.everyCase = this.data.cases.map(({ id }) =>
      calculate(this.data, toSettings(this.data, { caseId: id, values: {} })),
    );
    this.addEventListener('input', ({ target }) => this.choose(target as HTMLInputElement, false));
    this.addEventListener('change', ({ target }) => this.choose(target as HTMLInputElement, true));
    this.find('button').addEventListener('click', () => {
      this.state.values = {};
      this.show();
      this.rest();
    });
    addEventListener('popstate', this.restore);
    this.restore();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.restore);
    clearTimeout(this.resting);
  }

  private readonly restore = (): void => {
    this.state = readState(this.data, new URLSearchParams(location.search));
    this.show();
  };

  /** @param isDone false while the reader still types: a number that is not whole yet stays as it is */
  private choose(field: HTMLInputElement, isDone: boolean): void {
    const { id, control } =
      this.data.quantities.find((part) => part.id === field.dataset.own) ?? {};
    if (field.name === 'case') {
      const set = this.data.cases.find((named) => named.id === field.value)?.set ?? {};
      this.state.caseId = field.value;
      // What the case is about must not be hidden behind a value that was chosen before.
      for (const name of Object.keys(set)) this.drop(name);
    } else if (id === undefined || !control) return;
    else if (field.value === '') this.drop(id);
    else if (isDone || field.validity.valid)
      this.state.values[id] = clampToControl(control, Number(field.value));
    else return;
    this.show(isDone ? undefined : field);
    this.rest();
  }

  private drop(id: string): void {
    const { [id]: _, ...values } = this.state.values;
    this.state.values = values;
  }

  /** @param typing the field that the reader is in: it is not written over */
  private show(typing?: HTMLInputElement): void {
    const { locale, quantities, steps, verdicts } = this.data;
    const results = calculate(this.data, toSettings(this.data, this.state));
    const get = (id: string): Range => results.get(id) ?? [0, 0];

    this.find('select').value = this.state.caseId;
    for (const quantity of quantities) {
      const { id, low, high } = quantity;
      const own = this.state.values[id];
      const [shown, source] = [get(id), [low, high] as const].map((range) =>
        formatAmount(range, quantity, locale),
      );
      this.write(`[data-amount="${id}"]`, shown ?? '');
      const why = words[own === undefined ? 'inThisCase' : 'yourValue'](source ?? '');
      this.write(`[data-instead="${id}"]`, shown === source ? '' : why);
      for (const field of this.querySelectorAll<HTMLInputElement>(`[data-own="${id}"]`)) {
        const isSlider = field.type === 'range';
        if (isSlider) field.ariaValueText = shown ?? null;
        if (field === typing) continue;
        field.value = String(own ?? (isSlider ? Math.sqrt(get(id)[0] * get(id)[1]) : ''));
      }
    }
    for (const step of steps) {
      this.write(`[data-arithmetic="${step.id}"]`, formatArithmetic(step, results, locale));
      this.write(`[data-result="${step.id}"]`, formatAmount(get(step.id), step, locale));
    }
    verdicts.forEach((verdict, index) => {
      const names = [verdict.of, verdict.against];
      names.forEach((id, place) => {
        const part = [...quantities, ...steps].find((other) => other.id === id);
        if (part)
          this.write(`[data-held="${index}-${place}"]`, formatAmount(get(id), part, locale));
      });
      this.write(`[data-says="${index}"]`, verdict[judge(verdict, results)]);
      const others = this.everyCase.flatMap((each) => names.map((id) => each.get(id) ?? get(id)));
      this.paint(index, drawLogScale(names.map(get), others, locale));
    });
    this.find('button').hidden = Object.keys(this.state.values).length === 0;
  }

  private paint(index: number, scale: LogScale): void {
    const drawings = this.querySelectorAll<SVGElement>(`[data-scale="${index}"] svg`);
    drawings.forEach((drawing, place) => paintScale(drawing, scale, place));
  }

  private rest(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      const address = new URL(location.href);
      address.search = formatState(this.data, this.state, address.searchParams).toString();
      history.replaceState(history.state, '', address);
      const said = [...this.querySelectorAll('[data-says]')].map(({ textContent }) => textContent);
      const last = this.data.steps.at(-1);
      const result = this.querySelector(`[data-result="${last?.id ?? ''}"]`)?.textContent ?? '';
      this.write('[role=status]', [words.result(last?.label ?? '', result), ...said].join(' '));
    }, REST);
  }

  private find<Name extends 'script' | 'select' | 'button'>(name: Name) {
    const element = this.querySelector(name);
    if (!element) throw new Error(`The model has no ${name}.`);
    return element;
  }

  private write(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

customElements.define('calculation-model', CalculationModel);
