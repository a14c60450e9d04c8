import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { bankAnswerTo, bankNoticeOf, givenEarnedVisit } from './given.js';
import { look, signedIn } from './look.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

const confirm = async (page: Page, button: string) => {
  await page.getByRole('main').getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Mitä tapahtuu' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: button }).click();
  await expect(dialog).toHaveCount(0, { timeout: 20_000 });
};

test('a run from its cut-off to the bank’s answer, by two people, with the reason of a line', async ({
  page,
  browser,
}) => {
  await givenEarnedVisit(browser);
  await signIn(page, 'finance-preparer-1', '/finance');
  await expect(page.getByRole('heading', { level: 1, name: 'Tänään' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Valmistele maksuajo' }).click();
  await expect(page.getByLabel('Katkopäivä')).not.toHaveValue('');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Laske maksuajo' }).click();
  const title = page.getByRole('heading', { level: 1, name: /^Maksuajo \d+$/ });
  await expect(title).toBeVisible();
  const number = /\d+/.exec((await title.textContent()) ?? '')?.[0] ?? '';
  await expect(page.getByText('Tarkistettavana')).toBeVisible();
  await expect(page.getByText('Mistä summa muodostuu')).toBeVisible();
  await expectAccessible(page);
  for (const tab of [/^Poikkeukset/, /^Tuottajat/, /^Pankki/, /^Rivit/]) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(page);
  }

  const why = page.getByRole('button', { name: /Miksi: .*Valmennustapaaminen/ }).first();
  await why.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('Näin se laskettiin')).toBeVisible();
  await expect(panel.getByText(/laskettu uudelleen näistä tiedoista, ja se täsmää/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(why).toBeFocused();

  await page.getByRole('link', { name: /^Kaikki \d+ riviä/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Maksuajon ${number} rivit` })).toBeVisible();
  await page.getByLabel('Tuottaja').selectOption({ label: 'Saimaan Työvalmennus Oy (esittely)' });
  await expect(page).toHaveURL(/providerId=/);
  await expect(page.getByText(/\d+ osuma/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: `Takaisin maksuajoon ${number}` }).click();

  await confirm(page, 'Jäädytä hyväksyttäväksi');
  await expect(page.getByText('Odottaa hyväksyntää')).toBeVisible();
  await expect(
    page
      .getByText(/Olet valmistellut tämän ajon/)
      .or(page.getByText('Jäädytetty sisältö'))
      .first(),
  ).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, 'finance-approver-1', '/finance');
  await expectAccessible(page);
  await page.getByRole('link', { name: `Hyväksy maksuajo ${number}` }).click();
  await confirm(page, 'Hyväksy maksuajo');
  await expect(page.getByText('Hyväksytty', { exact: true })).toBeVisible();
  await confirm(page, 'Lähetä pankkiin');
  await expect(page.getByText('Lähetetty pankkiin', { exact: true }).first()).toBeVisible();

  await page.getByRole('tab', { name: 'Pankki' }).click();
  const link = page.getByRole('link', { name: 'Lataa maksuaineisto (pain.001)' });
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toContain('application/xml');
  const pain001 = await file.text();
  expect(pain001).toContain('pain.001.001.09');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lue vastaus' }).click();
  await expect(page.getByText('Valitse ensin tiedosto.')).toBeVisible();
  await page.getByLabel('Pankin tiedosto (XML)').setInputFiles({
    name: 'pain002.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from(bankAnswerTo(pain001)),
  });
  await page.getByRole('button', { name: 'Lue vastaus' }).click();
  await expect(page.getByText('Pankin vastaus on luettu').first()).toBeVisible();
  await expect(page.getByText('Maksettu', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lue vastaus' }).click();
  await expect(page.getByText('Tämä tiedosto oli luettu jo aiemmin.')).toBeVisible();

  // A notification of the account that names no payment: one entry is matched by hand, a charge is set aside.
  await page.getByLabel('Pankin tiedosto (XML)').setInputFiles({
    name: `camt054-${number}.xml`,
    mimeType: 'application/xml',
    buffer: Buffer.from(bankNoticeOf(pain001)),
  });
  await page.getByRole('button', { name: 'Lue vastaus' }).click();
  await expect(page.getByText('Osa riveistä ei vastaa mitään maksua.')).toBeVisible();
  await expectAccessible(page);
  const mine = page
    .getByRole('row')
    .or(page.getByRole('listitem'))
    .filter({ hasText: `camt054-${number}.xml` });
  await page.getByRole('link', { name: 'Selvitä rivit' }).click();
  await expect(mine).toHaveCount(2);
  await expectAccessible(page);
  await mine.filter({ hasNotText: '4,10' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Veloitus tililtä' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByText(new RegExp(`maksuajo ${number} · .*sama summa`))
    .first()
    .click();
  await confirm(page, 'Merkitse selvitetyksi');
  await expect(mine).toHaveCount(1);
  await mine.getByRole('link').click();
  await page.getByText('Ei meidän maksumme').click();
  await page.getByLabel('Mikä rivi on?').fill('Pankin palvelumaksu');
  await confirm(page, 'Merkitse selvitetyksi');
  await expect(mine).toHaveCount(0);
});

test('what a consortium shares: its lines with the reason in three languages, and what its member may expect', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const finance = await actAs('finance-preparer-1', baseURL);
  const { items } = await finance.get<{ items: { id: string; number: number }[] }>('/payment-runs?limit=100');
  const first = items.find(({ number }) => number === 1);
  const [preparer, member] = await Promise.all([
    signedIn(browser, 'finance-preparer-1', viewport),
    signedIn(browser, 'savonlinna-manager', viewport),
  ]);

  await test.step('each part is a line of its own, and says of what it is a part', async () => {
    await preparer.goto(`/finance/runs/${first?.id}/lines`);
    await preparer.getByLabel('Tuottaja').selectOption({ label: 'Savonlinnan kaupungin työvalmennus (esittely)' });
    const part = preparer.getByRole('row').or(preparer.getByRole('listitem')).filter({ hasText: '30,00' }).first();
    await expect(part).toBeVisible();
    await look(preparer, 'split-lines');
    for (const [language, why] of [
      ['fi', /Miksi: /],
      ['sv', /Varför: /],
      ['en', /Why: /],
    ] as const) {
      await preparer.addInitScript((chosen) => localStorage.setItem('kasvutori.language', chosen), language);
      await preparer.reload();
      await part.getByRole('button', { name: why }).click();
      const share = preparer.getByRole('dialog').getByText(/ 30\s?% \(Savonlinnan kaupungin työvalmennus/);
      await expect(share.first()).toBeVisible();
      await look(preparer, `split-why-${language}`);
      await preparer.keyboard.press('Escape');
    }
  });

  await test.step('the member sees what the clients of the shared contract lack, at its share', async () => {
    await member.goto('/provider');
    await expect(member.getByRole('heading', { name: /^Yhteiset sopimukset/ })).toBeVisible();
    await expect(member.getByText(/\d+ päivää työssä/).first()).toBeVisible();
    await look(member, 'member-forecast');
  });
  await Promise.all([preparer.context().close(), member.context().close()]);
});

test('budgets, ledger and accounts', async ({ page }) => {
  await signIn(page, 'finance-approver-2', '/finance/budgets');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palvelusetelibudjetit');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^Työhönvalmennus/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Lisää rahaa' }).click();
  await page.getByLabel('Summa (€)').fill('1000');
  await page.getByLabel('Peruste').fill('Lisätalousarvio, päätös 12');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä vahvistettavaksi' }).click();
  await expect(page.getByText('Lisätalousarvio, päätös 12').first()).toBeVisible();
  await expect(page.getByText('Odottaa toista henkilöä').first()).toBeVisible();
  await expectAccessible(page);

  await page.goto('/finance/ledger');
  await expect(page.getByText('Kirjanpito täsmää')).toBeVisible();
  await page.getByLabel('Laji').selectOption({ label: 'Budjetit' });
  await expect(page).toHaveURL(/kind=budget/);
  await expectAccessible(page);
  const csv = await page.request.get('/api/v1/ledger.csv');
  expect(csv.headers()['content-type']).toContain('text/csv');

  await page.goto('/finance/accounts');
  await expectAccessible(page);
  await page.getByRole('link', { name: /^(Aseta raja|Muuta rajaa)$/ }).click();
  await page.getByRole('textbox', { name: 'Raja' }).fill('9000000');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna raja' }).click();
  await expect(page.getByText(/joka maksaa yli 9\s000\s000,00\s€/)).toBeVisible();
  await page.getByRole('link', { name: /Harjun Urapalvelut/ }).click();
  await page.getByLabel('Tilinumero').fill('FI00 1234');
  await page.getByRole('button', { name: 'Kirjaa tili' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirjaa tili' }).click();
  await expect(page.getByRole('heading', { name: /Korjaa \d+ koh/ })).toBeVisible();
  await expectAccessible(page);

  for (const path of ['/finance/runs', '/finance/bank-rows', '/finance/budgets/new']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
