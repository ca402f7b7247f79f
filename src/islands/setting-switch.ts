/** A checkbox for a setting that is on or off: `<setting-switch name="keys">`; `data-label` gives its words. */
import { readSetting, writeSetting, type Setting } from './settings.ts';

class SettingSwitch extends HTMLElement {
  connectedCallback(): void {
    const name = this.getAttribute('name') as Setting;
    const box = document.createElement('input');
    box.type = 'checkbox';
    const label = document.createElement('label');
    label.append(box, ` ${this.dataset.label ?? name}`);
    this.replaceChildren(label);
    const show = (): void => {
      box.checked = readSetting(name) === 'on';
    };
    show();
    box.addEventListener('change', () => writeSetting(name, box.checked ? 'on' : 'off'));
    document.addEventListener('settings', show);
  }
}

customElements.define('setting-switch', SettingSwitch);
