import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { givenEarnedVisit, givenWaitingClient } from './given.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

test('a client is accepted, a visit recorded and taken back', async ({ page, browser }) => {
  const { name, manager } = await givenWaitingClient(browser);
  await signIn(page, manager, '/provider');
  await expect(page.getByRole('heading', { name: 'Teille sopivat hankinnat' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: `Vastaa asiakkaalle: ${name}` })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Odottaa vastaustasi')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ota asiakas vastaan' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ota asiakas vastaan' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('button', { name: 'Kirjaa käynti' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Kirjaa käynti: ${name}` })).toBeVisible();
  await page.getByLabel('Määrä', { exact: true }).fill('99');
  await page.getByRole('button', { name: 'Kirjaa käynti' }).click();
  await expect(page.getByRole('heading', { name: /Korjaa \d+ koh/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Määrä', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Kirjaa käynti' }).click();
  await expect(page.getByText('Odottaa vahvistusta')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Poista: käynti/ }).click();
  await dialog.getByRole('button', { name: 'Poista' }).click();
  await expect(page.getByText('Poistettu')).toBeVisible();

  for (const path of ['/provider/clients', '/provider/visits', '/provider/visits?status=recorded,withdrawn']) {
    await page.goto(path);
    await expect(page.getByText(/\d osuma/)).toBeVisible();
    await expectAccessible(page);
  }
});

test('a job is reported and put right, and the way to the outcome follows', async ({ page, browser }) => {
  await givenEarnedVisit(browser);
  await signIn(page, 'saimaa-staff', '/provider/outcomes');
  await expect(page.getByText(/\d osuma/)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^C-\d+/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Matka tuloksiin' })).toBeVisible();
  await expectAccessible(page);
  const employer = `Esimerkkipesula ${Date.now()} Oy`;
  await page.getByRole('button', { name: 'Ilmoita työpaikka' }).click();
  await page.getByLabel('Työnantaja', { exact: true }).fill(employer);
  const start = new Date(Date.now() - 3 * 86_400_000);
  await page
    .getByLabel('Ensimmäinen työpäivä')
    .fill(`${start.getDate()}.${start.getMonth() + 1}.${start.getFullYear()}`);
  await page.getByLabel('Työaika viikossa (tuntia)').fill('37,5');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ilmoita' }).click();
  await expect(page.getByText(`${employer}, 37,5 h viikossa`).first()).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('link', { name: /^Korjaa: Työ/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Korjaa työtä koskeva tieto' })).toBeVisible();
  await page.getByText('Työtä ei ollut').click();
  await expect(page.getByLabel('Työnantaja', { exact: true })).toHaveCount(0);
  await page.getByLabel('Miksi tieto korjataan?').fill('Työsopimus peruttiin ennen ensimmäistä päivää.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna korjaus' }).click();
  await expect(page.getByText('Työsopimus peruttiin ennen ensimmäistä päivää.').first()).toBeVisible();
});

test('contracts, statements with reasons, the company and its saved searches', async ({ page }) => {
  await signIn(page, 'saimaa-manager', '/provider/contracts');
  await expect(page.getByText(/\d osuma/)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^S-\d{4}-\d+ / })
    .first()
    .click();
  for (const tab of [/^Hinnat/, /^Allekirjoitukset/, /^Ehdot$/]) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(page);
  }
  await page.getByRole('tab', { name: /^Allekirjoitukset/ }).click();
  const document = await page.getByRole('link', { name: 'Avaa sopimus (PDF)' }).getAttribute('href');
  expect((await page.request.get(document ?? '')).headers()['content-type']).toContain('application/pdf');

  await page.goto('/provider/statements');
  await page.getByRole('link', { name: 'Tilitys, ajo 1' }).click();
  await expect(page.getByText('Mistä summa muodostuu')).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /Miksi: / })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText('Näin se laskettiin')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  const pdf = await page.getByRole('link', { name: 'Tilitys (PDF)' }).getAttribute('href');
  expect((await page.request.get(pdf ?? '')).headers()['content-type']).toContain('application/pdf');
  const csv = await page.getByRole('link', { name: 'Rivit (CSV)' }).getAttribute('href');
  expect((await page.request.get(csv ?? '')).headers()['content-type']).toContain('text/csv');
  const invoice = await page.getByRole('link', { name: 'Itselaskutuslasku (Finvoice)' }).getAttribute('href');
  expect(await (await page.request.get(invoice ?? '')).text()).toContain('<Finvoice Version="3.0">');

  await page.goto('/provider/company');
  await expect(page.getByRole('heading', { level: 1, name: 'Yrityksen esittely' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Verkkosivu').fill('https://saimaa.example');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Esittely on tallennettu')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/provider/searches/new');
  const search = `Valmennus ${Date.now()}`;
  await page.getByLabel('Nimi', { exact: true }).fill(search);
  await page.getByText('Työhönvalmennus', { exact: true }).click();
  await page.getByLabel('Sanat').fill('nuoret, valmennus');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('link', { name: search })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: `Poista: ${search}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
  await expect(page.getByRole('link', { name: search })).toHaveCount(0);
  await page.goto('/provider/alerts');
  await expect(page.getByRole('heading', { level: 1, name: 'Ilmoitukset' })).toBeVisible();
  await expectAccessible(page);
});

test('the authority’s register of contracts', async ({ page, baseURL }) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { items } = await manager.get<{ items: { number: string }[] }>(
    '/contracts?basis=award&status=active&q=Saimaan',
  );
  const number = items[0]?.number ?? '';
  await signIn(page, 'contract-manager-1', '/officer/contracts');
  await page.getByLabel(/^Hae numerolla/).fill('Saimaan');
  await expect(page).toHaveURL(/q=Saimaan/);
  await expect(page.getByText(/\d osuma/)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${number}`) })
    .click();
  await expect(page.getByText(/Tulosrahasta on jäljellä/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keskeytä' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Syy').fill('Laatupoikkeama selvitetään.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keskeytä' }).click();
  await expect(page.getByText('Keskeytetty', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Jatka' }).click();
  await dialog.getByLabel('Syy').fill('Poikkeama on korjattu.');
  await dialog.getByRole('button', { name: 'Jatka' }).click();
  await expect(page.getByText('Voimassa', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Laatupoikkeama selvitetään.').first()).toBeVisible();
});
