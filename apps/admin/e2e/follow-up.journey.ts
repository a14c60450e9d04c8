import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import {
  acceptChoice,
  chooseFree,
  clientNamed,
  confirmVisits,
  grantJobCoaching,
  managerAccount,
  managerOf,
  recordVisit,
} from './demo-vouchers.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

interface Rows<Row> {
  items: Row[];
}

test('follow-up: what is measured is seen, a deviation is reported, answered with a plan and accepted', async ({
  page,
  baseURL,
}) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { items } = await manager.get<Rows<{ id: string; providerName: string }>>('/follow-up');
  // A contract by a rulebook has no indicators of its own.
  const { items: awarded } = await manager.get<Rows<{ id: string }>>('/contracts?basis=award&status=active&limit=100');
  const own = new Set(awarded.map(({ id }) => id));
  const id = items.find((row) => /Saimaan/.test(row.providerName) && own.has(row.id))?.id ?? '';

  await signIn(page, 'contract-manager-1', '/officer/follow-up');
  await expect(page.getByText(/\d+ osuma/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/officer/contracts/${id}?tab=follow-up`);
  await expect(page.getByRole('heading', { name: /Ensimmäinen tapaaminen 14 päivän kuluessa/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Laatuun sidottu korvaus' })).toBeVisible();
  await expect(page.getByText(/perusteesta, kun arvio on vähintään 4,40/)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Ilmoita poikkeama' }).click();
  const title = `Äänitteet puuttuvat ${Date.now()}`;
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Mitä tapahtui').fill('Kahdesta tapaamisesta ei ole kirjausta.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä ilmoitus' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expectAccessible(page);
  const deviation = page.url().split('/').at(-1) ?? '';

  await signIn(page, 'saimaa-manager', `/provider/deviations/${deviation}`);
  await page.getByRole('button', { name: 'Vastaa' }).click();
  await page
    .getByRole('textbox', { name: 'Vastaus' })
    .fill('Kirjaamme puuttuvat tapaamiset ja koulutamme henkilöstön.');
  await page.getByRole('button', { name: 'Lisää toimenpide' }).click();
  await page.getByLabel('Toimenpide', { exact: true }).fill('Kirjaukset täydennetään');
  await page.getByRole('textbox', { name: 'Tehty viimeistään' }).fill('31.12.2027');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Kirjaukset täydennetään')).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'contract-manager-1', `/officer/deviations/${deviation}`);
  await page.getByRole('button', { name: 'Hyväksy suunnitelma' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Hyväksy suunnitelma' }).click();
  await expect(page.getByText('Korjataan').first()).toBeVisible();
  await page.goto('/officer/deviations');
  await expect(page.getByText(title)).toBeVisible();
  await expectAccessible(page);
});

test('a client says what the service is worth, and what is wrong with it', async ({ page, baseURL }) => {
  const worker = await actAs('case-worker-1', baseURL);
  const clientId = await clientNamed(worker, 'Aada Asiakas');
  const voucherId = await grantJobCoaching(worker, clientId);
  const client = await actAs('client-1', baseURL);
  const providerName = await chooseFree(client, voucherId);
  const provider = await managerOf(providerName, baseURL);
  await recordVisit(provider, await acceptChoice(provider, voucherId));
  await confirmVisits(client, voucherId);

  await signIn(page, 'client-1', `/client/vouchers/${voucherId}`);
  await page.getByRole('link', { name: 'Anna palautetta' }).click();
  await expectAccessible(page);
  await page.getByText('4 – Melko hyvä').first().click();
  await page.getByRole('textbox', { name: /Kerro omin sanoin/ }).fill('Valmentaja kuunteli minua.');
  await page.getByRole('button', { name: 'Tallenna palaute' }).click();
  await expect(page.getByText(/Annoit arvosanan 4/)).toBeVisible();
  await page.getByRole('link', { name: 'Kerro, jos jokin on vialla' }).click();
  await page.getByRole('textbox', { name: 'Mitä tapahtui?' }).fill('Tapaaminen siirrettiin kolme kertaa.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä' }).click();
  await expect(page.getByText('Tapaaminen siirrettiin kolme kertaa.')).toBeVisible();
  await expectAccessible(page);
  await signIn(page, managerAccount(providerName), '/provider/feedback');
  // Fresh words have not been published yet, so that nobody can tell whose they are.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByText('Valmentaja kuunteli minua.')).toHaveCount(0);

  await test.step('the case worker sees it, answers the client and makes a deviation of it', async () => {
    await signIn(page, 'case-worker-1', '/officer/feedback');
    await expect(page.getByText('Valmentaja kuunteli minua.').first()).toBeVisible();
    await expectAccessible(page);
    await page.goto('/officer/complaints');
    await page.getByRole('link', { name: 'Aada Asiakas' }).first().click();
    await expect(page.getByText('Tuottaja ei näe asiakkaan nimeä', { exact: false })).toBeVisible();
    await expectAccessible(page);
    const complaint = page.url();
    await page.getByRole('button', { name: 'Vastaa asiakkaalle' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Vastaus' }).fill('Puhun valmentajan kanssa huomenna.');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Vastaa asiakkaalle' }).click();
    await expect(page.getByText('Puhun valmentajan kanssa huomenna.')).toBeVisible();
    await page.getByRole('button', { name: 'Tee poikkeama' }).click();
    const heading = `Tapaamisia siirretään ${Date.now()}`;
    await page.getByLabel('Otsikko').fill(heading);
    await page.getByLabel('Mitä tapahtui').fill('Sovittuja tapaamisia siirretään toistuvasti.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lähetä poikkeama' }).click();
    await expect(page).toHaveURL(complaint);
    await page.getByRole('link', { name: /^Poikkeama \d+$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await page.goto(`/officer/clients/${clientId}?tab=feedback`);
    await expect(page.getByText('Tapaaminen siirrettiin kolme kertaa.').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Kirjaa reklamaatio' }).click();
    await expect(page.getByLabel('Mitä tapahtui')).toBeVisible();
    await expectAccessible(page);
  });
  await signIn(page, 'client-1', `/client/vouchers/${voucherId}`);
  await expect(page.getByText('Puhun valmentajan kanssa huomenna.', { exact: false })).toBeVisible();
});
