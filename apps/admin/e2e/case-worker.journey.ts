import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { acceptChoice, chooseFree, managerOf, recordVisit } from './demo-vouchers.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const GROUNDS = 'Olet ollut vuoden ilman työtä. Valmentaja auttaa sinua löytämään työn ja tukee sen alussa.';

test('a case worker registers, assesses, grants, confirms a visit and looks at the budget', async ({
  page,
  baseURL,
  viewport,
}) => {
  test.slow();
  const narrow = (viewport?.width ?? 0) < 768;
  const name = `Testi Asiakas ${narrow ? 'Puhelin' : 'Pöytä'}`;
  await signIn(page, 'case-worker-1', '/officer/clients');
  await expect(heading(page)).toHaveText('Asiakkaat');
  await expect(page.getByText(/\d+ osuma/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Uusi asiakas' }).click();
  await register(page, name);
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByText('Sinä arvioit palvelutarpeen asiakkaan kanssa.')).toBeVisible();
  await expect(
    page.getByText('Myönnä palveluseteli – Arvioi ensin asiakkaan palvelutarve.', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Arvioi palvelutarve' }).click();
  await assess(page);
  await expect(heading(page)).toHaveText(name);
  await expect(page.getByText('Päätöksen syy: Voimat ovat vähissä.', { exact: false })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Myönnä palveluseteli' }).click();
  await grant(page);
  await expect(heading(page)).toHaveText(/^Palveluseteli V-\d+/);
  await expect(page.getByText(GROUNDS)).toBeVisible();
  await expectAccessible(page);

  const voucherId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await visitRecorded(voucherId, baseURL);
  await page.reload();
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('tab', { name: /^Käynnit/ }).click();
  await page.getByRole('button', { name: /^Vahvista/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Vahvistetaanko käynti/ });
  await expect(dialog.getByText('Summa siirtyy setelistä maksettavaksi.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Vahvista' }).click();
  await expect(page.getByText('ohjaaja vahvisti')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await page.getByRole('button', { name: 'Näytä henkilötunnus' }).click();
  await page.getByRole('dialog').getByLabel('Syy').fill('Tarkistan asiakkaan henkilöllisyyden.');
  await page.getByRole('dialog').getByRole('button', { name: 'Näytä henkilötunnus' }).click();
  await expect(page.getByRole('dialog', { name: 'Henkilötunnus' })).toContainText(/^.*\d{6}-9\d\d\w/s);
  await page.keyboard.press('Escape');

  await page.goto('/officer/budgets');
  await expect(heading(page)).toHaveText('Palvelusetelibudjetit');
  await expectAccessible(page);
  // There is a budget for each year; the voucher above was granted from one that has vouchers.
  const { items } = (await (await page.request.get('/api/v1/budgets')).json()) as {
    items: { id: string; serviceKind: string; vouchers: number }[];
  };
  const used = items.find(({ serviceKind, vouchers }) => serviceKind === 'job-coaching' && vouchers > 0);
  await page.locator(`a[href="/officer/budgets/${used?.id}"]`).first().click();
  await expect(page.getByText('Seteli myönnettiin').first()).toBeVisible();
  await expectAccessible(page);
});

test('the list of clients is narrowed by what waits and walked by keyboard', async ({ page, viewport }) => {
  await signIn(page, 'case-worker-1', '/officer/clients');
  const links = page.locator('main tbody a, main li a');
  await expect(links.first()).toBeVisible();
  await page.getByRole('button', { name: /^Odottaa: / }).click();
  await page.getByRole('checkbox', { name: 'Ei mitään' }).check();
  await expect(page).toHaveURL(/waitsFor=nothing/);
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tyhjennä rajaukset' }).click();
  if ((viewport?.width ?? 0) < 768) return;
  await links.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/officer\/clients\/[0-9a-f-]{36}/);
  await expect(heading(page)).toBeFocused();
});

/** An invented person: individual numbers 900–999 are given to nobody. */
function inventedCode(): string {
  const day = String(1 + Math.floor(Math.random() * 28)).padStart(2, '0');
  const month = String(1 + Math.floor(Math.random() * 12)).padStart(2, '0');
  const year = String(50 + Math.floor(Math.random() * 50));
  const number = String(900 + Math.floor(Math.random() * 100));
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + month + year + number) % 31];
  return `${day}${month}${year}-${number}${check}`;
}

async function register(page: Page, name: string): Promise<void> {
  await expect(heading(page)).toHaveText('Uusi asiakas');
  await expectAccessible(page);
  await page.getByLabel('Henkilötunnus').fill(inventedCode());
  await page.getByLabel('Nimi').fill(name);
  await page.getByLabel('Sähköposti').fill('testi@example.com');
  // The list of municipalities may still be on its way when the typing begins.
  const place = page.getByRole('option', { name: 'Savonlinna' });
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Kunta' }).fill('Savonlinna');
    await place.click({ timeout: 2_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Uusi asiakas' }).click();
}

/** Every question answered, the proposal with its reasons, and a decision that differs with a reason. */
async function assess(page: Page): Promise<void> {
  await expect(page.getByText('Ehdotus näkyy, kun kaikkiin kysymyksiin on vastattu.')).toBeVisible();
  const questions = page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') });
  const count = await questions.count();
  for (let at = 0; at < count; at++) {
    const group = questions.nth(at);
    if ((await group.getByText('Hyväksyn ehdotuksen').count()) > 0) continue;
    await group
      .getByRole('radio')
      .nth(at % 2)
      .dispatchEvent('click');
  }
  await page.getByRole('button', { name: /Miksi tämä ehdotus/ }).click();
  await expect(page.getByRole('dialog').getByText('Pisteet yhteensä')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByText('Päätän toisin').click();
  await page.getByLabel('Tuen tarve').selectOption({ label: 'Paljon' });
  await page.getByLabel('Ryhmä', { exact: true }).selectOption('C');
  await page.getByRole('button', { name: 'Tallenna arvio' }).click();
  await expect(page.getByRole('heading', { name: /^Korjaa 1 kohta/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Miksi päätät toisin').fill('Voimat ovat vähissä.');
  await page.getByRole('button', { name: 'Tallenna arvio' }).click();
}

async function grant(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText('Myönnä palveluseteli');
  await page.getByText(/^Työhönvalmennus/).click();
  await page.getByLabel('Määrä').fill('4');
  await expect(page.getByText(/^4 tapaamista × /)).toBeVisible();
  await expect(page.getByText('Budjettiin jää')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Perustelu').fill(GROUNDS);
  await page.getByRole('button', { name: 'Myönnä seteli' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Myönnä seteli' }).click();
}

/** The client tells their choice on the phone, the provider accepts and records a visit. */
async function visitRecorded(voucherId: string, baseURL: string | undefined): Promise<void> {
  const worker = await actAs('case-worker-1', baseURL);
  const provider = await managerOf(await chooseFree(worker, voucherId, 'Asiakas kertoi puhelimessa.'), baseURL);
  await recordVisit(provider, await acceptChoice(provider, voucherId));
}
