/**
 * `npm run test:e2e`: the browser journeys of apps/admin/e2e against an instance of their own. The journeys find it in
 * KASVUTORI_URL and the browser in CHROMIUM. Arguments go to Playwright: `npm run test:e2e -- officer.journey.ts`.
 */
import './node-version.mjs';
import { existsSync } from 'node:fs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { Refusal, report, say, tool } from './processes.mjs';

const CONFIG = 'apps/admin/e2e/playwright.config.ts';
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

let instance;
// Playwright gets the terminal's Ctrl-C itself and ends; staying alive here lets the instance be stopped after it.
process.on('SIGINT', () => {});
try {
  const browser = process.env.CHROMIUM || BROWSERS.find((file) => existsSync(file));
  if (browser === undefined)
    throw new Refusal('No Chromium here: install it (Debian: chromium), or name it in CHROMIUM.');
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance for the browser');
  instance = await startInstance({ mode: 'demo' });
  say('Filling its demo region');
  const { seedMarket } = await import('../demo/dist/seed.js');
  await seedMarket(instance.url, () => {});
  const env = { KASVUTORI_URL: instance.url, CHROMIUM: browser };
  const code = await tool('@playwright/test/cli.js', ['test', '-c', CONFIG, ...process.argv.slice(2)], { env });
  if (code !== 0) throw new Refusal('The browser journeys failed.');
} catch (error) {
  report(error);
} finally {
  await instance?.stop();
}
