import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { answerOffline } from './offline.js';

const narrow = (width: number | undefined) => (width ?? 0) < 768;

test.beforeEach(async ({ page }) => {
  await answerOffline(page, { signedIn: true });
});

test('small parts: why opens, explains and gives the focus back', async ({ page }) => {
  await page.goto('/dev/patterns');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  const why = page.getByRole('button', { name: /Miksi: Maksu/ });
  await why.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Näin se laskettiin')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(why).toBeFocused();
  await page.getByRole('tab', { name: 'Taulukko' }).click();
  await expect(page.getByRole('cell', { name: '43' })).toBeVisible();
});

test('list: filters live in the address, sort, choose, load more', async ({ page, viewport }) => {
  await page.goto('/dev/patterns/list');
  await expect(page.getByText('430 osumaa')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Nimi', { exact: true }).fill('uravalmennus');
  await expect(page).toHaveURL(/q=uravalmennus/);
  await expect(page.getByText('86 osumaa')).toBeVisible();
  await page.reload();
  await expect(page.getByText('86 osumaa')).toBeVisible();
  await expect(page.getByLabel('Nimi', { exact: true })).toHaveValue('uravalmennus');
  await page.getByRole('button', { name: /^Tila/ }).click();
  await page.getByRole('checkbox', { name: 'Luonnos' }).check();
  await expect(page).toHaveURL(/status=draft/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Tyhjennä rajaukset' }).click();
  await expect(page.getByText('430 osumaa')).toBeVisible();
  await expect(page.getByLabel('Nimi', { exact: true })).toHaveValue('');

  if (narrow(viewport?.width)) {
    await page.getByLabel('Järjestys').selectOption({ label: 'Arvo, laskeva' });
  } else {
    await page.getByRole('button', { name: 'Arvo' }).click();
    await page.getByRole('button', { name: 'Arvo' }).click();
    await expect(page.getByRole('columnheader', { name: 'Arvo' })).toHaveAttribute('aria-sort', 'descending');
  }
  await expect(page).toHaveURL(/sort=-value/);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const boxes = page.getByRole('checkbox', { name: /^Valitse .+valmennus/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await expect(page.getByText(/2 valittu/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Poista valinnat' }).click();

  await page.getByRole('button', { name: 'Näytä lisää' }).click();
  await expect(page.getByText('Näytetään 100 / 430')).toBeVisible();
});

test('list: a row opens by keyboard, a card by touch, and the next page is announced by its heading', async ({
  page,
  viewport,
}) => {
  await page.goto('/dev/patterns/list');
  if (narrow(viewport?.width)) {
    await page.getByRole('list', { name: 'Hankinnat' }).getByRole('link').nth(1).tap();
  } else {
    const links = page.locator('tbody a');
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page).toHaveURL(/detail\?id=/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('detail: actions, refusal with its reason, dangerous act, deep-linked tab', async ({ page }) => {
  await page.goto('/dev/patterns/detail?tab=bids');
  await expect(page.getByRole('tab', { name: 'Tarjoukset (suljettu, 5)' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByText('Tarjoukset voi avata vasta määräajan jälkeen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Julkaise' }).click();
  const dialog = page.getByRole('dialog', { name: 'Julkaise' });
  for (const part of ['Mitä tapahtuu', 'Ketä tämä koskee', 'Voiko tämän perua']) {
    await expect(dialog.getByRole('heading', { name: part })).toBeVisible();
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Julkaise' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await expect(page.getByRole('button', { name: 'Peru hankinta' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /Tarjoukset/ }).press('ArrowLeft');
  await expect(page).toHaveURL(/tab=lots/);
});

test('form: rules, the API’s refusals, two versions, leaving', async ({ page }) => {
  await page.goto('/dev/patterns/form');
  await expectAccessible(page);
  await page.getByLabel('Palvelu alkaa').fill('31.2.2027');
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByRole('heading', { name: /Korjaa \d+ kohtaa/ })).toBeFocused();
  await expect(page.getByRole('link', { name: /Palvelu alkaa: Päivää ei ole/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /Menettely/ }).click();
  await expect(page.getByLabel('Menettely')).toBeFocused();
  await page.getByLabel('Menettely').selectOption('open');
  await page.getByLabel('Palvelu alkaa').fill('1.2.2027');
  await page.getByLabel('Enimmäisarvo (€)').fill('1250,5');
  await page.getByLabel('Enimmäisarvo (€)').blur();
  await expect(page.getByLabel('Enimmäisarvo (€)')).toHaveValue('1\u00a0250,50');
  await page.getByLabel('Y-tunnus').fill('1234567-1');
  await page.getByText('Vakuutan, että tiedot ovat oikein').last().click();

  await page.getByText('Löytää virheitä (422)').click();
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByRole('link', { name: /Nimi: Samanniminen/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Arvo: Osan arvo/ })).toBeVisible();

  await page.getByText('Joku muu muutti (412)').click();
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByText('Joku muu on muuttanut tätä')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Käytä tallennettua: Nimi' }).click();
  await expect(page.getByLabel('Nimi', { exact: true }).first()).toHaveValue('Työhönvalmennus 2027');

  await page.getByRole('main').getByRole('link', { name: 'Hankinnat' }).click();
  const leave = page.getByRole('dialog', { name: 'Poistutaanko tallentamatta?' });
  await expectAccessible(page);
  await leave.getByRole('button', { name: 'Jatka muokkaamista' }).click();
  await expect(page).toHaveURL(/form/);

  await page.getByText('Hyväksyy', { exact: true }).click();
  await page.getByRole('button', { name: 'Julkaise' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hankinta on tallennettu' })).toBeVisible();
  await expectAccessible(page);
});
