import { expect, test } from '@playwright/test';
import { look, signedIn } from './look.js';

/** Against a running demo only. It makes a draft of its own and moves no clock. */
test.setTimeout(240_000);
test.use({ actionTimeout: 10_000 });

test('a notice made elsewhere becomes a draft, with what was left out', async ({ browser, viewport }) => {
  const officer = await signedIn(browser, 'officer-1', viewport);
  await officer.goto('/officer/tenders/import');
  await look(officer, 'officer-import');
  await officer.getByRole('button', { name: 'Tuo luonnokseksi' }).click();
  await expect(officer.getByText('Valitse tiedosto.')).toBeVisible();
  const file = officer.getByLabel('Ilmoituksen XML-tiedosto');
  await file.setInputFiles({ name: 'rikki.xml', mimeType: 'application/xml', buffer: Buffer.from('<a><b></a>') });
  await officer.getByRole('button', { name: 'Tuo luonnokseksi' }).click();
  await expect(officer.getByText(/ei ole ehjää XML:ää/)).toBeVisible();
  await file.setInputFiles(
    new URL('../../../libs/procurement/src/notice-import/fixtures/coaching-two-lots.xml', import.meta.url).pathname,
  );
  await officer.getByRole('button', { name: 'Tuo luonnokseksi' }).click();
  await expect(officer.getByRole('heading', { name: /Luonnos T-\d{4}-\d+ on valmis/ })).toBeVisible();
  await look(officer, 'officer-imported');
  await officer.getByRole('link', { name: 'Jatka luonnosta' }).click();
  await expect(officer.getByRole('button', { name: /^Osa 2/ })).toBeVisible();
  await look(officer, 'officer-imported-draft');

  // A colleague saves the same draft meanwhile: what I did not touch becomes theirs, what we both wrote is compared.
  const title = officer.getByRole('textbox', { name: 'Otsikko (Suomi)' });
  const value = officer.getByRole('textbox', { name: /Ennakoitu arvo/ });
  const colleague = await signedIn(browser, 'officer-2', viewport);
  await colleague.goto(new URL(officer.url()).pathname);
  await colleague.getByRole('textbox', { name: 'Otsikko (Suomi)' }).fill('Kollegan otsikko');
  await colleague.getByRole('textbox', { name: /Ennakoitu arvo/ }).fill('111000');
  await expect(colleague.getByText(/^Tallennettu \d/)).toBeVisible();
  await colleague.context().close();
  await title.fill('Oma otsikko');
  await officer.getByRole('button', { name: 'Tallenna ja palaa' }).click();
  await expect(officer.getByText('Joku muu on muuttanut tätä')).toBeVisible();
  await expect(value).toHaveValue('111\u00a0000,00');
  await expect(title).toHaveValue('Oma otsikko');
  await look(officer, 'officer-draft-stale');
  await officer.getByRole('button', { name: 'Käytä tallennettua: Otsikko (Suomi)' }).click();
  await officer.getByRole('button', { name: 'Tallenna ja palaa' }).click();
  await expect(officer.getByRole('heading', { level: 1, name: 'Kollegan otsikko' })).toBeVisible();
  await look(officer, 'officer-tender-imported');

  await officer.goto('/officer/tenders');
  await look(officer, 'officer-tenders');
  await officer.context().close();
});
