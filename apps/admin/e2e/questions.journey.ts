import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { givenPublishedTender } from './given-tender.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

test('a question is asked without a name, answered to all and corrected', async ({ page, browser, baseURL }, {
  project,
}) => {
  const title = `Kysymyksiä, Mikkeli (${project.name} ${Date.now()})`;
  const id = await givenPublishedTender(baseURL, title);
  await signIn(page, 'saimaa-manager', `/provider/tenders/${id}?tab=questions`);
  await expect(page.getByText('Kysymyksiä voi esittää')).toBeVisible();
  await expect(page.getByText('Aika on Suomen aikaa.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Seuraa kilpailutusta' }).click();
  await expect(page.getByRole('button', { name: 'Lopeta seuraaminen' })).toBeVisible();
  await page.getByRole('button', { name: 'Esitä kysymys' }).click();
  await page.getByRole('textbox', { name: 'Kysymys', exact: true }).fill('Vastatkaa: saimaa-manager@example.fi');
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.getByText(/josta kysyjän tunnistaa/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Kysymys', exact: true }).fill('Saako valmennusta antaa etänä?');
  await page.getByRole('button', { name: 'Lähetä kysymys' }).click();
  await expect(page.getByText('Odottaa vastausta')).toBeVisible();
  await expectAccessible(page);

  const officer = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(officer, 'officer-1', '/officer');
  await expect(officer.getByText(/Kysymyksiä vastattavana/)).toBeVisible();
  await officer.goto(`/officer/tenders/${id}?tab=questions`);
  await expect(officer.getByText('Saako valmennusta antaa etänä?')).toBeVisible();
  await expect(officer.getByText('Saimaan Työvalmennus')).toHaveCount(0);
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Kirjoita vastaus' }).click();
  await officer.getByRole('textbox', { name: 'Vastaus suomeksi' }).fill('Kyllä saa.');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await officer.getByRole('button', { name: 'Julkaise', exact: true }).click();
  await expectAccessible(officer);
  await officer.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
  await expect(officer.getByRole('heading', { name: 'Kysymys 1' })).toBeVisible();
  await officer.getByRole('button', { name: 'Korjaa vastausta' }).click();
  await officer.getByRole('textbox', { name: 'Vastaus suomeksi' }).fill('Kyllä saa, enintään puolet.');
  await officer.getByRole('textbox', { name: 'Miksi vastausta korjataan' }).fill('Tarkennus määrään.');
  await officer.getByRole('button', { name: 'Julkaise korjaus' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Julkaise korjaus' }).click();
  await expect(officer.getByText('Korjattu', { exact: true })).toBeVisible();
  await expectAccessible(officer);
  await officer.context().close();

  const visitor = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await visitor.goto(`/tenders/${id}?tab=questions`);
  await expect(visitor.getByText('Kyllä saa, enintään puolet.').first()).toBeVisible();
  await visitor.getByText('Mitä muuttui').click();
  await expectAccessible(visitor);
  await visitor.context().close();
});
