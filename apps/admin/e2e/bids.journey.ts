import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { press, type } from './by-keyboard.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

const TENDER = 'Nuorten työhönvalmennus';

test('a provider finds a tender, writes a bid in two tabs, submits, replaces and withdraws it by the keyboard', async ({
  page,
}) => {
  await signIn(page, 'saimaa-manager', '/provider/tenders/all');
  await press(page, page.getByRole('main').getByRole('link', { name: TENDER }).first());
  await expect(page.getByRole('heading', { level: 1, name: TENDER })).toBeVisible();
  await expectAccessible(page);
  const begin = page.getByRole('button', { name: /^(Jätä tarjous|Korvaa tarjous uudella)$/ }).first();
  await press(page, begin);
  await expect(page.getByRole('heading', { name: 'Mitä vielä puuttuu' })).toBeVisible();
  const editor = page.url();
  await expectAccessible(page);
  const afresh = page.getByRole('button', { name: 'Poista luonnos ja aloita alusta' });
  if (await afresh.isVisible()) {
    await press(page, afresh);
    await expect(afresh).toHaveCount(0);
  }

  // Autosave, with the meter that follows.
  const lot = page.getByRole('main').locator('section').filter({ hasText: 'Tarjoamme tätä osaa' }).first();
  const offered = lot.getByRole('checkbox');
  if (!(await offered.isChecked())) await press(page, offered, 'Space');
  const prices = lot.getByLabel(/\(€\)$/);
  const answers = lot.locator('textarea');
  await type(page, prices.first(), '81,50');
  await expect(page.getByText(/^Tallennettu \d+\.\d\d/)).toBeVisible();
  await expect(page.getByText(/^Valmiina \d+\/\d+ kohtaa/).first()).toBeVisible();

  // A file: refused by what it is, taken when it is what it says.
  const files = page.getByLabel('Lisää tiedosto');
  await files.setInputFiles({ name: 'tarjous.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ ohjelma') });
  await expect(page.getByText('Tiedoston pääte ei vastaa sen sisältöä.', { exact: false })).toBeVisible();
  const name = `Suunnitelma ${Date.now()}.pdf`;
  await files.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n% suunnitelma') });
  await expect(page.getByRole('link', { name })).toBeVisible();
  await expectAccessible(page);

  // Another tab writes the same draft: neither loses a letter.
  const other = await page.context().newPage();
  await other.goto(editor);
  const question = other.getByRole('main').locator('textarea').first();
  await question.fill('Kirjoitettu toisessa välilehdessä.');
  await expect(other.getByText(/^Tallennettu \d+\.\d\d/)).toBeVisible();
  await other.close();
  await type(page, prices.first(), '82,75');
  await expect(page.getByRole('main').locator('textarea').first()).toHaveValue('Kirjoitettu toisessa välilehdessä.');
  await expect(prices.first()).toHaveValue('82,75');
  await page.reload();
  await expect(page.getByText(/^Jatkatte luonnoksesta/)).toBeVisible();
  await expect(prices.first()).toHaveValue('82,75');

  // The rest, and what is missing leads to its field.
  for (const price of await prices.all()) await type(page, price, '100');
  for (const answer of await answers.all()) await type(page, answer, 'Oma valmentaja ja tapaaminen viikossa.');
  const none = page.getByRole('radio', { name: 'Ei mikään' });
  if (!(await none.isChecked())) await press(page, none, 'Space');
  await expect(page.getByText(/^Tallennettu \d+\.\d\d/)).toBeVisible();
  await press(page, page.getByText(/^Näytä \d+ puuttuva/));
  await press(page, page.getByRole('link', { name: /Hyväksykää tarjouspyynnön ehdot/ }));
  await expect(page.getByRole('checkbox', { name: /Hyväksymme tarjouspyynnön ehdot/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('Kaikki pyydetty on annettu.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await submit(page);
  const receipt = await page.getByRole('link', { name: /^Kuitti, versio \d+ \(PDF\)$/ }).getAttribute('href');
  expect((await page.request.get(receipt ?? '')).headers()['content-type']).toContain('application/pdf');
  await expectAccessible(page);

  // Replaced from the draft, then withdrawn.
  await page.goto(editor);
  await expect(page.getByText('Jätettyä tarjousta ei voi lukea', { exact: false })).toBeVisible();
  await type(page, prices.first(), '90');
  await press(page, page.getByRole('checkbox', { name: /Hyväksymme tarjouspyynnön ehdot/ }), 'Space');
  await submit(page);
  await press(page, page.getByRole('link', { name: 'Näytä tarjous' }));
  await expect(page.getByText('voimassa', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Peru tarjous' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru tarjous' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto('/provider/bids');
  await expect(page.getByRole('link', { name: TENDER }).first()).toBeVisible();
  await expectAccessible(page);
});

async function submit(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Jätä tarjous' }));
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Jätä tarjous' }));
  await expect(page.getByText('Tarjous on vastaanotettu')).toBeVisible();
}
