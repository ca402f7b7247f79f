/** The dialog of reading settings, as HTML: choices, switches, and what the keys do. */
import './setting-switch.ts';
import { afterFrame, readSetting, SETTINGS, writeSetting, type Setting } from './settings.ts';

const CHOICES: { name: Setting; legend: string; labels: Record<string, string> }[] = [
  { name: 'view', legend: 'Show', labels: { notes: 'text with notes', text: 'text alone' } },
  {
    name: 'theme',
    legend: 'Theme',
    labels: { system: 'as the device', light: 'light', dark: 'dark' },
  },
  {
    name: 'size',
    legend: 'Text size',
    labels: { small: 'small', normal: 'normal', large: 'large', largest: 'largest' },
  },
  {
    name: 'width',
    legend: 'Line length',
    labels: { narrow: 'short', normal: 'normal', wide: 'long' },
  },
];

const KEYS: [key: string, does: string][] = [
  ['n', 'next note'],
  ['p', 'previous note'],
  ['c', 'contents of the chapter'],
  ['v', 'text with notes, or text alone'],
  ['/', 'search'],
  ['?', 'these settings'],
];

const toRadios = ({ name, legend, labels }: (typeof CHOICES)[number]): string =>
  `<fieldset><legend>${legend}</legend>${Object.entries(labels)
    .map(
      ([value, label]) =>
        `<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`,
    )
    .join('')}</fieldset>`;

const FORM = `
  <div class="settings-head"><h2 id="settings-heading">Reading</h2><button type="button" class="settings-close">Close</button></div>
  <form>${CHOICES.map(toRadios).join('')}</form>
  <p><setting-switch name="previews" data-label="Previews of links"></setting-switch></p>
  <p><setting-switch name="keys" data-label="Single-key shortcuts"></setting-switch></p>
  <dl>${KEYS.map(([key, does]) => `<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`).join('')}
  <div><dt><kbd>Esc</kbd></dt><dd>from a note or source back to its mark; closes what is open</dd></div></dl>
  <p class="settings-kept">Kept on this device only.</p>`;

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
