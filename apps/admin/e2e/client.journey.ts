import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { acceptChoice, clientNamed, grantJobCoaching, hasManager, managerOf, recordVisit } from './demo-vouchers.js';
import { look } from './look.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a client compares, chooses, changes the provider, answers for visits and sees who has looked', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const worker = await actAs('case-worker-1', baseURL);
  const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Aada Asiakas'));

  await signIn(page, 'client-1', '/client');
  await expect(heading(page)).toHaveText('Hei, Aada!');
  await expect(page.getByRole('heading', { name: 'Setelini' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/client/vouchers');
  await expect(page.getByText('Riittää ainakin 10 tapaamiseen').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/client/vouchers/${voucherId}`);
  await expect(page.getByText('Et ole vielä valinnut, kuka sinua auttaa.')).toBeVisible();
  await page.getByRole('button', { name: /Miksi: Setelin arvo/ }).click();
  await expect(page.getByRole('dialog').getByText('Arvo on myönnetty määrä kertaa')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Vertaile ja valitse' }).click();
  await expect(heading(page)).toHaveText('Valitse, kuka sinua auttaa');
  await expect(page.getByText(/Näytämme palvelun tarjoajat satunnaisessa järjestyksessä/)).toBeVisible();
  await expectAccessible(page);
  const providers = (await page.locator('main li > div > h2').allTextContents()).filter(hasManager);
  expect(providers.length).toBeGreaterThanOrEqual(2);
  const [first = '', second = ''] = providers;

  await narrowAndClear(page);
  await page.getByRole('checkbox', { name: `Vertaa: ${first}` }).check();
  await expect(page.getByText('Merkitse vielä ainakin yksi')).toBeVisible();
  await page.getByRole('checkbox', { name: `Vertaa: ${second}` }).check();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Vertaa näitä 2' }).click();
  await expect(heading(page)).toHaveText('Vertaile rinnakkain');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('columnheader', { name: second })).toBeAttached();
  await expect(page.getByRole('rowheader', { name: /Hinta/ })).toBeVisible();
  await expectAccessible(page);

  const choose = page.getByRole('button', { name: `Valitse ${first}` });
  await choose.click();
  const dialog = page.getByRole('dialog', { name: `Valitaanko ${first}?` });
  await expect(dialog.getByText('He vastaavat sinulle 5 työpäivän kuluessa.')).toBeVisible();
  await expect(dialog.getByText(/Voit vaihtaa milloin vain/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(choose).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Valitse', exact: true }).click();
  await expect(heading(page)).toHaveText('Valintasi on tehty');
  await expect(page.getByText(`Valitsit: ${first}.`)).toBeVisible();
  await expect(page.getByText(/vastaa sinulle viimeistään \d+\.\d+\.\d{4}/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Avaa seteli' }).click();
  await page.getByRole('button', { name: 'Vaihda palvelun tarjoajaa' }).click();
  await expect(page.getByText('Valintasi nyt')).toBeVisible();
  await page.getByRole('button', { name: `Vaihda tähän ${second}` }).click();
  const change = page.getByRole('dialog');
  await expect(change.getByText(`${first} saa tiedon, että vaihdat.`, { exact: false })).toBeVisible();
  await change.getByLabel(/Miksi vaihdat/).fill('Haluan aloittaa pian.');
  await expectAccessible(page);
  await change.getByRole('button', { name: 'Vaihda tähän' }).click();
  await expect(page.getByText(`Valitsit: ${second}.`)).toBeVisible();

  const provider = await managerOf(second, baseURL);
  const choiceId = await acceptChoice(provider, voucherId);
  await recordVisit(provider, choiceId);
  await answerVisit(page, 'wrong');
  await recordVisit(provider, choiceId);
  await answerVisit(page, 'right');

  await page.goto('/client/data');
  await expect(page.getByText('Aada Asiakas').last()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Katso, kuka on katsonut' }).click();
  await expect(heading(page)).toHaveText('Kuka on katsonut tietojani');
  await expect(page.getByText('Kirjasi käynnin').first()).toBeVisible();
  await expect(page.getByText('Myönsi sinulle setelin').first()).toBeVisible();
  await expectAccessible(page);
});

test('a client takes along all that is kept of them', async ({ page }) => {
  await signIn(page, 'client-1', '/client/data');
  await page.getByRole('link', { name: 'Lataa tietosi' }).click();
  await expect(heading(page)).toHaveText('Kaikki tietosi yhdessä paketissa');
  await look(page, 'own-data-package');
  await page.getByRole('button', { name: 'Tunnistaudu' }).click();
  await page.locator('button[value="client-1"]').click();
  const link = page.getByRole('link', { name: 'Lataa paketti (ZIP)' });
  await expect(link).toBeVisible();
  await look(page, 'own-data-download');
  const { [`index.html`]: summary, [`data/client.json`]: asClient } = unzipSync(
    await (await page.request.get((await link.getAttribute('href')) ?? '')).body(),
  );
  expect(strFromU8(asClient ?? new Uint8Array())).toContain('Aada Asiakas');
  expect(strFromU8(summary ?? new Uint8Array())).toContain('<h1>Omat tietosi</h1>');
});

/** The way of helping narrows the list by keyboard, and the address remembers it. */
async function narrowAndClear(page: Page): Promise<void> {
  const any = page.getByRole('radio', { name: 'Kaikki tavat' });
  await any.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/channel=in-person/);
  await expect(page.getByRole('radio', { name: 'Kasvokkain' })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Kasvokkain' })).toBeChecked();
  await page.getByRole('button', { name: 'Tyhjennä rajaukset' }).click();
  await expect(any).toBeChecked();
}

async function answerVisit(page: Page, answer: 'right' | 'wrong'): Promise<void> {
  await page.goto('/client/events');
  await expect(page.getByRole('heading', { name: /^Käynti \d/ }).first()).toBeVisible();
  await expectAccessible(page);
  const said = answer === 'right' ? 'Käynti on oikein' : 'Tämä ei ole oikein';
  await page.getByRole('button', { name: said }).first().click();
  const dialog = page.getByRole('dialog');
  if (answer === 'wrong') {
    await dialog.getByRole('button', { name: said }).click();
    await expect(dialog.getByText('Kirjoita syy ensin.', { exact: false })).toBeVisible();
    await dialog.getByLabel('Kerro omin sanoin').fill('En ollut paikalla silloin.');
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: said }).click();
  await expect(page.getByText(answer === 'right' ? /on vahvistettu\./ : /on hylätty\./)).toBeVisible();
}

test('anyone compares providers without signing in', async ({ page }) => {
  await page.goto('/offers');
  await expect(heading(page)).toHaveText('Vertaile palvelun tarjoajia');
  await page.getByRole('combobox', { name: 'Palvelu' }).selectOption({ label: 'Työhönvalmennus' });
  await page.getByLabel('Kotikuntasi').selectOption({ label: 'Savonlinna' });
  await expect(page).toHaveURL(/municipality=740/);
  await expect(page.getByText(/Savonlinna, sinun kuntasi/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Valitse / })).toHaveCount(0);
  await expectAccessible(page);
  const order = await page.locator('main li h2').allTextContents();
  await page.reload();
  await expect(page.locator('main li h2').first()).toHaveText(order[0] ?? '');
  const boxes = page.getByRole('checkbox', { name: /^Vertaa: / });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('link', { name: 'Vertaa näitä 2' }).click();
  await expect(page.getByRole('rowheader', { name: /Sinä maksat/ })).toBeVisible();
  await expectAccessible(page);
});
