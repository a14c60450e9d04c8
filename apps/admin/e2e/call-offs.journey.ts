import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { givenDecidedTender, inDays } from './given-tender.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

const ACCOUNTS: readonly (readonly [name: string, account: string])[] = [
  ['Saimaan', 'saimaa-manager'],
  ['Harjun', 'harju-manager'],
];
const accountOf = (name: string): string => ACCOUNTS.find(([start]) => name.startsWith(start))?.[1] ?? '';

interface Rows<Row> {
  items: Row[];
}

/** A framework of two providers with shares of 60 and 40 per cent, its contracts signed by both sides. Moves the demo's clock. */
async function givenFramework(baseURL: string | undefined, title: string): Promise<string> {
  const callOff = { rule: 'fixed-shares', shares: ['60', '40'], answerDays: 3, orderBinds: true };
  const tenderId = await givenDecidedTender(baseURL, title, { callOff });
  const manager = await actAs('contract-manager-1', baseURL, true);
  await manager.post('/sandbox/clock', { advanceDays: 30 });
  await expect(async () => {
    await manager.post(`/tenders/${tenderId}/contracts`);
  }).toPass({ timeout: 60_000 });
  const { items } = await manager.get<Rows<{ id: string; providerName: string }>>(`/contracts?tenderId=${tenderId}`);
  for (const { id, providerName } of items) {
    const { validTo, version: drafted } = await manager.get<{ validTo: string; version: number }>(`/contracts/${id}`);
    await manager.put(`/contracts/${id}/terms`, withOption(validTo), drafted);
    const { version } = await manager.get<{ version: number }>(`/contracts/${id}`);
    const { documentSha256 } = await manager.post<{ documentSha256: string }>(
      `/contracts/${id}/send-to-signature`,
      {},
      version,
    );
    await manager.post(`/contracts/${id}/signatures`, { documentSha256 });
    const provider = await actAs(accountOf(providerName), baseURL, true);
    await provider.post(`/contracts/${id}/signatures`, { documentSha256 });
  }
  await manager.post('/sandbox/clock', { advanceDays: 2 });
  const frameworks = await manager.get<Rows<{ id: string }>>(`/frameworks?tenderId=${tenderId}`);
  return frameworks.items[0]?.id ?? '';
}

/** What is agreed beside prices: an option of a year to be used two months before the end, and five places a month. */
const withOption = (validTo: string) => ({
  ...{ authorityNotice: 3, authorityNoticeUnit: 'month', providerNotice: 3, providerNoticeUnit: 'month' },
  ...{ invoicing: 'by-run', paymentDays: 30, assurances: [], contacts: [], dataAnnex: null },
  options: [
    {
      ...{ kind: 'extension', title: 'Optiovuosi', months: 12, volume: null },
      useBy: new Date(Date.parse(validTo) - 60 * 86_400_000).toISOString().slice(0, 10),
    },
  ],
  capacity: [
    {
      ...{ serviceKind: 'job-coaching', municipality: null, period: 'month', places: 5 },
      ...{ startsOn: '2026-01-01', endsOn: '2040-12-31' },
    },
  ],
});

