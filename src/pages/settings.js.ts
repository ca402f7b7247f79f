/** The script that applies the reader's settings before the page is drawn: external, as a strict policy wants it. */
import { applySettings } from '../islands/apply-settings.ts';

export const GET = (): Response =>
  new Response(`(${applySettings.toString()})();\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
