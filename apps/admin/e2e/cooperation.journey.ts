import { expect, test, type Locator, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

test.slow();
test.use({ actionTimeout: 10_000 });

const PRODUCER = 'Savonlinnan kaupungin työvalmennus (esittely)';

/** Types into a combobox until the option is there, since the options come a moment later. */
async function choose(page: Page, combobox: Locator, option: string): Promise<void> {
  await expect(async () => {
    await combobox.fill(option);
    await page.getByRole('option', { name: option }).first().click({ timeout: 2_000 });
  }).toPass();
}

/** Signs on the contract's page, identifying themselves at the issuer. */
async function sign(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: 'Allekirjoita', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tunnistaudu ja allekirjoita' }).click();
  await page.locator(`button[value="${account}"]`).click();
  await expect(page.getByText(/Allekirjoituksesi on tallennettu/)).toBeVisible();
}

test('two bodies agree who answers for what, accept it, divide a cost, make a contract, and see where nobody answers', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = `Kuntakokeilu ${Date.now()}`;
  await signIn(page, 'contract-manager-1', '/officer/cooperation');
  await expect(page.getByRole('heading', { level: 1, name: 'Yhteistyösopimukset' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/officer/cooperation/new');
  await page.getByLabel('Keiden välillä').selectOption('municipality-region');
  await page.getByLabel('Nimi (suomi)').first().fill(name);
  await page.getByLabel('Tarkoitus (suomi)').fill('Palvelut samasta paikasta.');
  await page.getByLabel('Ensimmäinen päivä').fill('1.1.2026');
  const party = (number: number) => page.getByRole('group', { name: `Osapuoli ${number}`, exact: true });
  await party(1).getByLabel('Nimi').fill('Kasvupalvelut');
  await party(1).getByLabel('Millainen toimija').selectOption('region');
  await party(1).getByLabel('Toimija Kasvutorissa').selectOption({ label: 'Etelä-Savon kasvupalvelut (esittely)' });
  await party(2).getByLabel('Nimi').fill('Rantasalmen kunta (esittely)');
  await party(2).getByLabel('Millainen toimija').selectOption('municipality');
  await choose(page, party(2).getByRole('combobox', { name: 'Palveluntuottajana Kasvutorissa' }), PRODUCER);
  const duty = page.getByRole('group', { name: 'Vastuu 1', exact: true });
  for (const [label, option] of [
    ['Palvelut', 'Kielivalmennus'],
    ['Kunnat', 'Rantasalmi'],
  ] as const) {
    await choose(page, duty.getByRole('combobox', { name: label }), option);
    await page.keyboard.press('Escape');
  }
  for (const role of ['Järjestää', 'Maksaa', 'Vastaa asiakkuudesta']) await duty.getByLabel(role).selectOption('1');
  await duty.getByLabel('Tuottaa').selectOption({ label: 'Rantasalmen kunta (esittely)' });
  await page.getByRole('button', { name: 'Lisää jakoperuste' }).click();
  const key = page.getByRole('group', { name: 'Jakoperuste 1', exact: true });
  await key.getByLabel('Nimi (suomi)').fill('Tilat');
  await key.getByLabel('Miten jaetaan').selectOption('fixed-share');
  await key.getByLabel('Mistä luvut ovat').fill('Liite 1');
  await key.getByLabel('Kasvupalvelut: luku').fill('59,99');
  await key.getByLabel('Rantasalmen kunta (esittely): luku').fill('40');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByText('Osuuksien summan on oltava tasan 100 %.').first()).toBeVisible();
  await key.getByLabel('Kasvupalvelut: luku').fill('60');
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);

  const agreement = page.url();
  await page.getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
  await expect(dialog).toHaveCount(0);
  for (const who of ['Kasvupalvelut', 'Rantasalmen kunta (esittely)']) {
    await page.getByRole('button', { name: `Hyväksy: ${who}` }).click();
    await page.getByLabel('Päätöspäivä').fill('2.1.2026');
    await page.getByLabel('Päätös', { exact: true }).fill('Kunnanhallitus 2.1.2026 § 3');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
    await expect(page.getByText('2.1.2026, Kunnanhallitus 2.1.2026 § 3').first()).toBeVisible();
  }
  await expect(page.getByText('Voimassa', { exact: true }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Jaa kustannus' }).click();
  await page.getByLabel('Jakoperuste').selectOption('1');
  await page.getByLabel('Jakso alkaa').fill('1.1.2026');
  await page.getByLabel('Jakson viimeinen päivä').fill('31.1.2026');
  await page.getByLabel('Jaettava summa').fill('100,01');
  await page.getByLabel('Mikä kustannus ja mikä tosite').fill('Vuokra, tosite 1');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Jaa kustannus' }).click();
  await expect(page).toHaveURL(`${agreement}?tab=costs`);
  await expect(page.getByText('60,01').first()).toBeVisible();
  await expect(page.getByText('40,00').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: /^Sopimukset/ }).click();
  await expect(page.getByText('Sopimuksia ei ole laadittu')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Laadi sopimus' }).click();
  await expect(page.getByText(`Palveluntuottaja: ${PRODUCER}.`)).toBeVisible();
  await page.getByLabel('Miksi sopimusta ei kilpailuteta').fill('Hankintayksiköiden yhteistyö, hankintalaki 16 §.');
  await page.getByLabel(/^Yksikköhinta/).fill('72,50');
  await page.getByLabel(/^Enimmäisarvo/).fill('12000');
  await page.getByLabel('Ensimmäinen päivä').fill('31.12.2025');
  await page.getByLabel('Viimeinen päivä').fill('31.12.2027');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Laadi sopimus' }).click();
  await expect(page.getByText(/on oltava voimassa samana aikana kuin yhteistyösopimus/).first()).toBeVisible();
  await page.getByLabel('Ensimmäinen päivä').fill('1.1.2027');
  await page.getByRole('button', { name: 'Laadi sopimus' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: new RegExp(`^S-.* Kielivalmennus, ${name}`) }),
  ).toBeVisible();
  await expect(page.getByText('Hankintayksiköiden yhteistyö, hankintalaki 16 §.')).toBeVisible();
  await expectAccessible(page);
  const contract = page.url().split('?')[0]?.split('/').at(-1) ?? '';

  await page.getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
  await dialog.getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
  await expect(page.getByText('Allekirjoitettavana', { exact: true }).first()).toBeVisible();
  await sign(page, 'contract-manager-1');
  const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(provider, 'savonlinna-manager', `/provider/contracts/${contract}`);
  await expect(provider.getByText('Yhteistyösopimus', { exact: true })).toBeVisible();
  await sign(provider, 'savonlinna-manager');
  await expect(provider.getByText('Voimassa', { exact: true }).first()).toBeVisible();
  await expectAccessible(provider);
  await provider.context().close();

  await page.goto(`${agreement}?tab=contracts`);
  await page.getByRole('link', { name: new RegExp(`Kielivalmennus, ${name}`) }).click();
  await expect(page.getByText('Voimassa', { exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: /^Y-/ }).click();
  await expect(page).toHaveURL(`${agreement}?tab=contracts`);

  await page.goto('/officer/cooperation/map');
  await page.getByLabel('Palvelu').selectOption({ label: 'Kielivalmennus' });
  await expect(
    page.getByRole('heading', { level: 2, name: /Kielivalmennus: \d+ kunnassa ei vastaa kukaan/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Taulukko' }).click();
  await expect(page.getByText('Rantasalmen kunta (esittely)').first()).toBeVisible();
  await expectAccessible(page);

  const id = agreement.split('/').at(-1) ?? '';
  const keeper = await actAs('contract-manager-1', baseURL);
  const { version } = await keeper.get<{ version: number }>(`/cooperations/${id}`);
  await keeper.post(`/cooperations/${id}/terminate`, { reason: 'Koe päättyi.' }, version);
  await page.goto(`/officer/contracts/${contract}`);
  await expect(page.getByText(/^Yhteistyösopimus Y-.* on irtisanottu\.$/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/officer/contracts?basis=cooperation`);
  await expect(page.getByText('Yhteistyösopimus päättynyt').first()).toBeVisible();
  await expectAccessible(page);
});
