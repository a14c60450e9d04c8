import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

test.slow();
test.use({ actionTimeout: 10_000 });

test('two bodies agree who answers for what, accept it, divide a cost, and see where nobody answers', async ({
  page,
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
  const duty = page.getByRole('group', { name: 'Vastuu 1', exact: true });
  for (const [label, option] of [
    ['Palvelut', 'Kielivalmennus'],
    ['Kunta', 'Rantasalmi'],
  ] as const) {
    await expect(async () => {
      await duty.getByRole('combobox', { name: label }).fill(option);
      await page.getByRole('option', { name: option }).first().click({ timeout: 2_000 });
    }).toPass();
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

  await page.goto('/officer/cooperation/map');
  await page.getByLabel('Palvelu').selectOption({ label: 'Kielivalmennus' });
  await expect(
    page.getByRole('heading', { level: 2, name: /Kielivalmennus: \d+ kunnassa ei vastaa kukaan/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Taulukko' }).click();
  await expect(page.getByText('Rantasalmen kunta (esittely)').first()).toBeVisible();
  await expectAccessible(page);
});
