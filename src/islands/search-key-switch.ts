/** Lets the reader switch off the key that opens search (WCAG 2.2, 2.1.4); kept on the device. */
const KEY_SETTING = 'search-key';

class SearchKeySwitch extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = '<label><input type="checkbox"> Open search with the / key</label>';
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = localStorage.getItem(KEY_SETTING) !== 'off';
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(KEY_SETTING);
      else localStorage.setItem(KEY_SETTING, 'off');
    });
  }
}

customElements.define('search-key-switch', SearchKeySwitch);

export {};
