/** The dialog of reading settings, as HTML: choices, switches, and what the keys do. */
import { settingsWords as words } from '#interface';
import './setting-switch.ts';
import { afterFrame, readSetting, SETTINGS, writeSetting, type Setting } from './settings.ts';

/** In the order of the dialog. */
const CHOICES = ['view', 'theme', 'size', 'width'] as const;

const KEYS: [key: string, does: string][] = [
  ['n', words.nextNote],
  ['p', words.previousNote],
  ['c', words.contents],
  ['v', words.changeView],
  ['/', words.search],
  ['?', words.settings],
];

const toRadios = (name: (typeof CHOICES)[number]): string =>
  `<fieldset><legend>${words[name].legend}</legend>${Object.entries(words[name].labels)
    .map(
      ([value, label]) =>
        `<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`,
    )
    .join('')}</fieldset>`;

const FORM = `
  <div class="settings-head"><h2 id="settings-heading">${words.heading}</h2><button type="button" class="settings-close">${words.close}</button></div>
  <form>${CHOICES.map(toRadios).join('')}</form>
  <p><setting-switch name="previews" data-label="${words.previews}"></setting-switch></p>
  <p><setting-switch name="keys" data-label="${words.keys}"></setting-switch></p>
  <dl>${KEYS.map(([key, does]) => `<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`).join('')}
  <div><dt><kbd>Esc</kbd></dt><dd>${words.escape}</dd></div></dl>
  <p class="settings-kept">${words.kept}</p>`;

/** @returns the dialog, not yet part of the page; its fields follow the settings */
export function makeSettingsDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'settings';
  dialog.setAttribute('aria-labelledby', 'settings-heading');
  dialog.innerHTML = FORM;
  const show = (): void => {
    for (const radio of dialog.querySelectorAll<HTMLInputElement>('[type=radio]'))
      radio.checked = readSetting(radio.name as Setting) === radio.value;
  };
  show();
  document.addEventListener('settings', show);
  dialog.querySelector('form')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !(target.name in SETTINGS)) return;
    const { name, value } = target;
    afterFrame(() => writeSetting(name as Setting, value));
  });
  dialog.addEventListener('click', ({ target }) => {
    const isClose = target instanceof Element && target.closest('.settings-close');
    if (target === dialog || isClose) dialog.close();
  });
  return dialog;
}
