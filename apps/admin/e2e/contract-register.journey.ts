import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

test('the register is searched, and anyone reads what is in force', async ({ page }) => {
  await signIn(page, 'contract-manager-1', '/officer/contracts');
  await expect(page.getByRole('link', { name: /Rekrytointipalvelu/ }).first()).toBeVisible();
  await page.getByLabel(/^Hae numerolla/).fill('työhönvalmennus');
  await expect(page.getByRole('link', { name: /Rekrytointipalvelu/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^S-\d{4}/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^S-\d{4}/ })
    .first()
    .click();
  await page.getByRole('tab', { name: 'Optiot ja velvoitteet' }).click();
  await expect(page.getByRole('heading', { name: 'Vakuutukset ja todistukset' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Maksut' }).click();
  await expectAccessible(page);
  await page.goto('/contracts');
  await expect(page.getByText(/S-\d{4}-\d+/).first()).toBeVisible();
  await expectAccessible(page);
});

test('a date that comes stands on the page of today, on the days the manager wants', async ({ page }) => {
  await signIn(page, 'contract-manager-1', '/officer/contracts/reminders');
  const days = page.getByRole('textbox', { name: 'Sopimus päättyy' });
  await expectAccessible(page);
  await days.fill('730, 30');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sopimukset' })).toBeVisible();
  await page.goto('/officer');
  await expect(page.getByRole('heading', { name: /Sopimusten määräpäivät/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/officer/contracts/reminders');
  await days.fill('90, 30, 7');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sopimukset' })).toBeVisible();
});
