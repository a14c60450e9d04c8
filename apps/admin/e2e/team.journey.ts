import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { clientNamed } from './demo-vouchers.js';
import { look, signedIn } from './look.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a client has a team, changes hands without being sent round, and decides who may know what', async ({
  page,
  browser,
  baseURL,
  viewport,
}) => {
  test.slow();
  const worker = await actAs('case-worker-1', baseURL);
  const clientId = await clientNamed(worker, 'Aada Asiakas');
  const name = `Sanna Keksitty ${viewport?.width ?? ''}`;
  await signIn(page, 'case-worker-1', `/officer/clients/${clientId}?tab=team`);
  await expect(page.getByText('Kaisa Keksitty', { exact: true })).toBeVisible();
  await look(page, 'team');
  await page.getByRole('link', { name: 'Lisää tiimiin' }).click();
  await page.getByLabel('Mikä taho').selectOption({ label: 'Sosiaalipalvelut' });
  await page.getByLabel('Mitä tekee asiakkaan asiassa').fill('Sosiaaliohjaaja');
  await page.getByLabel('Nimi', { exact: true }).fill(name);
  await page.getByLabel('Muu organisaatio').fill('Keksitty hyvinvointialue');
  await page.getByLabel('Puhelin').fill('050 000 0000');
  await look(page, 'team-add');
  await page.getByRole('button', { name: 'Lisää tiimiin' }).click();
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();

  await press(page, 'Siirrä toiselle ohjaajalle');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Uusi ohjaaja').selectOption({ index: 1 });
  await dialog.getByText('Kysy ensin', { exact: false }).click();
  await dialog.getByRole('textbox', { name: 'Syy' }).fill('Jään vuorotteluvapaalle.');
  await look(page, 'hand-over');
  await dialog.getByRole('button', { name: 'Siirrä toiselle ohjaajalle' }).click();
  await expect(page.getByText(/pyytää, että .* ottaa asiakkaan/)).toBeVisible();

  const other = await signedIn(browser, 'case-worker-2', viewport);
  await other.goto(`/officer/clients/${clientId}`);
  await look(other, 'hand-over-asked');
  await other.getByRole('button', { name: 'Ota asiakas', exact: true }).click();
  await expect(other.getByText(/pyytää, että .* ottaa asiakkaan/)).toHaveCount(0);
  await page.reload();
  await press(page, 'Ota asiakas itsellesi');
  await dialog.getByRole('textbox', { name: 'Syy' }).fill('Palasin vapaalta.');
  await dialog.getByRole('button', { name: 'Ota asiakas itsellesi' }).click();
  await expect(dialog).toHaveCount(0);

  const home = await signedIn(browser, 'client-1', viewport);
  await home.goto('/client/data');
  await expect(home.getByRole('heading', { name: 'Ketkä auttavat sinua' })).toBeVisible();
  await expect(home.getByText(name, { exact: true }).first()).toBeVisible();
  await expect(home.getByText(/Stina Stödberg: /).first()).toBeVisible();
  await look(home, 'my-people');
  const needs = home.getByRole('listitem').filter({ hasText: 'Palvelutarpeeni kertominen' });
  await needs.getByRole('button', { name: /^Anna lupa/ }).click();
  await expect(needs.getByText('Sallittu', { exact: true })).toBeVisible();
  await needs.getByRole('button', { name: /^Peru lupa/ }).click();
  await expect(needs.getByText('Ei sallittu')).toBeVisible();
  await home.getByRole('link', { name: 'Muuta yhteystietojasi' }).click();
  await home.getByLabel('Puhelin').fill('040 000 0000');
  await look(home, 'own-contact');
  await home.getByRole('button', { name: 'Tallenna' }).click();
  await expect(home.getByText('040 000 0000')).toBeVisible();

  await signIn(page, 'contract-manager-1', '/officer/case-workers');
  await expect(heading(page)).toHaveText('Vastuutyöntekijät');
  await look(page, 'case-workers');
  await page.getByRole('button', { name: /^Siirrä asiakkaat.*Stina/ }).click();
  await look(page, 'hand-over-all');
});

test('clients come from a file that is looked at first', async ({ page, viewport }) => {
  const width = viewport?.width ?? 0;
  await signIn(page, 'case-worker-1', '/officer/client-imports');
  await expect(heading(page)).toHaveText('Tuo asiakkaita');
  await look(page, 'imports');
  await page.getByRole('link', { name: 'Lähetä tiedosto' }).click();
  const name = `Åsa Tuotu ${width}`;
  // Two invented people; the second row has a wrong check character.
  const rows = [
    'Henkilötunnus;Nimi;Sähköposti;Kunta;Kieli',
    `${width < 768 ? '010170-934M' : '020270-9343'};${name};asa@example.com;Savonlinna;ruotsi`,
    '131052-900A;=Väärä;ei-osoite;Atlantis;suomi',
  ].join('\r\n');
  await page
    .getByLabel('CSV-tiedosto')
    .setInputFiles({ name: `asiakkaat-${width}.csv`, mimeType: 'text/csv', buffer: Buffer.from(rows, 'latin1') });
  await look(page, 'import-send');
  await page.getByRole('button', { name: 'Tarkista tiedosto' }).click();
  await expect(heading(page)).toHaveText(`asiakkaat-${width}.csv`);
  await expect(page.getByText('Windows-1252')).toBeVisible();
  await expect(page.getByText('Kuntaa ei tunneta.', { exact: false })).toBeVisible();
  await look(page, 'import-preview');
  await page.getByRole('button', { name: 'Tuo hyvät rivit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tuo hyvät rivit' }).click();
  await expect(page.getByText('Tuotu', { exact: true })).toBeVisible();
  await page.goto(`/officer/clients?q=${encodeURIComponent(name)}`);
  await expect(page.getByRole('link', { name })).toBeVisible();
});

/** The first of the page's actions, or one in the menu. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await button.click();
}
