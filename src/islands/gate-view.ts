/** Writes what the check of a file found into the steps that the page has. */
import { describeFile, describeOutcome, describeStep } from '../models/gate-words.ts';
import type { GateData, Inspection } from '../models/signature-gate.ts';

/** Milliseconds between two steps of a run. */
const PACE = 700;
let timer: number | undefined;

export interface CheckedCase {
  inspection: Inspection;
  file: GateData['files'][number];
  device: GateData['devices'][number];
  /** The text as the device got it. */
  text: string;
}

function write(root: Element, selector: string, text: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  // What is said once is not said again.
  if (element.textContent !== text) element.textContent = text;
  return element;
}

/** Shows a case: its file and device, each step with what it found, the row of the table, and the outcome. */
export function showCase(root: Element, gate: GateData, checked: CheckedCase): void {
  const { inspection, file, device, text } = checked;
  const isChanged = text !== file.text;
  const parts = {
    file: file.label,
    device: device.label,
    says: device.says,
    text,
    provenance: describeFile(file, isChanged, gate),
  };
  for (const [part, words] of Object.entries(parts)) write(root, `[data-part=${part}]`, words);
  for (const step of inspection.steps) {
    const item = `[data-step=${step.step}]`;
    write(root, `${item} .gate-happens`, describeStep(step, inspection, gate));
    const hex = 'digest' in step ? step.digest : 'signature' in step ? step.signature : undefined;
    write(root, `${item} .gate-hex`, hex ?? '').hidden = hex === undefined;
  }
  const section = root.querySelector<HTMLElement>('.gate-case');
  if (section) section.dataset.outcome = inspection.outcome;
  // A row tells of the file as content has it, and of no other text.
  const wanted = `[data-device="${device.id}"] [data-file="${file.id}"]`;
  for (const row of root.querySelectorAll('[data-file]'))
    if (isChanged === file.isAltered && row.matches(wanted)) row.ariaCurrent = 'true';
    else row.ariaCurrent = null;
  write(root, '[role=status]', describeOutcome(inspection, gate));
}

/** Shows all steps at once, and ends a run in which they come one after the other. */
export function showAllSteps(root: Element): void {
  clearTimeout(timer);
  for (const step of root.querySelectorAll('[data-waits]')) step.removeAttribute('data-waits');
}

/** Shows the steps one after the other; at once to whom motion is too much. */
export function playSteps(root: Element): void {
  showAllSteps(root);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const [, ...later] = root.querySelectorAll('[data-step]');
  for (const step of later) step.setAttribute('data-waits', '');
  const showNext = (): void => {
    later.shift()?.removeAttribute('data-waits');
    if (later.length > 0) timer = window.setTimeout(showNext, PACE);
  };
  timer = window.setTimeout(showNext, PACE);
}
