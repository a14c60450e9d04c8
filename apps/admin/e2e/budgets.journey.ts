import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { look } from './look.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const yearOf = (viewport: { width: number } | null): number => ((viewport?.width ?? 0) < 768 ? 2040 : 2050);

/** A budget of a far year for each screen size, so that the journeys do not meet each other's. */
async function givenBudget(baseURL: string | undefined, viewport: { width: number } | null): Promise<string> {
  const finance = await actAs('finance-approver-1', baseURL);
  const { items } = await finance.get<{ items: { id: string; kind: string }[] }>('/services');
  const service = items.find(({ kind }) => kind === 'language-coaching');
  const { id } = await finance.post<{ id: string }>('/budgets', {
    serviceId: service?.id,
    year: yearOf(viewport),
    amount: '1000.00',
    reason: 'Talousarvio',
  });
  return id;
}

test('a budget is changed by two people, and what does not fit is refused to the cent', async ({
  page,
  baseURL,
  viewport,
}) => {
  test.slow();
  const id = await givenBudget(baseURL, viewport);
  await signIn(page, 'finance-approver-1', `/finance/budgets/${id}`);
  await expect(heading(page)).toHaveText(/^Kielivalmennus|^Kieli/);
  await expect(page.getByText('Odottaa ensimmäistä summaa').first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'budget-proposed');
  await signIn(page, 'finance-approver-2', '/finance');
  await page.getByRole('link', { name: new RegExp(`Kielivalmennus.* ${yearOf(viewport)}`) }).click();
  await expect(page.getByText('Odottaa ensimmäistä summaa')).toBeVisible();
  await page.getByRole('button', { name: 'Vahvista', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Vahvista' }).click();
  await expect(page.getByText('Odottaa ensimmäistä summaa')).toHaveCount(0);
  await signIn(page, 'finance-approver-1', `/finance/budgets/${id}`);
  await page.goto(`/finance/budgets/${id}/lower`);
  await page.getByLabel('Summa (€)').fill('1000,01');
  await page.getByLabel('Peruste').fill('Kysyntä väheni.');
  await page.getByRole('button', { name: 'Lähetä vahvistettavaksi' }).click();
  await expect(page.getByText(/puuttuu 0,01\s€/).first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/finance/budgets/${id}/freeze`);
  await page.getByLabel('Peruste').fill('Valtuusto käsittelee talousarviota');
  await page.getByRole('button', { name: 'Lähetä vahvistettavaksi' }).click();
  await expect(page.getByText('Odottaa toista henkilöä').first()).toBeVisible();
  await expect(page.getByText('Teit tämän ehdotuksen itse.', { exact: false })).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'finance-approver-2', '/finance');
  await page.goto(`/finance/budgets/${id}?tab=proposals`);
  await page.getByRole('button', { name: 'Vahvista', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Vahvistetaanko muutos?' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Vahvista' }).click();
  await expect(page.getByText(/Budjetti on jäädytetty .*Valtuusto käsittelee talousarviota/)).toBeVisible();
  await expectAccessible(page);

  const year = yearOf(viewport);
  await page.goto(`/finance/budgets/year-change?year=${year}`);
  await expect(heading(page)).toHaveText(`Vuodenvaihde ${year}–${year + 1}`);
  await expect(page.getByText('Ei vielä avattu').first()).toBeVisible();
  await expect(page.getByText('Sen voi päättää 1.1. alkaen.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Avaa ensi vuoden budjetit' }).click();
  await page.getByLabel('Prosenttia tämän vuoden summasta').fill('102,5');
  await page.getByRole('button', { name: 'Laske summat' }).click();
  await expect(page.getByLabel(/^Kielivalmennus/)).toHaveValue(/1\s?025,00/);
  await page.getByLabel('Peruste').fill('Ensi vuoden talousarvio');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä vahvistettavaksi' }).click();
  await expect(page.getByText('Odottaa toista henkilöä').first()).toBeVisible();
  await expectAccessible(page);
});

test('proposals, groups of services and the new budget are within reach', async ({ page }) => {
  await signIn(page, 'finance-approver-1', '/finance/budgets');
  await expect(heading(page)).toHaveText('Palvelusetelibudjetit');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Muutosehdotukset' }).click();
  await expect(heading(page)).toHaveText('Muutosehdotukset');
  await expect(page.getByText('Odottaa toista henkilöä').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/finance/budgets/groups');
  await page.getByRole('link', { name: 'Yrityspalvelut' }).click();
  await expect(heading(page)).toHaveText('Muuta palveluryhmää');
  await expectAccessible(page);
  await page.goto('/finance/budgets/new');
  await expect(page.getByLabel('Palvelu tai palveluryhmä')).toBeVisible();
  await expectAccessible(page);
});

test('a forecast says in words when the money runs out, with a picture and a table', async ({ page, baseURL }) => {
  const finance = await actAs('finance-approver-1', baseURL);
  const { items } = await finance.get<{ items: { id: string; serviceKind: string | null; vouchers: number }[] }>(
    '/budgets',
  );
  const used = items.find(({ serviceKind, vouchers }) => serviceKind === 'job-coaching' && vouchers > 0);
  await signIn(page, 'finance-approver-1', `/finance/budgets/${used?.id}?tab=forecast`);
  await expect(page.getByRole('heading', { name: /^Rahat|^Ennustetta/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Taulukko' }).click();
  await expect(page.getByText('Sidottu ja ansaittu').first()).toBeVisible();
  await expectAccessible(page);
});

test('the case worker sees which budget a grant is taken from, and why', async ({ page, baseURL }) => {
  const worker = await actAs('case-worker-1', baseURL);
  const { items } = await worker.get<{ items: { id: string; municipality: string }[] }>('/clients?limit=200');
  const client = items.find(({ municipality }) => municipality === '740');
  await signIn(page, 'case-worker-1', `/officer/clients/${client?.id}/grant`);
  await page.getByRole('radio', { name: /^Työhönvalmennus/ }).click({ force: true });
  await page.getByLabel('Määrä').fill('3');
  await page.getByRole('button', { name: /Budjetissa nyt/ }).click();
  const panel = page.getByRole('dialog', { name: /Budjetissa nyt/ });
  await expect(
    panel.getByText('koska se on varattu asiakkaan kunnalle ja palvelun ryhmälle', { exact: false }),
  ).toBeVisible();
  await expect(panel.getByText('Tästä ei oteta').first()).toBeVisible();
  await expectAccessible(page);
});
