import { expect, test, type Page } from '@playwright/test';
import { actAs, type Other } from './act-as.js';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Types a date in the field, as a person would. */
const fillDate = (page: Page, label: string, date: Date) =>
  page.getByLabel(label).fill(`${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`);

/** Nobody acts for the client when the journey begins, whatever became of an earlier one. */
async function endMandates(client: Other): Promise<void> {
  const { given } = await client.get<{ given: { id: string; state: string }[] }>('/my/mandates');
  for (const { id, state } of given) if (state === 'in-force') await client.post(`/mandates/${id}/end`);
}

test('a client lets another act, the other acts with a banner over every page, and the client sees it and ends it', async ({
  page,
  baseURL,
}) => {
  test.slow();
  await endMandates(await actAs('client-1', baseURL));
  await signIn(page, 'client-1', '/client/data');
  await page.getByRole('link', { name: 'Katso valtuudet' }).click();
  await expect(heading(page)).toHaveText('Valtuudet');
  await page.getByRole('link', { name: 'Anna valtuus' }).click();
  await expect(heading(page)).toHaveText('Anna valtuus asioida puolestasi');
  await page.getByLabel('Asioijan sähköposti').fill('ei-ketaan@example.fi');
  await fillDate(page, 'Viimeinen päivä', new Date(Date.now() + 30 * 86_400_000));
  await page.getByRole('button', { name: 'Anna valtuus' }).click();
  await expect(page.getByText('Tällä sähköpostilla ei löydy ihmistä', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Asioijan sähköposti').fill('client-2@example.fi');
  await page.getByRole('button', { name: 'Anna valtuus' }).click();
  await expect(heading(page)).toHaveText('Valtuudet');
  await expect(page.getByRole('heading', { name: 'Kalle Kund' }).first()).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'client-2', '/client');
  await page.request.put('/api/v1/session/language', {
    headers: { 'X-Requested-With': 'kasvutori' },
    data: { language: 'fi' },
  });
  await page.goto('/client');
  await page.getByRole('button', { name: /^Asioi hänen puolestaan.*Aada Asiakas/ }).click();
  const banner = page.getByRole('region', { name: 'Asioit toisen puolesta' });
  await expect(banner).toContainText('Asioit nyt: Aada Asiakas.');
  await expect(heading(page)).toHaveText('Aada Asiakas');
  await expectAccessible(page);
  await page.goto('/client/vouchers');
  await expect(banner).toBeVisible();
  await page.goto('/client/mandates');
  await expect(page.getByText('Valtuutesi ei kata tätä.', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await banner.getByRole('button', { name: 'Palaa omiin asioihisi' }).click();
  await expect(heading(page)).toHaveText('Hei, Kalle!');
  await expect(banner).toBeHidden();

  await signIn(page, 'client-1', '/client/looks');
  await expect(page.getByText('Kalle Kund sinun puolestasi').first()).toBeVisible();
  await expect(page.getByText('Alkoi asioida puolestasi').first()).toBeVisible();
  await page.goto('/client/mandates');
  await page.getByRole('button', { name: 'Päätä valtuus' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Päätetäänkö valtuus?' });
  await expect(dialog).toContainText('Kalle Kund ei saa sen jälkeen asioida');
  await dialog.getByRole('button', { name: 'Päätä valtuus' }).click();
  await expect(page.getByText('Aada Asiakas päätti valtuuden.').first()).toBeVisible();
  await expectAccessible(page);
});

test('a company is a client, and its contact person acts for it', async ({ page }) => {
  await signIn(page, 'case-worker-1', '/officer/clients?kind=company');
  await page.getByRole('link', { name: /Keksinnön Konepaja/ }).click();
  await expect(heading(page)).toHaveText(/Keksinnön Konepaja/);
  await expect(page.getByText('Y-tunnus').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Valtuudet' }).click();
  await expect(page.getByRole('heading', { name: 'Konsta Kontakti' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Kirjaa valtuus' }).click();
  await expect(heading(page)).toHaveText('Kirjaa valtuus asiakkaan puolesta');
  await expectAccessible(page);
  await page.goto('/officer/clients/new-company');
  await page.getByLabel('Y-tunnus').fill('1234567-8');
  await page.getByRole('button', { name: 'Uusi asiakas' }).click();
  await expect(page.getByText(/Y-tunnus ei|Y-tunnusta/).first()).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'contact-1', '/client');
  await page.getByRole('button', { name: /^Asioi hänen puolestaan.*Keksinnön/ }).click();
  await expect(heading(page)).toHaveText(/Keksinnön Konepaja/);
  await expect(page.getByRole('region', { name: 'Asioit toisen puolesta' })).toContainText('Asioit nyt');
  await page
    .getByRole('link', { name: /Vertaile ja valitse/ })
    .first()
    .click();
  await expect(heading(page)).toHaveText('Valitse, kuka sinua auttaa');
  await expectAccessible(page);
});
