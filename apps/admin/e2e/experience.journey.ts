import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import {
  acceptChoice,
  chooseFree,
  clientNamed,
  confirmVisits,
  grantJobCoaching,
  managerOf,
  recordVisit,
} from './demo-vouchers.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

test('experience: a client tells how a visit went, an official looks at the words, and scores are published', async ({
  page,
  baseURL,
}) => {
  const worker = await actAs('case-worker-1', baseURL);
  const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Aada'));
  const client = await actAs('client-1', baseURL);
  const provider = await managerOf(await chooseFree(client, voucherId), baseURL);
  await recordVisit(provider, await acceptChoice(provider, voucherId));
  const [event] = await confirmVisits(client, voucherId);

  await signIn(page, 'client-1', `/client/events/${event}/feedback`);
  await expect(page.getByRole('heading', { level: 1, name: 'Miten tapaaminen meni?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByText('4 – Melko hyvä').first().click();
  const words = `Soita 040 123 4567, kiitos ${Date.now()}`;
  await page.getByLabel('Kerro omin sanoin').fill(words);
  await page.getByRole('button', { name: 'Tallenna palaute' }).click();
  await expect(page.getByText('Tekstissäsi voi olla henkilötietoja.')).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'case-worker-1', '/officer/feedback-words?status=held');
  await expect(page.getByRole('link', { name: words })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: words }).click();
  await page.getByRole('button', { name: 'Peitä ja julkaise' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('040 123 4567 (puhelinnumero)')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Peitä ja julkaise' }).click();
  await expect(page.getByText(/Soita █████, kiitos/)).toBeVisible();

  await page.goto('/officer/experience');
  await expect(page.getByText(/luultavasti/).first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /Kirjaa havainnoksi/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Mitä asiakkaat kertoivat' })).toHaveValue(/luultavasti/);

  await page.goto('/officer/experience');
  await page.getByRole('link', { name: 'Kommentit' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Mitä asiakkaat sanovat' })).toBeVisible();
  await expectAccessible(page);
});

test('coverage: the map and the table say who is near, and what a leaving provider would mean', async ({ page }) => {
  await signIn(page, 'finance-approver-1', '/finance/coverage');
  await expect(page.getByRole('group', { name: 'Kartta' })).toBeVisible();
  await expect(page.getByText(/\d+ osuma/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Mitä jos tarjoaja lopettaa?' }).click();
  await page.getByRole('combobox', { name: /Tarjoaja/ }).selectOption({ index: 1 });
  await expect(
    page.getByRole('heading', { level: 2, name: /koskee \d+ asiakasta|asiakkaiden määrää ei näytetä/ }),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'Kartta' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Minkä kunnan asiakkailta' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/municipality=\d{3}/);
  await expect(
    page.getByRole('heading', { level: 2, name: /koskee \d+ asiakasta|asiakkaiden määrää ei näytetä/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto('/coverage');
  await expect(page.getByRole('heading', { level: 1, name: 'Missä palvelua saa' })).toBeVisible();
  await expectAccessible(page);
});

test('anyone reads by which rule scores are reckoned', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
  await page.goto('/offers/experience-rules');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Miten arviot lasketaan');
  await expect(page.getByRole('heading', { name: /^Versio 1/ })).toBeVisible();
  await expectAccessible(page);
});
