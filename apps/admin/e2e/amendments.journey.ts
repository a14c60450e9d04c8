import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

const MANAGERS: readonly (readonly [name: string, account: string])[] = [
  ['Saimaan', 'saimaa-manager'],
  ['Harjun', 'harju-manager'],
];

async function sign(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: 'Allekirjoita', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tunnistaudu ja allekirjoita' }).click();
  await page.locator(`button[value="${account}"]`).click();
  await expect(page.getByText(/Allekirjoituksesi on tallennettu/)).toBeVisible();
}

const finnish = (date: string): string => date.split('-').map(Number).reverse().join('.');
const later = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

interface Row {
  readonly id: string;
  readonly providerName: string;
}

/** A contract by award of a provider who can sign, with nothing in hand, and how often it was amended by journeys before. */
async function amendable(manager: Awaited<ReturnType<typeof actAs>>) {
  const { items } = await manager.get<{ items: Row[] }>('/contracts?basis=award&status=active&limit=100');
  for (const contract of items) {
    const account = MANAGERS.find(([name]) => contract.providerName.startsWith(name))?.[1];
    if (account === undefined) continue;
    const amendments = await manager.get<{ items: unknown[]; permittedActions: { allowed: boolean }[] }>(
      `/contracts/${contract.id}/amendments`,
    );
    if (amendments.permittedActions.some(({ allowed }) => allowed))
      return { contract, account, earlier: amendments.items.length };
  }
  throw new Error('no active contract to amend');
}

test('a contract is amended: index and extension, signed by both, and its terms of any day are shown', async ({
  page,
  browser,
  baseURL,
}) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { contract, earlier, account } = await amendable(manager);
  const { terms, validTo } = await manager.get<{ terms: { asOf: string }; validTo: string }>(
    `/contracts/${contract.id}`,
  );
  const begins = later(terms.asOf, 10);
  const lastDay = later(validTo, 364 * (1 + earlier));

  await signIn(page, 'contract-manager-1', `/officer/contracts/${contract.id}?tab=amendments`);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Tee muutos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Tee muutos sopimukseen/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Voimassa alkaen' }).fill(finnish(begins));
  await page
    .getByRole('textbox', { name: 'Miksi sopimusta muutetaan' })
    .fill('Hinnat tarkistetaan ja optio käytetään.');
  const kinds = page.getByRole('group', { name: 'Mikä muuttuu' });
  for (const kind of ['Hintojen tarkistus', 'Jatko']) await kinds.getByText(kind, { exact: true }).click();
  await page.getByRole('textbox', { name: 'Indeksin nimi' }).fill('Julkisten menojen hintaindeksi');
  await page.getByRole('textbox', { name: 'Peruspisteluku' }).fill('112,4');
  await page.getByRole('textbox', { name: 'Uusi pisteluku' }).fill('115,9');
  await page.getByRole('textbox', { name: 'Uusi viimeinen päivä' }).fill(finnish(lastDay));
  await expect(page.getByText('Muutos voidaan tehdä ilman uutta kilpailutusta.')).toBeVisible();
  await expect(page.getByText(/× 1,031139/)).toBeVisible();
  await expectAccessible(page);

  await test.step('past the limit the form says at once that a new tender is needed', async () => {
    await kinds.getByText('Muut ehdot', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Muutetut ehdot' }).fill('Lisää palvelua.');
    await page
      .getByRole('textbox', { name: /Muutoksen arvo/ })
      .last()
      .fill('900000000');
    await page.getByRole('combobox', { name: 'Lain peruste' }).last().selectOption('de-minimis');
    await expect(page.getByText(/edellyttää uutta kilpailutusta, eikä/)).toBeVisible();
    await kinds.getByText('Muut ehdot', { exact: true }).click();
  });
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Muutos \d/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
  await expect(page.getByText('Allekirjoitettavana', { exact: true })).toBeVisible();
  await sign(page, 'contract-manager-1');

  const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(provider, account, `/provider/contracts/${contract.id}?tab=amendments`);
  await provider
    .getByRole('link', { name: /Muutos \d/ })
    .first()
    .click();
  await sign(provider, account);
  await expect(provider.getByText('Sovittu', { exact: true }).first()).toBeVisible();
  await expectAccessible(provider);
  await provider.context().close();

  await page.goto(`/officer/contracts/${contract.id}?tab=as-of`);
  // A table on a desk, cards on a phone.
  const row = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: 'Viimeinen päivä' });
  await expect(row.getByText('Ennallaan')).toBeVisible();
  await page.getByRole('textbox', { name: 'Näytä ehdot päivänä' }).fill(finnish(begins));
  await expect(row.getByText('Muutettu')).toBeVisible();
  await expect(row.getByText(finnish(lastDay))).toBeVisible();
  await expectAccessible(page);
});

test('committed places are changed as rows: before and after stand side by side', async ({ page, baseURL }) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { contract } = await amendable(manager);
  const { terms } = await manager.get<{ terms: { asOf: string } }>(`/contracts/${contract.id}`);
  await signIn(page, 'contract-manager-1', `/officer/contracts/${contract.id}/amendments/new`);
  await page.getByRole('textbox', { name: 'Voimassa alkaen' }).fill(finnish(later(terms.asOf, 10)));
  await page.getByRole('textbox', { name: 'Miksi sopimusta muutetaan' }).fill('Paikkoja tarvitaan lisää.');
  await page.getByRole('group', { name: 'Mikä muuttuu' }).getByText('Varatut paikat', { exact: true }).click();
  await page.getByRole('button', { name: 'Lisää paikkoja' }).click();
  const row = page.getByRole('group', { name: /^Paikat \d/ }).last();
  await row.getByRole('combobox', { name: 'Palvelu' }).selectOption('job-coaching');
  await row.getByRole('textbox', { name: 'Paikkoja' }).fill('12');
  await row.getByRole('textbox', { name: 'Ensimmäinen päivä' }).fill(finnish(later(terms.asOf, 10)));
  await row.getByRole('textbox', { name: 'Viimeinen päivä' }).fill(finnish(later(terms.asOf, 200)));
  // Its ground says that the change is not substantial: that is written out.
  await expect(page.getByText('Peruste on perusteltava kirjallisesti.', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: /^Perustelut/ }).fill('Hinta ei muutu.');
  await expect(page.getByText('Muutos voidaan tehdä ilman uutta kilpailutusta.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Muutos \d/ })).toBeVisible();
  // A table on a desk, cards on a phone.
  const changed = page.getByRole('row').or(page.getByRole('listitem')).filter({ hasText: 'kuukaudessa' }).last();
  await expect(changed).toContainText('12');
  await expect(changed.getByText('Muutettu')).toBeVisible();
  await expectAccessible(page);
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
  const { version } = await manager.get<{ version: number }>(`/amendments/${id}`);
  await manager.post(`/amendments/${id}/cancel`, { reason: 'Kokeiltu' }, version);
});
