import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { actAs } from './act-as.js';
import { look } from './look.js';
import { signIn } from './sign-in.js';

test('an auditor finds what happened, and who may do what', async ({ page }) => {
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) refused.push(response.url());
  });
  await signIn(page, 'auditor-1', '/officer');
  await expect(page.getByRole('heading', { level: 1, name: 'Tänään' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);

  await page.goto('/oversight/audit');
  await expect(page.getByRole('heading', { level: 1, name: 'Tapahtumaloki' })).toBeVisible();
  await expect(page.getByText(/merkintää ketjussa/).first()).toBeVisible();
  await look(page, 'audit-chains');
  const rows = page.getByRole('main').getByRole('row').or(page.getByRole('main').getByRole('listitem'));
  await expect(rows.nth(1)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Teon koodi', { exact: true }).fill('bid.open');
  await expect(page).toHaveURL(/action=bid\.open/);
  await expect(page.getByText('client.read')).toHaveCount(0);
  await expectAccessible(page);
  const csv = page.getByRole('link', { name: 'Lataa haun tulos (CSV)' });
  const file = await page.request.get((await csv.getAttribute('href')) ?? '');
  expect(await file.text()).toContain('bid.open,Tarjous: avaaminen');
  await rows.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tarjous: avaaminen' })).toBeVisible();
  await expect(page.getByText('bid.open')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/oversight/retention');
  await expect(page.getByRole('heading', { level: 1, name: 'Säilytysajat' })).toBeVisible();
  await expect(page.getByText('Tapahtumaloki').last()).toBeVisible();
  await look(page, 'retention');
  await page.getByRole('link', { name: 'Katso, mitä on poistettu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mitä on poistettu' })).toBeVisible();
  await look(page, 'erased');

  await page.goto('/oversight/access?role=finance-approver');
  await expect(page.getByText('payment-run:approve')).toBeVisible();
  await expect(page.getByText('payment-run:prepare')).toHaveCount(0);
  await expectAccessible(page);
});

test('a people manager invites somebody, who accepts, gets another role and leaves', async ({ page, browser }) => {
  await signIn(page, 'people-manager-1', '/oversight/people');
  await expect(page.getByRole('heading', { level: 1, name: 'Käyttäjät ja tehtävät' })).toBeVisible();
  await expect(page.getByText('Et voi muuttaa omia oikeuksiasi.')).toBeVisible();
  await look(page, 'people');
  await page.getByRole('main').getByRole('link', { name: 'Kutsu henkilö' }).click();
  await page.getByLabel('Sähköposti').fill('uusi.virkamies@example.fi');
  await page.getByRole('main').getByText('Maksujen valmistelija', { exact: true }).click();
  await page.getByRole('main').getByText('Maksujen hyväksyjä', { exact: true }).click();
  await page.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(page.getByText('Näitä tehtäviä ei voi olla samalla henkilöllä').first()).toBeVisible();
  await page.getByRole('main').getByText('Maksujen hyväksyjä', { exact: true }).click();
  await page.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(page.getByText('Kutsu on lähetetty')).toBeVisible();
  const link = (await page.getByRole('link', { name: /\/invitations\// }).getAttribute('href')) ?? '';

  const invited = await (await browser.newContext()).newPage();
  await signIn(invited, 'newcomer-1', '/');
  await invited.goto(new URL(link).pathname);
  await expect(invited.getByText('Maksujen valmistelija')).toBeVisible();
  await look(invited, 'invitation');
  await invited.getByRole('button', { name: 'Hyväksy kutsu' }).click();
  await invited.getByRole('button', { name: 'Aloita' }).click();
  await expect(invited).toHaveURL(/\/finance/);
  await invited.close();

  await page.goto('/oversight/people');
  await page.getByRole('link', { name: 'Muuta tehtäviä: Uuno Uusyrittäjä' }).click();
  await page.getByRole('main').getByText('Palveluohjaaja', { exact: true }).click();
  await page.getByRole('main').getByText('Maksujen valmistelija', { exact: true }).click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  const row = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: 'Uuno Uusyrittäjä' });
  await expect(row.getByText('Palveluohjaaja')).toBeVisible();
  await row.getByRole('button', { name: 'Kirjaa ulos: Uuno Uusyrittäjä' }).click();
  await look(page, 'member-sign-out');
  await page.getByRole('dialog').getByRole('button', { name: 'Kirjaa ulos' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await row.getByRole('button', { name: 'Poista organisaatiosta: Uuno Uusyrittäjä' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
  await expect(page.getByText('Uuno Uusyrittäjä')).toHaveCount(0);
});

test('a people manager registers a program, renews it and ends it', async ({ page }) => {
  const clientId = `vienti-${Date.now()}`;
  const lastDay = new Date(Date.now() + 60 * 86_400_000);
  await signIn(page, 'people-manager-1', '/oversight/machines');
  await expect(page.getByText('bank-files').first()).toBeVisible();
  await look(page, 'machines');
  await page.getByRole('main').getByRole('link', { name: 'Rekisteröi ohjelma' }).click();
  await page.getByLabel('Nimi', { exact: true }).fill('Kilpailutusten vienti');
  await page.getByLabel('Ohjelmasta vastaavan sähköposti').fill('vienti@example.fi');
  await page.getByLabel('Tunnus tunnistuspalvelussa').fill(clientId);
  await page
    .getByLabel('Viimeinen päivä')
    .fill(`${lastDay.getDate()}.${lastDay.getMonth() + 1}.${lastDay.getFullYear()}`);
  await page.getByLabel('Tehtävä', { exact: true }).selectOption({ label: 'Hankinta-asiantuntija' });
  await look(page, 'machine-form');
  await page.getByRole('group', { name: 'Toiminnot' }).getByLabel('Hae näistä').fill('tender:read');
  await page.getByRole('main').getByText('tender:read', { exact: true }).click();
  await look(page, 'machine-form-found');
  await page.getByRole('button', { name: 'Rekisteröi ohjelma' }).click();
  const row = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: clientId });
  await expect(row.getByText('Ei vielä')).toBeVisible();
  await row.getByRole('link', { name: 'Muuta tai uusi: Kilpailutusten vienti' }).click();
  await page.getByLabel('Tunnus tunnistuspalvelussa').fill(`${clientId}-2`);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(row.getByText(`${clientId}-2`)).toBeVisible();
  await row.getByRole('button', { name: 'Lopeta ohjelman oikeudet: Kilpailutusten vienti' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lopeta' }).click();
  await expect(row.getByText('Päättynyt')).toBeVisible();
});

test('an operator is let in to look for a while, and put out', async ({ page, browser }) => {
  const ticket = `TUKI-${Date.now()}`;
  await signIn(page, 'operator-1', '/oversight/support');
  await page.getByRole('main').getByRole('link', { name: 'Pyydä tukikäyttöä' }).click();
  await page.getByLabel('Syy').fill('Maksuajon virhe selvitetään.');
  await page.getByLabel('Tapauksen tunnus').fill(ticket);
  await look(page, 'support-ask');
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(page.getByText(`Maksuajon virhe selvitetään. (${ticket})`)).toBeVisible();

  const manager = await (await browser.newContext()).newPage();
  await signIn(manager, 'people-manager-1', '/oversight/support');
  const row = manager.getByRole('row').or(manager.getByRole('listitem')).filter({ hasText: ticket });
  await row.getByRole('button', { name: 'Salli tukikäyttö: Ylermi Ylläpito' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: 'Salli' }).click();
  await expect(row.getByText('Auki nyt')).toBeVisible();

  await page.goto('/oversight/audit');
  await expect(page.getByText(/^Katselet viranomaisen tietoja/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Tapahtumaloki' })).toBeVisible();
  await look(page, 'support-open');

  await look(manager, 'support-accesses');
  await row.getByRole('button', { name: 'Lopeta tukikäyttö: Ylermi Ylläpito' }).click();
  await expect(row.getByText('Päättynyt')).toBeVisible();
  await page.goto('/oversight/support');
  await expect(page.getByText(/^Katselet viranomaisen tietoja/)).toHaveCount(0);
  await manager.close();
});

test('what the API words is in the language of the person, whatever that of the browser', async ({ browser }) => {
  const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await signIn(page, 'auditor-1', '/oversight/audit');
  await page.goto('/oversight/audit?action=contract.activate');
  await expect(page.getByRole('heading', { level: 1, name: 'Tapahtumaloki' })).toBeVisible();
  await expect(page.getByText('Sopimus: voimaan saattaminen').first()).toBeVisible();
  await page.context().close();
});

// Whatever happens on the way, the next journeys find a service that takes commands.
test.afterEach(async ({ baseURL }) => {
  await (await actAs('operator-1', baseURL)).put('/service-mode', { readOnlyReason: null });
});

test('an operator sees how the service is doing, makes it read-only and opens it again', async ({ page }) => {
  await signIn(page, 'operator-1', '/oversight/operations');
  await expect(page.getByRole('heading', { level: 1, name: 'Palvelun tila' })).toBeVisible();
  await expect(page.getByText('Käytössä', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Salausavaimet' })).toBeVisible();
  await expect(page.getByText('vouchers.client:')).toBeVisible();
  await look(page, 'service-state');

  await page.getByRole('main').getByRole('button', { name: 'Siirrä vain katseltavaksi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Syy kokonaisena virkkeenä').fill('Tietokanta siirretään.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Siirrä vain katseltavaksi' }).click();
  await expect(page.getByText('Vain katselu', { exact: true })).toBeVisible();
  await look(page, 'service-read-only');
  await page.getByRole('button', { name: 'Avaa palvelu' }).click();
  await expect(page.getByText('Käytössä', { exact: true })).toBeVisible();

  await page.goto('/oversight/dead-letters');
  await expect(page.getByRole('heading', { level: 1, name: 'Epäonnistuneet työt' })).toBeVisible();
  await expect(page.getByText('Epäonnistuneita töitä ei ole')).toBeVisible();
  await look(page, 'dead-letters');
});
