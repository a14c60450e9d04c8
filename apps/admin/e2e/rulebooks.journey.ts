import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { clientNamed, grantJobCoaching } from './demo-vouchers.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();
test.use({ actionTimeout: 20_000 });

async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Ladataan')).toHaveCount(0);
  await expectAccessible(page);
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/${name}-${page.viewportSize()?.width}.png`, fullPage: true });
}

/** Again if need be: what was typed before the code list had arrived is lost. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await expect(async () => {
    const field = page.getByRole('combobox', { name: label });
    await field.fill('');
    await field.pressSequentially(option);
    await page.getByRole('option', { name: option, exact: true }).first().click({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press('Escape');
}

test('a rulebook is published, a provider applies, is approved, accepts it and can be chosen', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const title = `Rekrytoinnin sääntökirja (${project.name} ${Date.now()})`;
  const cents = String(10 + (Date.now() % 90));
  await signIn(page, 'officer-1', '/officer/rulebooks');
  await look(page, 'rulebooks');
  await page
    .getByRole('link', { name: 'Uusi sääntökirja' })
    .or(page.getByRole('button', { name: 'Uusi sääntökirja' }))
    .click();
  await page.getByLabel('Nimi (suomeksi)').first().fill(title);
  await page.getByLabel('Kuvaus (suomeksi)').fill('Palvelu auttaa yritystä löytämään työntekijän.');
  await page.getByLabel('Nimi (suomeksi)').last().fill('Vastuuvakuutus');
  await page.getByLabel('Mitä vaaditaan ja miten se osoitetaan (suomeksi)').fill('Vakuutus on voimassa.');
  await page.getByText('Todisteella on voimassaolopäivä').click();
  await page.getByLabel('Palvelu', { exact: true }).selectOption('startup-coaching');
  await page.getByLabel('Hinta yksiköltä, ilman alv').fill('99,00');
  await choose(page, 'Kunnat', 'Savonlinna');
  await page.getByLabel('Voimassa alkaen').fill('1.1.2026');
  await page.getByLabel('Viimeinen voimassaolopäivä').fill('31.12.2035');
  await look(page, 'rulebook-form');
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await look(page, 'rulebook');

  const publisher = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(publisher, 'contract-manager-1', new URL(page.url()).pathname);
  await publisher.getByRole('button', { name: 'Julkaise', exact: true }).click();
  await publisher.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
  await expect(publisher.getByText('Versio 1: Voimassa')).toBeVisible();
  await publisher.context().close();

  const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await test.step('anyone reads it; a provider applies with evidence', async () => {
    await provider.goto('/rulebooks');
    await look(provider, 'public-rulebooks');
    await provider.getByRole('link', { name: title }).click();
    await look(provider, 'public-rulebook');
    const id = new URL(provider.url()).pathname.split('/').pop() ?? '';
    await signIn(provider, 'saimaa-manager', `/provider/rulebooks/${id}`);
    await provider.getByRole('button', { name: 'Hae palveluntuottajaksi' }).click();
    await provider.getByText('Haemme tähän palveluun').click();
    await provider.getByLabel(/^Hintanne yksiköltä/).fill(`61,${cents}`);
    await choose(provider, 'Kunnat', 'Savonlinna');
    await provider.getByText('suomi', { exact: true }).click();
    await provider.getByLabel(/^Vastaus: Vastuuvakuutus/).fill('Vakuutus on Äyräs-yhtiössä.');
    await provider.getByLabel(/^Todiste voimassa asti/).fill('31.12.2034');
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
    await provider
      .getByLabel(/^Lisää todiste/)
      .setInputFiles({ name: 'vakuutus.pdf', mimeType: 'application/pdf', buffer: pdf });
    await expect(provider.getByRole('link', { name: 'vakuutus.pdf' })).toBeVisible();
    await look(provider, 'application-form');
    await expect(provider.getByText(/^Tallennettu/)).toBeVisible(); // kept while it is written
    await provider.getByRole('button', { name: 'Tallenna', exact: true }).click();
    await provider.getByRole('button', { name: 'Lähetä hakemus' }).click();
    await look(provider, 'application');
    await provider.getByRole('dialog').getByRole('button', { name: 'Lähetä hakemus' }).click();
    await expect(provider.getByText('Lähetetty', { exact: true }).first()).toBeVisible();
  });
  const approvalId = new URL(provider.url()).pathname.split('/').pop() ?? '';

  await test.step('the officer checks it against the list and approves', async () => {
    await page.goto(`/officer/rulebooks/approvals/${approvalId}`);
    await page.getByRole('button', { name: 'Tarkista vaatimukset' }).click();
    await page.getByText('Täyttyy', { exact: true }).click();
    await look(page, 'check');
    await page.getByRole('button', { name: 'Tallenna tarkistus' }).click();
    await page.getByRole('button', { name: 'Hyväksy palveluntuottaja' }).click();
    await page.getByLabel('Perustelu').fill('Vaatimukset täyttyvät.');
    await look(page, 'approve');
    await page.getByRole('button', { name: 'Hyväksy palveluntuottaja' }).click();
    await expect(page.getByText('Hyväksytty, odottaa tuottajaa')).toBeVisible();
    await look(page, 'approval');
  });

  await test.step('the provider accepts the rulebook, freshly identified', async () => {
    await provider.goto(`/provider/rulebooks/approvals/${approvalId}`);
    await provider.getByRole('button', { name: 'Hyväksy sääntökirja' }).click();
    await look(provider, 'accept');
    await provider.getByRole('dialog').getByRole('button', { name: 'Tunnistaudu ja hyväksy' }).click();
    await provider.locator('button[value="saimaa-manager"]').click();
    await expect(provider.getByText('Sääntökirja on hyväksytty', { exact: false })).toBeVisible();
    await look(provider, 'accepted');
    await provider.context().close();
  });

  await test.step('and stands in the comparison of a client with a voucher', async () => {
    const worker = await actAs('case-worker-1', baseURL);
    const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Aada Asiakas'), 'startup-coaching');
    const client = await actAs('client-1', baseURL);
    await expect(async () => {
      const { items } = await client.get<{ items: { providerName: string; unitPrice: string }[] }>(
        `/vouchers/${voucherId}/offers`,
      );
      expect(items.map(({ unitPrice }) => unitPrice)).toContain(`61.${cents}`);
    }).toPass({ timeout: 20_000 });
    const chooser = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
    await signIn(chooser, 'client-1', `/client/vouchers/${voucherId}/compare`);
    await expect(chooser.getByText('Saimaan Työvalmennus').first()).toBeVisible();
    await look(chooser, 'compare');
    await chooser.context().close();
  });

  await test.step('of a new version the provider asks its own price before accepting it', async () => {
    interface Rulebook {
      id: string;
      version: number;
      versions: Record<string, unknown>[];
    }
    const officer = await actAs('officer-1', baseURL);
    const { rulebookId } = await officer.get<{ rulebookId: string }>(`/rulebook-approvals/${approvalId}`);
    const drafted = await officer.post<Rulebook>(`/rulebooks/${rulebookId}/versions`);
    const [draft] = drafted.versions;
    const acceptBy = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const kept = [
      'title',
      'description',
      'municipalities',
      'languages',
      'requirements',
      'prices',
      'validFrom',
      'lastDay',
    ];
    const same = Object.fromEntries(kept.map((name) => [name, draft?.[name]]));
    const saved = await officer.put<Rulebook>(
      `/rulebooks/${rulebookId}`,
      { ...same, decisionDays: 20, acceptBy },
      drafted.version,
    );
    await (await actAs('contract-manager-1', baseURL)).post(`/rulebooks/${rulebookId}/publish`, {}, saved.version);
    await signIn(page, 'saimaa-manager', `/provider/rulebooks/approvals/${approvalId}`);
    const change = page.getByRole('button', { name: 'Muuta hintaa' });
    await expect(async () => {
      await page.reload();
      await expect(change).toBeVisible({ timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
    await look(page, 'new-version');
    await change.click();
    await page.getByLabel(/^Hintanne yksiköltä/).fill('58,00');
    await look(page, 'prices');
    await page.getByRole('button', { name: 'Tallenna hinta' }).click();
    await expect(page.getByText(/Hintanne 58,00/)).toBeVisible();
  });
});
