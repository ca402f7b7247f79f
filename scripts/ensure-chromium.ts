/**
 * Finds a Chromium for the browser tests, and as a script installs one where there is none.
 *
 *     node scripts/with-node.mjs scripts/ensure-chromium.ts
 *
 * Order: CHROMIUM_PATH, Playwright's own, the system's; then Debian's package (as root) or Playwright's
 * download. A browser counts as found once it has really started: a file may be there and lack its libraries.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isDebianRoot, listInstallCommands, runCommands, type Command } from './debian-packages.ts';

export interface Chromium {
  executablePath: string;
  /** Arguments to launch it with: no sandbox (containers), no GPU, nothing sent anywhere by itself. */
  args: string[];
}

/** Arguments to launch any Chromium with: no sandbox (containers), no GPU, nothing sent anywhere by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

const START_TIMEOUT_MS = 60_000;

/** Starts the browser and closes it again; the reason if it does not start. */
async function findFault(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: CHROMIUM_ARGS,
      timeout: START_TIMEOUT_MS,
    });
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every place at which a Chromium may be, those that the user chose first. */
function listCandidates(): string[] {
  const chosen = process.env.CHROMIUM_PATH;
  const present = [chromium.executablePath(), ...SYSTEM_PATHS].filter((path) => existsSync(path));
  return [...new Set(chosen === undefined || chosen === '' ? present : [chosen, ...present])];
}

/**
 * The first Chromium that starts.
 * @throws if none does; the message says what was tried and how to get one.
 */
export async function findChromium(): Promise<Chromium> {
  const faults: string[] = [];
  for (const executablePath of listCandidates()) {
    const fault = await findFault(executablePath);
    if (fault === undefined) return { executablePath, args: CHROMIUM_ARGS };
    faults.push(`  ${executablePath} does not start: ${fault.split('\n', 3).join(' ')}`);
    // The user named it, so that another one should not be taken unnoticed.
    if (executablePath === process.env.CHROMIUM_PATH)
      console.warn(`CHROMIUM_PATH:${faults.join('')}`);
  }
  throw new Error(
    [
      'No Chromium found.',
      ...faults,
      'Install one with `node scripts/with-node.mjs scripts/ensure-chromium.ts`, or set CHROMIUM_PATH to one.',
    ].join('\n'),
  );
}

interface Installer {
  title: string;
  commands: Command[];
}

/** The ways to install a Chromium that this machine may allow, the first choice first. */
function listInstallers(): Installer[] {
  const playwright: Installer = {
    title: "Playwright's download (about 180 MB)",
    commands: [['playwright', 'install', 'chromium']],
  };
  // Ubuntu's package of that name is only a link to a snap, which containers cannot run.
  if (!isDebianRoot()) return [playwright];
  const debian: Installer = {
    title: "Debian's package chromium by apt-get (about 120 MB to fetch, 500 MB installed)",
    commands: listInstallCommands('chromium'),
  };
  return [debian, playwright];
}

/**
 * Finds a Chromium or installs one, telling on the standard output what it does.
 * @throws if there is none and none could be installed.
 */
export async function ensureChromium(): Promise<Chromium> {
  try {
    return await findChromium();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  }
  for (const { title, commands } of listInstallers()) {
    console.log(`Installing a Chromium: ${title}`);
    if (!(await runCommands(commands))) {
      console.log('  failed');
      continue;
    }
    try {
      return await findChromium();
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    'No Chromium could be installed. Install Chromium or Chrome by hand and set CHROMIUM_PATH to it.',
  );
}

if (import.meta.main) {
  console.log('Looking for a Chromium that starts …');
  try {
    const { executablePath } = await ensureChromium();
    console.log(`Chromium: ${executablePath}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
