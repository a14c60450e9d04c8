import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { givenDraftContract } from './given-contract.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

const MANAGERS: readonly (readonly [name: string, account: string])[] = [
  ['Saimaan', 'saimaa-manager'],
  ['Harjun', 'harju-manager'],
];

/** Signs on the contract's page: reads what it means, identifies themselves at the issuer, comes back to the same page. */
async function sign(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: 'Allekirjoita', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: /Avaa sopimus/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tunnistaudu ja allekirjoita' }).click();
  await page.locator(`button[value="${account}"]`).click();
  await expect(page.getByText(/Allekirjoituksesi on tallennettu/)).toBeVisible();
  await expectAccessible(page);
}

test('an award becomes a contract, both parties sign it and it is in force', async ({ page, browser, baseURL }, {
  project,
}) => {
  const contract = await givenDraftContract(baseURL, `Allekirjoitus, Mikkeli (${project.name} ${Date.now()})`);
  const manager = await actAs('contract-manager-1', baseURL);
  const providerAccount = MANAGERS.find(([name]) => contract.providerName.startsWith(name))?.[1] ?? '';

  await signIn(page, 'contract-manager-1', `/officer/contracts/${contract.id}`);
  await test.step('two managers write into the draft; the later loses nothing', async () => {
    await page.getByRole('button', { name: 'Muokkaa luonnosta' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Muokkaa sopimusluonnosta' })).toBeVisible();
    await expectAccessible(page);
    const terms = page.getByRole('textbox', { name: 'Erityiset ehdot' });
    await terms.fill('Äänekoskella tavataan joka viikko.');
    const { version, validFrom } = await manager.get<{ version: number; validFrom: string }>(
      `/contracts/${contract.id}`,
    );
    const context = await browser.newContext();
    await context.request.get('/auth/login?account=contract-manager-1&returnTo=/');
    const meanwhile = await context.request.put(`/api/v1/contracts/${contract.id}`, {
      headers: { 'X-Requested-With': 'kasvutori', 'If-Match': `"${version}"` },
      data: {
        ...{ language: 'fi', validFrom, lastDay: '2030-12-31', specialTerms: 'Toisen kirjoittama ehto.' },
        ...{ authoritySignatories: 1, providerSignatories: 1 },
      },
    });
    expect(meanwhile.status(), await meanwhile.text()).toBe(200);
    await context.close();
    await page.getByRole('button', { name: 'Tallenna' }).click();
    await expect(page.getByText('Toisen kirjoittama ehto.')).toBeVisible();
    await expect(terms).toHaveValue('Äänekoskella tavataan joka viikko.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Tallenna' }).click();
    const agreed = page.getByRole('paragraph').filter({ hasText: 'Äänekoskella tavataan joka viikko.' });
    await expect(agreed).toBeVisible();
  });

  await page.getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lähetä allekirjoitettavaksi' }).click();
  await expect(page.getByText('Allekirjoitettavana', { exact: true })).toBeVisible();
  await sign(page, 'contract-manager-1');
  await expect(page.getByText('Odottaa allekirjoitusta')).toBeVisible();

  const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(provider, providerAccount, `/provider/contracts/${contract.id}`);
  await sign(provider, providerAccount);
  await expect(provider.getByText('Voimassa', { exact: true }).first()).toBeVisible();

  await test.step('anyone can tell the signed file from an altered one', async () => {
    const href = await provider.getByRole('link', { name: 'Avaa allekirjoitettu sopimus (PDF)' }).getAttribute('href');
    const file = await (await provider.request.get(href ?? '')).body();
    const visitor = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
    await visitor.goto('/verify');
    await expectAccessible(visitor);
    const check = async (buffer: Buffer) => {
      const chosen = { name: 'sopimus.pdf', mimeType: 'application/pdf', buffer };
      await visitor.getByLabel('Sopimustiedosto (PDF)').setInputFiles(chosen);
      await visitor.getByRole('button', { name: 'Tarkista', exact: true }).click();
    };
    await check(file);
    await expect(visitor.getByText('Tiedosto on aito')).toBeVisible();
    await expectAccessible(visitor);
    const altered = Buffer.from(file);
    altered[file.length - 200] = (altered[file.length - 200] ?? 0) ^ 1;
    await check(altered);
    await expect(visitor.getByText('Tiedostoa on muutettu')).toBeVisible();
    await expectAccessible(visitor);
    await visitor.context().close();
  });
  await provider.context().close();
});
