import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { actAs } from './act-as.js';
import { look } from './look.js';
import { signIn } from './sign-in.js';

test('an auditor finds what happened, and who may do what', async ({ page }) => {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) refused.push(response.url());
  });
  await signIn(page, 'auditor-1', '/officer');
  await expect(page.getByRole('heading', { level: 1, name: 'Tänään' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);

  await page.goto('/oversight/audit');
  await expect(page.getByRole('heading', { level: 1, name: 'Tapahtumaloki' })).toBeVisible();
  const rows = page.getByRole('main').getByRole('row').or(page.getByRole('main').getByRole('listitem'));
  await expect(rows.nth(1)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Teko', { exact: true }).fill('bid.open');
  await expect(page).toHaveURL(/action=bid\.open/);
  await expect(page.getByText('client.read')).toHaveCount(0);
  await expectAccessible(page);
  const csv = page.getByRole('link', { name: 'Lataa haun tulos (CSV)' });
  const file = await page.request.get((await csv.getAttribute('href')) ?? '');
  expect(await file.text()).toContain('bid.open');
  await rows.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'bid.open' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/oversight/access?role=finance-approver');
  await expect(page.getByText('payment-run:approve')).toBeVisible();
  await expect(page.getByText('payment-run:prepare')).toHaveCount(0);
  await expectAccessible(page);
});

// Whatever happens on the way, the next journeys find a service that takes commands.
test.afterEach(async ({ baseURL }) => {
  await (await actAs('operator-1', baseURL)).put('/service-mode', { readOnlyReason: null });
});

test('an operator sees how the service is doing, makes it read-only and opens it again', async ({ page }) => {
  await signIn(page, 'operator-1', '/oversight/operations');
  await expect(page.getByRole('heading', { level: 1, name: 'Palvelun tila' })).toBeVisible();
  await expect(page.getByText('Käytössä', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Salausavaimet' })).toBeVisible();
  await expect(page.getByText('vouchers.client:')).toBeVisible();
  await look(page, 'service-state');

  await page.getByRole('main').getByRole('button', { name: 'Siirrä vain katseltavaksi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Syy kokonaisena virkkeenä').fill('Tietokanta siirretään.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Siirrä vain katseltavaksi' }).click();
  await expect(page.getByText('Vain katselu', { exact: true })).toBeVisible();
  await look(page, 'service-read-only');
  await page.getByRole('button', { name: 'Avaa palvelu' }).click();
  await expect(page.getByText('Käytössä', { exact: true })).toBeVisible();

  await page.goto('/oversight/dead-letters');
  await expect(page.getByRole('heading', { level: 1, name: 'Epäonnistuneet työt' })).toBeVisible();
  await expect(page.getByText('Epäonnistuneita töitä ei ole')).toBeVisible();
  await look(page, 'dead-letters');
});
