/**
 * `npm run test:e2e`: the browser journeys of apps/admin/e2e, two at a time, each against an instance of its own. They
 * find their instances in KASVUTORI_URL and the browser in CHROMIUM. Arguments go to Playwright:
 * `npm run test:e2e -- officer.journey.ts`.
 */
import './node-version.mjs';
import { existsSync } from 'node:fs';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { Refusal, report, say, tool } from './processes.mjs';

const CONFIG = 'apps/admin/e2e/playwright.config.ts';
/** The headless shell, made for this, walks a third faster than the whole browser. */
const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** Journeys of one instance follow each other; those of two never meet. */
const AT_ONCE = 2;
const instances = [];
// Playwright gets the terminal's Ctrl-C itself and ends; staying alive here lets the instances be stopped after it.
process.on('SIGINT', () => {});
try {
  const browser = process.env.CHROMIUM || BROWSERS.find((file) => existsSync(file));
  if (browser === undefined)
    throw new Refusal(
      'No Chromium here: install it (Debian: chromium-headless-shell or chromium), or name it in CHROMIUM.',
    );
  await ensureInstalled();
  await ensureBuilt();
  const { seedMarket } = await import('../demo/dist/seed.js');
  say(`Starting ${AT_ONCE} instances for the browser and filling their demo regions`);
  const started = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, async () => {
      const instance = await startInstance({ mode: 'demo' });
      instances.push(instance);
      await seedMarket(instance.url, () => {});
    }),
  );
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  const env = { KASVUTORI_URL: instances.map(({ url }) => url).join(' '), CHROMIUM: browser };
  const code = await tool('@playwright/test/cli.js', ['test', '-c', CONFIG, ...process.argv.slice(2)], { env });
  if (code !== 0) throw new Refusal('The browser journeys failed.');
} catch (error) {
  report(error);
} finally {
  await Promise.all(instances.map((instance) => instance.stop()));
}
