import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { press } from './by-keyboard.js';
import { givenDecidedTender } from './given-tender.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

test('a party reads its letter and asks for a correction, an appeal holds contracts up, the decision is made anew and at last cancelled', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const title = `Muutoksenhaku, Mikkeli (${project.name} ${Date.now()})`;
  const id = await givenDecidedTender(baseURL, title);
  await signIn(page, 'harju-manager', `/provider/tenders/${id}?tab=result`);
  await expect(page.getByText('Tarjoustanne ei valittu.')).toBeVisible();
  await expect(page.getByText(/Viimeinen päivä molempiin/)).toBeVisible();
  await expect(page.getByText(/Siitä 14 päivää on/).first()).toBeVisible();
  const letter = page.getByRole('link', { name: /Päätös, kappale: .* \(PDF\)/ });
  const pdf = await page.request.get((await letter.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toContain('application/pdf');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vaadi hankintaoikaisua' }).click();
  await page
    .getByRole('textbox', { name: 'Mitä vaaditaan oikaistavaksi' })
    .fill('Laatupisteet on laskettava uudelleen.');
  await page.getByRole('textbox', { name: 'Perusteet' }).fill('Palvelukuvausta ei ole luettu kokonaan.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä vaatimus' }).click();
  await expect(page.getByText('Odottaa ratkaisua')).toBeVisible();
  await page.getByLabel('Liitä asiakirja').setInputFiles({
    name: 'Pisteiden tarkistus.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
  });
  await expect(page.getByRole('link', { name: 'Pisteiden tarkistus.pdf' })).toBeVisible();
  await expectAccessible(page);

  const approver = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(approver, 'approver-1', `/officer/tenders/${id}?tab=decision`);
  await approver.getByRole('button', { name: 'Kirjaa valitus' }).click();
  await approver.getByLabel('Valittaja, jos se on tarjoaja').selectOption({ index: 1 });
  const { now } = (await (await approver.request.get('/api/v1/sandbox/clock')).json()) as { now: string };
  const today = new Date(now);
  await approver
    .getByLabel('Valituksen päivä')
    .fill(`${today.getDate()}.${today.getMonth() + 1}.${today.getFullYear()}`);
  await approver.getByRole('textbox', { name: 'Vaatimukset' }).fill('Päätös on kumottava.');
  await expectAccessible(approver);
  await approver.getByRole('button', { name: 'Kirjaa valitus' }).click();
  await expect(approver.getByText('Vireillä')).toBeVisible();
  await approver
    .getByLabel('Liitä asiakirja')
    .last()
    .setInputFiles({
      name: 'Valitus.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
    });
  await expect(approver.getByRole('link', { name: 'Valitus.pdf' })).toBeVisible();
  await expectAccessible(approver);

  // The standstill goes by, but while the appeal is open nothing is contracted.
  const command = { headers: { 'X-Requested-With': 'kasvutori' } };
  await approver.request.post('/api/v1/sandbox/clock', { ...command, data: { advanceDays: 20 } });
  await approver.reload();
  await expect(approver.getByText('Vireillä')).toBeVisible();
  await expect(approver.getByRole('button', { name: 'Tee sopimukset' })).toHaveCount(0);

  const dialog = approver.getByRole('dialog');
  await approver.getByRole('button', { name: 'Ratkaise' }).click();
  await dialog.getByRole('textbox', { name: 'Perustelut' }).fill('Pisteissä on virhe.');
  await expectAccessible(approver);
  await dialog.getByRole('button', { name: 'Ratkaise' }).click();
  await expect(approver.getByText('Hyväksytty', { exact: true })).toBeVisible();
  await approver.getByRole('button', { name: 'Ota päätös uudelleen käsiteltäväksi' }).click();
  await press(approver, approver.getByRole('radio', { checked: true }), 'ArrowUp');
  await expect(approver.getByRole('radio', { name: 'Hyväksytty oikaisuvaatimus' })).toBeChecked();
  await approver.getByRole('textbox', { name: 'Perustelut' }).fill('Pisteissä oli virhe.');
  await expectAccessible(approver);
  await approver.getByRole('button', { name: 'Ota päätös uudelleen käsiteltäväksi' }).click();
  await dialog.getByRole('button', { name: 'Ota päätös uudelleen käsiteltäväksi' }).click();
  await expect(approver.getByText('Käsitellään uudelleen').first()).toBeVisible();
  await expectAccessible(approver);

  await approver.goto(`/officer/tenders/${id}/award`);
  await approver.getByRole('button', { name: 'Tee päätös' }).click();
  await dialog.getByRole('button', { name: 'Tee päätös' }).click();
  await expect(approver.getByText(/^Päätös HP-.*-2$/).first()).toBeVisible();
  await expect(approver.getByText(/Korvattu uudella päätöksellä/)).toBeVisible();
  await expectAccessible(approver);

  await approver.getByRole('button', { name: 'Keskeytä hankinta' }).click();
  await dialog.getByRole('textbox', { name: 'Perustelut' }).fill('Palvelun rahoitus on poistunut.');
  await dialog.getByRole('button', { name: 'Keskeytä hankinta' }).click();
  await expect(approver.getByText('Rauennut: hankinta keskeytetty').first()).toBeVisible();
  await expect(approver.getByRole('link', { name: /Hankinnan keskeyttäminen, kappale/ }).first()).toBeVisible();
  await expectAccessible(approver);
  await approver.context().close();

  await page.goto('/provider');
  await expect(page.getByText('Lue päätös hankinnan keskeyttämisestä').first()).toBeVisible();
  await expectAccessible(page);
});
