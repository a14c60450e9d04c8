import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { look } from './look.js';
import { signIn } from './sign-in.js';

test('a client asks for their data, sees what the law keeps, and reads the answer with the way to complain', async ({
  page,
  browser,
}, { project }) => {
  const words = `En halua, että tietojani käytetään (${project.name}).`;
  await signIn(page, 'client-1', '/client/data');
  await page.getByRole('link', { name: 'Katso, mitä voit pyytää' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poista tietosi tai rajoita niitä');
  await expect(page.getByRole('heading', { name: /^Mitä säilytämme/ }).first()).toBeVisible();
  await expect(page.getByText(/tiedonohjaussuunnitelma/).first()).toBeVisible();
  await expect(page.getByText(/\d+\.\d+\.20\d\d asti/).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'data-rights');

  await page.getByRole('link', { name: 'Tee pyyntö' }).first().click();
  await page
    .getByRole('group', { name: /Mitä pyydät/ })
    .getByText('Rajoittakaa tietojeni käyttöä')
    .click();
  await page.getByRole('textbox', { name: /Omin sanoin/ }).fill(words);
  await expectAccessible(page);
  await look(page, 'data-request-form');
  await page.getByRole('button', { name: 'Lähetä pyyntö' }).click();
  await expect(page.getByText('Odottaa vastausta')).toBeVisible();
  await expect(page.getByText(/Saat vastauksen viimeistään \d+\.\d+\.20\d\d\./)).toBeVisible();

  const office = await browser.newPage();
  await signIn(office, 'case-worker-1', '/officer/clients');
  await office.getByRole('link', { name: /tietopyyntö.* odottaa vastausta/ }).click();
  await office.getByRole('link', { name: 'Aada Asiakas' }).first().click();
  await expect(office.getByText(words)).toBeVisible();
  await expect(office.getByRole('heading', { name: 'Mitä säilyy' })).toBeVisible();
  await expectAccessible(office);
  await look(office, 'data-request');
  await office.getByRole('button', { name: 'Hylkää' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Tietosi ovat oikein, ja tarvitsemme niitä palvelussasi.');
  await dialog.getByRole('button', { name: 'Hylkää' }).click();
  await expect(office.getByText('Hylätty', { exact: true }).first()).toBeVisible();
  await office.goto('/officer/data-requests');
  await expect(
    office.getByRole('row').or(office.getByRole('listitem')).filter({ hasText: 'Aada' }).first(),
  ).toBeVisible();
  await expectAccessible(office);
  await office.close();

  await page.reload();
  await expect(page.getByText(/Tietosi ovat oikein/).first()).toBeVisible();
  await expect(page.getByText(/voit valittaa tietosuojavaltuutetulle/).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'data-request-answered');
});
