import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { givenDraftContract } from './given-contract.js';
import { inDays } from './given-tender.js';
import { look, signedIn } from './look.js';

// Every page is examined by axe: that takes its time.
test.slow();

const PDF = { name: 'vakuutus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };

const ACCOUNTS = { Saimaan: 'saimaa-manager', Harjun: 'harju-manager' } as const;

test('terms: two managers write at once, what is missing is given, an option is decided and an insurance shown', async ({
  browser,
  viewport,
  baseURL,
}, { project }) => {
  const { id, providerName } = await givenDraftContract(baseURL, `Ehdot, Mikkeli (${project.name} ${Date.now()})`);
  const manager = await actAs('contract-manager-1', baseURL, true);
  const { now } = await manager.get<{ now: string }>('/sandbox/clock');
  const day = (days: number): string => inDays(now, days).slice(0, 10).split('-').map(Number).reverse().join('.');
  const at = `/officer/contracts/${id}`;
  const first = await signedIn(browser, 'contract-manager-1', viewport);
  const onContract = first.getByRole('heading', { level: 1, name: /^S-/ });

  await test.step('the later of two tabs is told and loses nothing', async () => {
    const second = await first.context().newPage();
    const days = (page: Page) => page.getByRole('textbox', { name: /^Maksuaika/ });
    for (const page of [first, second]) {
      await page.goto(`${at}/terms`);
      await expect(days(page)).toBeVisible();
    }
    await look(first, 'terms-form');
    await days(first).fill('14');
    await first.getByRole('button', { name: 'Tallenna' }).click();
    await expect(onContract).toBeVisible();
    await days(second).fill('21');
    await second.getByRole('button', { name: 'Tallenna' }).click();
    await expect(second.getByRole('row', { name: /^Maksuaika.*21.*14/ })).toBeVisible();
    await expect(days(second)).toHaveValue('21');
    await look(second, 'terms-stale');
    await second.getByRole('button', { name: 'Tallenna' }).click();
    await expect(second.getByText('21 päivää')).toBeVisible();
    await second.close();
  });

  await test.step('a refusal for what is missing leads to the form where it is given', async () => {
    const { version, permittedActions, ...terms } = await manager.get<Record<string, unknown> & { version: number }>(
      `/contracts/${id}/terms`,
    );
    expect(permittedActions).toBeDefined();
    const annex = { controller: 'authority', subProcessors: [], transfers: null };
    const unsaid = { purpose: null, dataCategories: null, peopleCategories: null, retention: null };
    const agreed = {
      ...terms,
      options: [
        { kind: 'extension', title: 'Optiovuosi', months: 12, volume: null, useBy: inDays(now, 90).slice(0, 10) },
      ],
      assurances: [{ kind: 'insurance', title: 'Vastuuvakuutus', minimum: '500000.00' }],
    };
    await manager.put(`/contracts/${id}/terms`, { ...agreed, dataAnnex: { ...annex, ...unsaid } }, version);
    await first.goto(at);
    await first.getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
    const dialog = first.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
    await look(first, 'terms-missing');
    await dialog.getByRole('link', { name: 'Täydennä optiot ja velvoitteet' }).click();
    for (const [name, said] of [
      ['Käsittelyn tarkoitus', 'Palvelun antaminen'],
      ['Henkilötietojen ryhmät', 'Nimi ja yhteystiedot'],
      ['Rekisteröityjen ryhmät', 'Asiakkaat'],
      ['Säilytysaika', 'Kaksi vuotta'],
    ] as const)
      await first.getByRole('textbox', { name }).fill(said);
    await first.getByRole('button', { name: 'Tallenna' }).click();
    await expect(onContract).toBeVisible();
    await expect(first.getByText('Kaksi vuotta')).toBeVisible();
  });

  await test.step('the money is shared with a member of the consortium, exactly', async () => {
    const { items } = await manager.get<{ items: { name: string }[] }>('/providers?limit=200');
    const member = items.map(({ name }) => name).find((name) => name !== providerName) ?? '';
    await first.goto(at);
    await first.getByRole('link', { name: 'Muuta osuuksia' }).click();
    const share = (n: number) =>
      first.getByRole('group', { name: `Osapuoli ${n}` }).getByRole('textbox', { name: /^Osuus/ });
    await share(1).fill('62,5');
    await first.getByRole('button', { name: 'Lisää yritys' }).click();
    const company = first.getByRole('group', { name: 'Osapuoli 2' }).getByRole('combobox');
    // The options come a moment later.
    await expect(async () => {
      await company.fill(member);
      await first.getByRole('option', { name: member }).click({ timeout: 2_000 });
    }).toPass();
    await share(2).fill('37');
    await first.getByRole('button', { name: 'Tallenna' }).click();
    await expect(first.getByText(/tasan 100 %/).first()).toBeVisible();
    await look(first, 'members-form');
    await share(2).fill('37,5');
    await first.getByRole('button', { name: 'Tallenna' }).click();
    await expect(onContract).toBeVisible();
    const party = (name: string, percent: RegExp) =>
      first
        .getByRole('row', { name })
        .or(first.getByRole('listitem').filter({ hasText: name }))
        .filter({ hasText: percent });
    await expect(party(providerName, /62,5/).first()).toBeVisible();
    await expect(party(member, /37,5/).first()).toBeVisible();
    await look(first, 'members');
  });

  const { version } = await manager.get<{ version: number }>(`/contracts/${id}`);
  const { documentSha256 } = await manager.post<{ documentSha256: string }>(
    `/contracts/${id}/send-to-signature`,
    {},
    version,
  );
  await manager.post(`/contracts/${id}/signatures`, { documentSha256 });
  const account = ACCOUNTS[providerName.startsWith('Saimaan') ? 'Saimaan' : 'Harjun'];
  await (await actAs(account, baseURL, true)).post(`/contracts/${id}/signatures`, { documentSha256 });
  await manager.post('/sandbox/clock', { advanceDays: 2 });

  await test.step('the option is decided', async () => {
    await expect(async () => {
      await first.goto(`${at}?tab=agreed`);
      await first.getByRole('link', { name: /Päätä optiosta/ }).click({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
    await first.getByRole('textbox', { name: 'Perustelu' }).fill('Palvelu on toiminut sovitusti.');
    await look(first, 'option');
    await first.getByRole('button', { name: 'Tallenna' }).click();
    await expect(first.getByRole('heading', { level: 1, name: /^Muutos 1/ })).toBeVisible();
    await look(first, 'amendment-of-option');
    await first.goto(`${at}?tab=agreed`);
    await expect(first.getByText('Palvelu on toiminut sovitusti.').first()).toBeVisible();
    await look(first, 'agreed');
  });

  await test.step('the provider shows its insurance by a file', async () => {
    const provider = await signedIn(browser, account, viewport);
    await provider.goto(`/provider/contracts/${id}?tab=agreed`);
    await provider.getByRole('link', { name: /Näytä voimassaolo/ }).click();
    await provider.getByRole('textbox', { name: 'Voimassa' }).fill(day(300));
    await provider.getByRole('button', { name: 'Tallenna' }).click();
    await expect(provider.getByText('Täytä tämä kohta').first()).toBeVisible();
    await look(provider, 'insurance');
    await provider.getByLabel('Tiedosto').setInputFiles(PDF);
    await provider.getByRole('button', { name: 'Tallenna' }).click();
    await expect(provider.getByText('Näytetty')).toBeVisible();
    await expect(provider.getByRole('link', { name: /Avaa tiedosto/ })).toBeVisible();
    await provider.context().close();
  });
  await first.context().close();
});
