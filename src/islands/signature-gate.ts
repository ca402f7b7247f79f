/**
 * Runs the check of a file in the browser: makes keys once, signs the file, lets the reader change it, and shows what
 * the device finds. File, device and whether the file was changed stand in the address. Without script, or where the
 * browser has no Web Cryptography, the page keeps the case that was worked out at build.
 */
import { chooseFile, readState, writeState, type GateState } from '../models/gate-state.ts';
import {
  alterText,
  createKeys,
  inspect,
  signFile,
  toBytes,
  type GateData,
  type KeyRing,
} from '../models/signature-gate.ts';
import { playSteps, showAllSteps, showCase } from './gate-view.ts';

class SignatureGate extends HTMLElement {
  private gate!: GateData;
  private file!: HTMLSelectElement;
  private device!: HTMLSelectElement;
  private text!: HTMLTextAreaElement;
  private keys: Promise<KeyRing> | undefined;
  /** Counts checks, so that a slow one cannot end after a later one. */
  private count = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const data = this.querySelector('script')?.textContent;
    if (!form || !data) return;
    this.gate = JSON.parse(data) as GateData;
    // A page that came over an open connection has no `subtle` (Web Cryptography, section 10).
    if (!isSecureContext) {
      form.hidden = true;
      this.querySelector('.gate-missing')?.removeAttribute('hidden');
      return;
    }
    const field = (name: string): Element | null => form.querySelector(`[name=${name}]`);
    this.file = field('file') as HTMLSelectElement;
    this.device = field('device') as HTMLSelectElement;
    this.text = field('text') as HTMLTextAreaElement;

    this.file.addEventListener('change', () => {
      this.choose(chooseFile(this.gate, this.file.value, this.device.value));
    });
    for (const changed of [this.device, this.text])
      changed.addEventListener('input', () => void this.check());
    for (const name of ['alter', 'restore'])
      field(name)?.addEventListener('click', () => {
        this.choose({ ...this.state, isAltered: name === 'alter' });
      });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.check().then(() => {
        playSteps(this);
      });
    });
    addEventListener('popstate', () => {
      this.restore();
    });
    this.restore();
  }

  private get signedText(): string {
    return this.gate.files.find(({ id }) => id === this.file.value)?.text ?? '';
  }

  private get state(): GateState {
    const isAltered = this.text.value !== this.signedText;
    return { file: this.file.value, device: this.device.value, isAltered };
  }

  private restore(): void {
    this.choose(readState(new URLSearchParams(location.search), this.gate));
  }

  private choose({ file, device, isAltered }: GateState): void {
    this.file.value = file;
    this.device.value = device;
    this.text.value = isAltered ? alterText(this.signedText) : this.signedText;
    void this.check();
  }

  /** Has the device check what is chosen, shows what it finds, and enters the choice in the address. */
  private async check(): Promise<void> {
    this.count += 1;
    const { count, gate, state } = this;
    const text = this.text.value;
    const file = gate.files.find(({ id }) => id === state.file);
    const device = gate.devices.find(({ id }) => id === state.device);
    if (!file || !device) return;
    const { subtle } = crypto;
    const keys = await (this.keys ??= createKeys(subtle));
    const signed = await signFile(subtle, { ...file, isAltered: false }, keys);
    const inspection = await inspect(subtle, { ...signed, bytes: toBytes(text) }, device, keys);
    if (count !== this.count) return;
    showAllSteps(this);
    showCase(this, gate, { inspection, file, device, text });
    const address = new URL(location.href);
    writeState(address.searchParams, state, gate);
    if (address.href !== location.href) history.replaceState(history.state, '', address);
  }
}

customElements.define('signature-gate', SignatureGate);
