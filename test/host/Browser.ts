import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { HostError } from './HostError';
import { installHost } from './HostInstall';
import { unpackChromium } from './UnpackedChromium';

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

/**
 * Starts a headless browser: the one that `CHROME_PATH` names, an installed Chrome, Chromium or
 * Edge, or on Linux x64 the Chromium of the test host. Throws HostError when there is none.
 */
export async function launchBrowser(report: (line: string) => void): Promise<Browser> {
  return chromium.launch(await launchOptions(report));
}

/** Starts a browser that keeps what pages store in a folder, as an installed one does; its windows are closed with it. */
export async function launchBrowserProfile(
  folder: string,
  report: (line: string) => void,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, await launchOptions(report));
}

async function launchOptions(report: (line: string) => void): Promise<LaunchOptions> {
  return {
    ...(await browserOptions(report)),
    headless: true,
    // Whoever starts a browser ends it (Shutdown); the library's own handlers would end us first.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

async function browserOptions(report: (line: string) => void): Promise<LaunchOptions> {
  const installed = installedBrowser();
  if (installed !== undefined) return { executablePath: installed };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostError(
      `No browser found. Install Chrome, Chromium, or Edge, or set CHROME_PATH (npm has none for ${process.platform}-${process.arch}).`,
    );
  }
  await installHost(report);
  const unpacked = await unpackChromium();
  return {
    executablePath: unpacked.executable,
    env: { ...definedEnvironment(), ...unpacked.environment },
  };
}

function installedBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new HostError(`CHROME_PATH is set to ${named}, which does not exist.`);
  }
  return usualPlaces[process.platform]?.find((path) => existsSync(path));
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}
