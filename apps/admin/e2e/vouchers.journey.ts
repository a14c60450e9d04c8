import { expect, test, type Page } from '@playwright/test';
import { look, signedIn } from './look.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const DEMANDS = 'Pyydän lisää tapaamisia, koska matka työhön on pitkä ja asiat ovat kesken.';

test('a value rule is tried with figures, and a draft says what it still lacks', async ({ page, viewport }) => {
  const narrow = (viewport?.width ?? 0) < 768;
  await signIn(page, 'contract-manager-1', '/officer/value-rules');
  await expect(heading(page)).toHaveText('Setelien arvosäännöt');
  await page.getByRole('link', { name: /^Kielivalmennus, versio 1/ }).click();
  await expect(page.getByText('Tulosidonnainen')).toBeVisible();
  await look(page, 'value-rule');
  await page.getByRole('link', { name: 'Kokeile luvuilla' }).click();
  await page.getByLabel('Kertoja').fill('10');
  await page.getByLabel('Talouden koko').fill('1');
  await page.getByLabel('Talouden bruttotulot kuukaudessa').fill('2000');
  await page.getByRole('button', { name: 'Laske' }).click();
  await expect(page.getByRole('heading', { name: /^Setelin arvo: 525,00/ })).toBeVisible();
  await look(page, 'value-rule-try');

  await page.goto('/officer/value-rules/new');
  await page.getByLabel('Palvelu').selectOption({ label: narrow ? 'Uraohjaus' : 'Yrittäjyysvalmennus' });
  await page.getByRole('button', { name: 'Uusi versio' }).click();
  await expect(heading(page)).toHaveText('Muokkaa');
  await page.getByText('Tulosidonnainen', { exact: true }).click();
  await look(page, 'value-rule-edit');
  await page.getByText('Kertahinnan katto', { exact: true }).click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Tee ainakin yksi koelaskelma', { exact: false })).toBeVisible();
});

test('a client contests a decision and somebody else answers it', async ({ page, browser, viewport }) => {
  test.slow();
  await signIn(page, 'client-1', '/client/vouchers');
  await page
    .getByRole('link', { name: /^Palveluseteli: / })
    .first()
    .click();
  await expect(page.getByText('Jos olet eri mieltä, voit vaatia oikaisua.', { exact: false })).toBeVisible();
  await look(page, 'decision');
  await page.getByRole('link', { name: 'Vaadi oikaisua' }).click();
  await page.getByLabel('Mitä haluat muutettavaksi ja miksi?').fill(DEMANDS);
  await look(page, 'appeal-file');
  await page.getByRole('button', { name: 'Lähetä vaatimus' }).click();
  await expect(heading(page)).toHaveText(/^Oikaisuvaatimus O-\d+/);
  await expect(page.getByText('Vaatimuksesi on perillä.', { exact: false })).toBeVisible();
  await look(page, 'appeal-follow');
  const number = /O-\d+/.exec(await heading(page).innerText())?.[0] ?? '';

  const manager = await signedIn(browser, 'contract-manager-1', viewport);
  await manager.goto('/officer/appeals?status=received');
  await manager.getByRole('link', { name: new RegExp(`^${number}`) }).click();
  await expect(manager.getByText(DEMANDS)).toBeVisible();
  await look(manager, 'appeal-case');
  await manager.getByRole('button', { name: 'Ota valmisteluun' }).click();
  await manager.getByRole('button', { name: 'Ratkaise' }).click();
  await manager.getByText('Hylätty', { exact: true }).click();
  await manager.getByLabel('Perustelut').fill('Arvioitu määrä vastaa palvelutarpeen arviointia.');
  await look(manager, 'appeal-decide');
  await manager.getByRole('button', { name: 'Ratkaise' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Ratkaise' }).click();
  await expect(manager.getByText('Ratkaistu').first()).toBeVisible();

  await page.reload();
  await expect(page.getByText('Vaatimuksesi on ratkaistu.')).toBeVisible();
  await expect(page.getByText('Arvioitu määrä vastaa palvelutarpeen arviointia.')).toBeVisible();
  await look(page, 'appeal-answer');
});

test('a letter on paper is printed in a batch and sent', async ({ page, viewport }) => {
  const narrow = (viewport?.width ?? 0) < 768;
  await signIn(page, 'contract-manager-1', '/officer/print-queue');
  await expect(heading(page)).toHaveText('Tulostettavat kirjeet');
  await look(page, 'print-queue');
  // The desk and the phone share the region's letters: who comes second opens the batch of the first.
  const make = page.getByRole('button', { name: 'Tee tulostuserä' });
  await expect(make.or(page.getByText('Yhtään kirjettä ei odota'))).toBeVisible();
  if (await make.isVisible()) await make.click();
  else {
    await page.getByRole('link', { name: 'Tulostuserät' }).click();
    await page.getByRole('link', { name: 'Tulostuserä 1' }).click();
  }
  await expect(heading(page)).toHaveText('Tulostuserä 1');
  await expect(page.getByRole('link', { name: 'Avaa erä (PDF)' })).toBeVisible();
  await look(page, 'print-batch');
  if (narrow) return;
  await page.getByRole('button', { name: 'Merkitse lähetetyksi' }).click();
  await look(page, 'print-sent');
  await page.getByRole('button', { name: 'Merkitse lähetetyksi' }).click();
  await expect(heading(page)).toHaveText('Tulostuserä 1');
  await expect(page.getByText('Lähetetty').first()).toBeVisible();
});

test('what every letter of a decision says of the authority is told once', async ({ page }) => {
  await signIn(page, 'contract-manager-1', '/officer/decision-terms');
  await expect(heading(page)).toHaveText('Päätösten tiedot');
  await expect(page.getByLabel('Hallinto-oikeuden osoite')).toHaveValue(/Kuopio/);
  await look(page, 'decision-terms');
  await page.getByLabel('Postinumero').fill('571');
  await page.getByRole('button', { name: 'Tallenna tiedot' }).click();
  await expect(page.getByRole('link', { name: /Postinumero/ })).toBeVisible();
});
