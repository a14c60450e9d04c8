import { defineConfig, devices } from '@playwright/test';

/** One running demo for each worker. */
const running = process.env.KASVUTORI_URL?.split(' ');

const MOVES_THE_CLOCK = [
  '**/bid-story.journey.ts',
  '**/remedies.journey.ts',
  '**/procedures.journey.ts',
  '**/registers.journey.ts',
  '**/panel.journey.ts',
  '**/officer.journey.ts',
  '**/signing.journey.ts',
  '**/call-offs.journey.ts',
  '**/contract-terms.journey.ts',
  '**/alliance-founding.journey.ts',
];
/** What is only about small screens. */
const ON_A_PHONE = ['**/choosing.journey.ts', '**/large-text.journey.ts'];
const desk = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } };
const phone = { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true };

/**
 * Browser journeys. `KASVUTORI_URL` names running demos (scripts/e2e.mjs starts them); without it only the built web app
 * is served and the session is answered by `offline.ts`, which is enough for the pattern pages.
 */
export default defineConfig({
  testDir: '.',
  testMatch: running ? '**/*.journey.ts' : ['patterns.journey.ts', 'shell.journey.ts'],
  ...(running && { globalSetup: './prepare.ts' }),
  outputDir: '../../../test-output/e2e',
  // Generous: a journey says what a person can do, not how quick the machine is.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  retries: process.env.CI ? 2 : 0,
  workers: running?.length ?? 1,
  reporter: [['list']],
  use: {
    baseURL: running?.[Number(process.env.TEST_PARALLEL_INDEX ?? 0)] ?? 'http://localhost:4173',
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    // A button that is not there soon will not be.
    actionTimeout: 30_000,
    // Recording costs a fifth of the time: unattended, only what failed is recorded, when it is walked again.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // These move the demo's clock past deadlines and New Year: they come after all that live today.
  projects: [
    { name: 'desk', testIgnore: [...MOVES_THE_CLOCK, ...ON_A_PHONE], use: desk },
    { name: 'phone', testIgnore: MOVES_THE_CLOCK, use: phone },
    { name: 'desk-later', testMatch: MOVES_THE_CLOCK, use: desk },
    { name: 'phone-later', testMatch: MOVES_THE_CLOCK, use: phone },
  ],
  ...(running
    ? {}
    : {
        webServer: { command: 'npx vite preview', cwd: '..', url: 'http://localhost:4173', reuseExistingServer: true },
      }),
});
