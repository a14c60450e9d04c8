import { expect, test } from '@playwright/test';
import { look } from './look.js';
import { signIn } from './sign-in.js';

test('what came of clients: steps, months, needs and providers, with what chance may explain', async ({ page }) => {
  await signIn(page, 'auditor-1', '/officer/outcomes');
  await expect(page.getByText(/^Mukana ovat asiakkaat/)).toBeVisible();
  await page.goto('/officer/outcomes?startedFrom=2020-01-01&startedTo=2050-01-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tulokset');
  await expect(page.getByText('Jakso on enintään kymmenen vuotta.')).toBeVisible();

  await page.getByRole('button', { name: 'Tyhjennä rajaukset' }).click();
  await expect(page.getByText(/^Mukana ovat asiakkaat/)).toBeVisible();
  const today = new Date();
  const day = (months: number) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
  await page.goto(`/officer/outcomes?startedFrom=${day(-24)}&startedTo=${day(0)}`);
  await expect(page.getByText(/Osa asiakkaista on aloittanut alle puoli vuotta sitten/)).toBeVisible();
  await expect(page.getByText(/asiakkaista on ollut työssä 13 viikkoa$/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Palveluntuottajat' })).toBeVisible();
  await look(page, 'outcomes');

  await page.getByRole('tab', { name: 'Taulukko' }).first().click();
  await expect(page.getByRole('rowheader', { name: 'Ensimmäinen tapaaminen' })).toBeVisible();
  for (const link of await page.getByRole('link', { name: 'Lataa taulukko (CSV)' }).all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain('text/csv');
  }
  const books = await page.getByRole('link', { name: 'Lataa taulukko (XLSX)' }).all();
  expect(books).toHaveLength(5);
  for (const link of books) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toContain('spreadsheetml');
  }
  await expect(page.getByRole('heading', { name: 'Vuosittain' })).toBeVisible();
  await page.getByRole('combobox', { name: /^Palvelu/ }).selectOption({ label: 'Kielivalmennus' });
  await expect(page).toHaveURL(/serviceKind=/);
});
