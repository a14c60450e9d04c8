import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { inDays, publish } from './given-tender.js';
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
async function choose(page: Page, label: string | RegExp, option: string): Promise<void> {
  await expect(async () => {
    const field = page.getByRole('combobox', { name: label });
    await field.fill('');
    await field.pressSequentially(option);
    await page
      .getByRole('option', { name: new RegExp(option) })
      .first()
      .click({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press('Escape');
}

test('a supplier register is written in two languages, joined, decided on in time and called off from', async ({
  page,
  browser,
  baseURL,
}, { project }) => {
  const title = `Valmentajien rekisteri (${project.name} ${Date.now()})`;
  await signIn(page, 'officer-1', '/officer/registers');
  await page
    .getByRole('link', { name: 'Uusi rekisteri' })
    .or(page.getByRole('button', { name: 'Uusi rekisteri' }))
    .click();
  await page.getByLabel('Nimi (suomeksi)').first().fill(title);
  await page.getByLabel('Kuvaus (suomeksi)').fill('Mukaan voi tulla milloin tahansa.');
  await page.getByLabel('Vaatimus (suomeksi)').fill('Kokemus ryhmistä');
  await page.getByLabel('Nimi (suomeksi)').last().fill('Ryhmävalmennus');
  await page.getByLabel('Yksikkö (suomeksi)').fill('ryhmä');
  await page.getByLabel('Palvelu', { exact: true }).selectOption('job-coaching');
  await choose(page, 'Hankintanimikkeistö (CPV)', '79634');
  await choose(page, /^Kun(ta|nat)$/, 'Savonlinna');
  await page.getByRole('radio', { name: 'Ruotsi' }).check();
  await page
    .getByLabel(/^Nimi \(ruotsiksi\)/)
    .first()
    .fill('Register över coacher');
  await page.getByLabel(/^Vaatimus \(ruotsiksi\)/).fill('Erfarenhet av grupper');
  await look(page, 'register-form');
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  const id = page.url().split('/').pop() ?? '';

  // What the form has no quick way to type here comes over the API; both languages are still there.
  const officer = await actAs('officer-1', baseURL);
  const approver = await actAs('approver-1', baseURL);
  interface Register {
    version: number;
    title: Record<string, string>;
    requirements: { text: Record<string, string> }[];
    categories: object[];
  }
  const written = await officer.get<Register>(`/registers/${id}`);
  expect([written.title.sv, written.requirements[0]?.text.sv]).toEqual([
    'Register över coacher',
    'Erfarenhet av grupper',
  ]);
  await approver.post(`/registers/${id}/publish`, {}, written.version);

  const provider = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(provider, 'saimaa-manager', `/provider/registers/${id}`);
  await look(provider, 'provider-register');
  await provider.getByRole('button', { name: 'Hae rekisteriin' }).click();
  await provider.getByLabel('Luokka').selectOption({ label: 'Ryhmävalmennus' });
  await provider.getByLabel('Kokemus ryhmistä').fill('Kymmenen vuotta.');
  await look(provider, 'provider-join');
  await provider.getByRole('button', { name: 'Lähetä hakemus' }).click();
  await expect(provider.getByText('Odottaa päätöstä')).toBeVisible();
  await provider.getByRole('button', { name: /Päätös viimeistään/ }).click();
  await expect(provider.getByText(/10 arkipäivän kuluessa/)).toBeVisible();
  await look(provider, 'provider-deadline');
  await provider.keyboard.press('Escape');

  await page.reload();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await page.getByText('Pidennä 15 arkipäivään', { exact: true }).click();
  await dialog.getByRole('textbox').fill('Todistukset tarkistetaan.');
  await dialog.getByRole('button', { name: 'Pidennä 15 arkipäivään' }).click();
  await expect(page.getByText('Todistukset tarkistetaan.')).toBeVisible();
  await look(page, 'register-applicant');
  await page.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await dialog.getByRole('button', { name: 'Hyväksy', exact: true }).click();
  await expect(page.getByText('Hyväksytty', { exact: true })).toBeVisible();

  const { now } = await officer.get<{ now: string }>('/sandbox/clock');
  await page.goto(`/officer/registers/${id}/call-off`);
  await page.getByLabel('Mitä hankitaan (suomeksi)').fill('Kevään ryhmät');
  await page.getByLabel('Kuvaus (suomeksi)').fill('Neljä ryhmää.');
  await page.getByLabel('Arvioitu määrä').fill('4');
  await page.getByLabel(/Ennakoitu arvo/).fill('40000,00');
  await page.getByLabel('Kesto kuukausina').fill('6');
  const [date = '', time = ''] = inDays(now, 45).split('T');
  const [year, month, day] = date.split('-').map(Number);
  const deadline = page.getByRole('group', { name: 'Tarjoukset viimeistään' });
  await deadline.getByRole('textbox').first().fill(`${day}.${month}.${year}`);
  await deadline.getByRole('textbox').last().fill(time.replace(':', '.'));
  await look(page, 'call-off-form');
  await page.getByRole('button', { name: 'Luo luonnos' }).click();
  await expect(page.getByText(/Rekisterin ensimmäinen kilpailutus julkaistaan aikaisintaan/)).toBeVisible();
  await look(page, 'call-off-draft');
  const callOff = page.url().split('/').pop() ?? '';

  await officer.post('/sandbox/clock', { advanceDays: 31 });
  await publish(officer, baseURL, callOff);
  const saimaa = await actAs('saimaa-manager', baseURL);
  const { lots } = await officer.get<{ lots: { id: string }[] }>(`/tenders/${callOff}`);
  await saimaa.post(`/tenders/${callOff}/bids`, {
    lots: [{ lotId: lots[0]?.id, prices: [{ code: 'UNIT', unitPrice: '900.00' }], answers: [] }],
    declarations: { noExclusionGrounds: true, acceptsTerms: true },
  });
  await officer.post('/sandbox/clock', { advanceDays: 15 });
  for (const account of ['officer-1', 'officer-2'])
    await (await actAs(account, baseURL)).post(`/tenders/${callOff}/opening`, { noConflictOfInterest: true });
  const awarding = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await signIn(awarding, 'approver-1', `/officer/tenders/${callOff}/award`);
  await look(awarding, 'call-off-award');
  await awarding.getByRole('button', { name: 'Tee päätös' }).click();
  await awarding.getByRole('dialog').getByRole('button', { name: 'Tee päätös' }).click();
  await expect(awarding.getByText(/^Päätös HP-/).first()).toBeVisible();
  await awarding.context().close();
  await page.goto(`/officer/registers/${id}?tab=call-offs`);
  await expect(page.getByText(/Kevään ryhmät/)).toBeVisible();
  await look(page, 'register-call-offs');
  await provider.context().close();
});
