import { expect, test, type Page } from '@playwright/test';
import { actAs, type Other } from './act-as.js';
import { expectAccessible } from './axe.js';
import { givenDraft, inDays, publish } from './given-tender.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();
test.use({ actionTimeout: 20_000 });

const finnish = (local: string): { day: string; time: string } => {
  const [date = '', time = ''] = local.split('T');
  const [year, month, day] = date.split('-').map(Number);
  return { day: `${day}.${month}.${year}`, time: time.replace(':', '.') };
};

/** Both halves of a moment, as an officer types them. */
async function typeMoment(page: Page, label: string, local: string): Promise<void> {
  const { day, time } = finnish(local);
  const field = page.getByRole('group', { name: label });
  await field.getByRole('textbox').first().fill(day);
  await field.getByRole('textbox').last().fill(time);
}

/** A dangerous act with its reasons. */
async function act(page: Page, name: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Ladataan')).toHaveCount(0);
  await expectAccessible(page);
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
}

async function now(officer: Other): Promise<string> {
  return (await officer.get<{ now: string }>('/sandbox/clock')).now;
}

test('a negotiated procedure: requests, selection, a round with documents, final bids', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const officer = await actAs('officer-1', baseURL);
  const id = await givenDraft(officer, `Neuvottelumenettely (${project.name} ${Date.now()})`);
  await signIn(page, 'officer-1', `/officer/tenders/${id}/procedure/plan`);
  await page.getByLabel('Menettely', { exact: true }).selectOption('negotiated');
  await typeMoment(page, 'Osallistumishakemukset viimeistään', inDays(await now(officer), 5));
  await page.getByLabel('Kutsutaan vähintään').fill('3');
  await page.getByLabel(/Näin ehdokkaat valitaan/).fill('Kokemus vastaavasta työstä ratkaisee.');
  await look(page, 'plan');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page.waitForURL(/\/procedure$/);
  await expect(page.getByText('Kokemus vastaavasta työstä ratkaisee.')).toBeVisible();
  await publish(officer, baseURL, id);

  const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(provider, 'saimaa-manager', `/provider/tenders/${id}/procedure`);
  await look(provider, 'provider-requests');
  await provider.getByRole('button', { name: 'Jätä osallistumishakemus' }).click();
  await provider.getByLabel('Miten yritys täyttää valintaperusteet').fill('Olemme valmentaneet kymmenen vuotta.');
  await look(provider, 'provider-request');
  await provider.getByRole('button', { name: 'Lähetä' }).click();
  await expect(provider.getByText('Olemme valmentaneet kymmenen vuotta.')).toBeVisible();
  const harju = await actAs('harju-manager', baseURL);
  await harju.put(`/provider/tenders/${id}/request`, { statement: 'Meillä on neljä valmentajaa.' });

  await officer.post('/sandbox/clock', { advanceDays: 6 });
  await page.goto(`/officer/tenders/${id}/procedure`);
  await expect(page.getByText('Meillä on neljä valmentajaa.')).toBeVisible();
  await look(page, 'selection');
  for (const count of [1, 2]) {
    await act(page, 'Valitse ehdokkaaksi', 'Täyttää vaatimukset.');
    await expect(page.getByText('Valittu', { exact: true })).toHaveCount(count);
  }
  await act(page, 'Lähetä kutsut');

  await page.getByRole('button', { name: 'Avaa kierros' }).click();
  await page.waitForURL(/\/round$/);
  await page.getByLabel('Kierroksen nimi').fill('Alustavat ratkaisut');
  await page.getByLabel('Ohjeet kutsutuille').fill('Kuvatkaa, miten tavoitatte asiakkaat.');
  await typeMoment(page, 'Vastaukset viimeistään', inDays(await now(officer), 3));
  await look(page, 'round-form');
  await act(page, 'Avaa kierros');
  const invitation = {
    name: 'tavoitteet.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Tavoitteet kierrokselle.'),
  };
  await page.getByLabel('Lisää tiedosto').setInputFiles(invitation);
  await expect(page.getByRole('link', { name: 'tavoitteet.txt' })).toBeVisible();
  await look(page, 'round-open');

  await provider.goto(`/provider/tenders/${id}/procedure`);
  await expect(provider.getByRole('link', { name: 'tavoitteet.txt' })).toBeVisible();
  await provider.getByRole('link', { name: 'Vastaa', exact: true }).click();
  const plan = { name: 'suunnitelma.txt', mimeType: 'text/plain', buffer: Buffer.from('Näin tavoitamme asiakkaat.') };
  await provider.getByLabel('Lisää tiedosto').setInputFiles(plan);
  await expect(provider.getByRole('link', { name: 'suunnitelma.txt' })).toBeVisible();
  await provider.getByLabel('Vastaus', { exact: true }).fill('Valmentaja käy kylillä viikoittain.');
  await look(provider, 'provider-answer');
  await provider.getByRole('button', { name: 'Lähetä' }).click();
  await expect(provider.getByText(/^Vastattu/)).toBeVisible();
  await look(provider, 'provider-round');

  await page.reload();
  await expect(page.getByText('Vastaukset ovat sinetissä.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'suunnitelma.txt' })).toHaveCount(0);
  await officer.post('/sandbox/clock', { advanceDays: 4 });
  await page.reload();
  await act(page, 'Avaa vastaukset');
  await expect(page.getByText('Valmentaja käy kylillä viikoittain.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'suunnitelma.txt' })).toBeVisible();
  await act(page, 'Kirjaa kierroksen tulos', 'Sovittiin, miten asiakkaat tavoitetaan.');
  await look(page, 'round-recorded');
  await act(page, 'Pyydä lopulliset tarjoukset');
  await expect(page.getByText(/Tarjoukset \(nyt\)/)).toBeVisible();
  await provider.goto(`/provider/tenders/${id}`);
  await expect(provider.getByRole('button', { name: 'Jätä tarjous' })).toBeVisible();
  await look(provider, 'provider-bids');
  await provider.context().close();
});
