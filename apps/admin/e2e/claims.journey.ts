import { expect, test, type Page } from '@playwright/test';
import { givenClaimable } from './given-claim.js';
import { look, signedIn } from './look.js';

// Every page is examined by axe: that takes its time.
test.slow();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a claim: made too early, refused with its reason, contested by the provider and decided by the buyer', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const { id, manager } = await givenClaimable(browser, baseURL);
  const [office, buyer] = await Promise.all([
    signedIn(browser, manager, viewport),
    signedIn(browser, 'contract-manager-1', viewport),
  ]);

  await test.step('the provider asks to be paid and reads why not', async () => {
    await office.goto(`/provider/outcomes/${id}`);
    await expect(office.getByRole('heading', { name: 'Haettavissa maksettavaksi' })).toBeVisible();
    await look(office, 'claimable');
    await office.getByRole('link', { name: 'Hae maksettavaksi: Alkukartoitus' }).click();
    await expect(heading(office)).toHaveText('Hae maksettavaksi: Alkukartoitus');
    await look(office, 'claim-make');
    await office.getByRole('button', { name: 'Hae maksettavaksi' }).click();
    await expect(heading(office)).toHaveText(/^Maksuhakemus: Alkukartoitus, /);
    await expect(office.getByText('ennen ensimmäistä päivää', { exact: false })).toBeVisible();
    await look(office, 'claim-refused');
  });

  await test.step('and contests it', async () => {
    await office.getByRole('button', { name: 'Riitauta hylkäys' }).click();
    await office.getByLabel('Miksi hylkäys on väärä?').fill('Kartoitus tehtiin jo ennen ensimmäistä käyntiä.');
    await look(office, 'claim-contest');
    await office.getByRole('button', { name: 'Lähetä' }).click();
    await expect(office.getByText('Hylkäys riitautettu').first()).toBeVisible();
  });

  await test.step('the buyer reads both sides and decides', async () => {
    await buyer.goto('/officer/outcome-claims?status=contested');
    await expect(heading(buyer)).toHaveText('Maksuhakemukset');
    await expect(buyer.getByText('Liian aikaisin').first()).toBeVisible();
    await look(buyer, 'claims');
    const page = new URL(office.url()).pathname.replace('/provider', '/officer');
    await expect(buyer.locator(`a[href="${page}"]`).first()).toBeVisible();
    await buyer.goto(page);
    await look(buyer, 'claim-contested');
    await buyer.getByRole('button', { name: 'Ratkaise' }).click();
    await buyer.getByText('Hakemus hyväksytään', { exact: false }).click();
    await buyer.getByLabel('Perustelu').fill('Kartoitus on nähty, ja se oli ajallaan.');
    await look(buyer, 'claim-decide');
    await buyer.getByRole('button', { name: 'Ratkaise' }).click();
    await expect(buyer.getByText('Hyväksytty', { exact: true }).first()).toBeVisible();
    await look(buyer, 'claim-accepted');
  });

  await test.step('the provider reads the decision', async () => {
    await office.goto('/provider/outcome-claims');
    await expect(office.getByText('Alkukartoitus').first()).toBeVisible();
    await look(office, 'claims-provider');
    await office.goto(`/provider/outcomes/${id}`);
    await expect(office.getByText('Hyväksytty', { exact: true }).first()).toBeVisible();
    await look(office, 'claimed');
  });
  await Promise.all([office.context().close(), buyer.context().close()]);
});
