import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { clientNamed, grantJobCoaching } from './demo-vouchers.js';
import { signIn } from './sign-in.js';
import { expectReadableAt200 } from './text-at-200.js';

test('every page of the client can be read with letters twice as large', async ({ page, baseURL }) => {
  test.slow();
  const worker = await actAs('case-worker-1', baseURL);
  const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Aada Asiakas'));
  await signIn(page, 'client-1', '/client');
  const pages = [
    '/client',
    '/client/path',
    '/client/vouchers',
    `/client/vouchers/${voucherId}`,
    `/client/vouchers/${voucherId}/compare`,
    '/client/appointments',
    '/client/events',
    '/client/data',
    '/client/looks',
    '/offers',
  ];
  for (const path of pages) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectReadableAt200(page);
    });
  }
});