test('call-offs are given by the agreed shares: one is declined and passes to the next', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const title = `Puitejärjestely, Mikkeli (${project.name} ${Date.now()})`;
  const frameworkId = await givenFramework(baseURL, title);
  const { now } = await (await actAs('contract-manager-1', baseURL)).get<{ now: string }>('/sandbox/clock');
  const day = (days: number): string => inDays(now, days).slice(0, 10).split('-').map(Number).reverse().join('.');

  await signIn(page, 'contract-manager-1', '/officer/frameworks');
  await expectAccessible(page);
  await page.goto(`/officer/frameworks/${frameworkId}`);
  await expect(page.getByText('Tilauksia ei ole vielä.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Uusi tilaus' }).click();
  await page.getByRole('textbox', { name: 'Mitä tilataan' }).fill('Ryhmävalmennus nuorille');
  await page.getByRole('textbox', { name: 'Kuvaus' }).fill('Kymmenen nuorta, viisi kertaa.');
  await page.getByRole('textbox', { name: 'Arvo enintään' }).fill('20000');
  await page.getByRole('textbox', { name: 'Alkaa' }).fill(day(10));
  await page.getByRole('textbox', { name: 'Viimeinen päivä' }).fill(day(100));
  await expect(page.getByText(/on eniten jäljessä osuudestaan/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tarjoa tilausta' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tarjoa tilausta' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^TI-.* Ryhmävalmennus nuorille/ })).toBeVisible();
  await expect(page.getByText('Odottaa vastausta').first()).toBeVisible();
  await expectAccessible(page);
  const callOff = page.url().split('/').at(-1) ?? '';
  await page.goto('/officer');
  await expect(page.getByRole('heading', { name: 'Tilaukset puitejärjestelyistä' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Ryhmävalmennus nuorille/ }).first()).toBeVisible();
  await page.goto(`/officer/call-offs/${callOff}`);
  await expect(page.getByText('Odottaa vastausta').first()).toBeVisible();
  const first = (await page.getByRole('heading', { level: 2, name: /^1\. / }).textContent()) ?? '';

  const answer = async (account: string, act: 'Kieltäydy' | 'Hyväksy tilaus') => {
    const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
    await signIn(provider, account, '/provider');
    await expect(provider.getByText(/Ryhmävalmennus nuorille/).first()).toBeVisible();
    await provider.goto(`/provider/call-offs/${callOff}`);
    await provider.getByRole('button', { name: act }).click();
    const confirm = provider.getByRole('dialog');
    if (act === 'Kieltäydy') await confirm.getByRole('textbox', { name: 'Syy' }).fill('Valmentajamme ovat varattuina.');
    await expectAccessible(provider);
    await confirm.getByRole('button', { name: act }).click();
    await expect(confirm).toHaveCount(0);
    await expectAccessible(provider);
    await provider.context().close();
  };
  const firstAccount = accountOf(first.replace('1. ', ''));
  await answer(firstAccount, 'Kieltäydy');
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: /^2\. / })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(/Kieltäydyttiin|Kieltäytyi/).first()).toBeVisible();
  await answer(firstAccount === 'saimaa-manager' ? 'harju-manager' : 'saimaa-manager', 'Hyväksy tilaus');

  await page.reload();
  // Sealed with the acceptance: the same file for both sides.
  await expect(page.getByRole('link', { name: /Avaa sinetöity tilaus/ })).toBeVisible();
  await page.goto(`/officer/frameworks/${frameworkId}/call-offs`);
  await expect(page.getByText(/^TI-.* Ryhmävalmennus nuorille/).first()).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/officer/frameworks/${frameworkId}`);
  await expect(page.getByText(/on saanut .* %, sovittu osuus on 60 %/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tilattu 20 000,00 €, jäljellä 128 000,00 €' })).toBeVisible();
  await expectAccessible(page);

  await test.step('an option is used by an amendment, which frees it again when it is cancelled', async () => {
    const manager = await actAs('contract-manager-1', baseURL);
    const { providers } = await manager.get<{ providers: { contractId: string }[] }>(`/frameworks/${frameworkId}`);
    const agreed = `/officer/contracts/${providers[0]?.contractId}?tab=agreed`;
    await page.goto(agreed);
    await page.getByRole('link', { name: /Päätä optiosta/ }).click();
    await page.getByRole('textbox', { name: 'Perustelu' }).fill('Palvelutarve jatkuu.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Muutos 1/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Optiovuosi' })).toBeVisible();
    const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
    await page.goto(`/officer/amendments/${id}?tab=value`);
    await expect(page.getByText(/Optio oli mukana alkuperäisessä kilpailutuksessa/)).toBeVisible();
    await expectAccessible(page);
    await page.goto(agreed);
    await expect(page.getByText('Otettu käyttöön')).toBeVisible();
    const { version } = await manager.get<{ version: number }>(`/amendments/${id}`);
    await manager.post(`/amendments/${id}/cancel`, { reason: 'Ei tarvita vielä' }, version);
    await page.reload();
    await expect(page.getByText('Voidaan käyttää')).toBeVisible();
    await expectAccessible(page);
  });
});
