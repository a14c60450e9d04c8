import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

test.slow();

/** A year of its own for each run: an authority has one plan for a year. */
const someYear = () => 2030 + Math.floor(Math.random() * 70);

const inAWeek = (): string => {
  const day = new Date(Date.now() + 7 * 86_400_000);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}T12:00`;
};

test('a procurement is planned, published, told ahead and made a tender that says what it is based on', async ({
  page,
}) => {
  const year = someYear();
  const name = `Uravalmennus ${Date.now()}`;
  await signIn(page, 'officer-1', '/officer/plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Suunnittelu' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/officer/plan/new');
  await page.getByLabel('Vuosi', { exact: true }).fill(String(year));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Hankintasuunnitelma ${year}` })).toBeVisible();
  await page.getByRole('button', { name: 'Lisää hankinta' }).click();
  await page.getByLabel('Nimi (suomi)').fill(name);
  await page.getByLabel(/^Kuvaus \(suomi\)/).fill('Valmennusta työttömille.');
  await page.getByLabel(/^Julkaisu/).selectOption('2');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('link', { name: `Hankintasuunnitelma ${year}` })
    .first()
    .click();
  await page.getByRole('button', { name: 'Julkaise suunnitelma' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Julkaise suunnitelma' }).click();
  await expect(dialog).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('main').getByRole('link', { name }).first().click();
  const itemPage = page.url();
  await page.getByRole('link', { name: 'Kysy markkinoilta' }).click();
  await expect(page.getByLabel('Koskee suunniteltua hankintaa')).toHaveValue(/.+/);
  await expectAccessible(page);
  await page.goto(itemPage);
  await page.getByRole('link', { name: 'Kirjaa havainto' }).click();
  await page.getByLabel('Havainto').fill('Ryhmät ovat liian isoja');
  await page.getByLabel('Mitä asiakkaat kertoivat').fill('Pienempi ryhmä auttaisi.');
  await page.getByLabel('Haastateltuja').fill('9');
  await page.getByRole('button', { name: 'Kirjaa havainto' }).click();
  await expect(page.getByText('Pienempi ryhmä auttaisi.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Aloita kilpailutus' }).click();
  await page.waitForURL(/\/officer\/tenders\/[^/]+\/edit/);
  await page.goto(page.url().replace(/\/edit.*/, '/basis'));
  await expect(page.getByText(`Hankintasuunnitelma: ${name}`).first()).toBeVisible();
  await page.getByLabel(`Mitä tästä seurasi – Hankintasuunnitelma: ${name}`).fill('Osat jaettiin kunnittain.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Osat jaettiin kunnittain.')).toBeVisible();

  await page.goto(`/plans`);
  await expectAccessible(page);
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${year}`) })
    .first()
    .click();
  await expect(page.getByText(name)).toBeVisible();
  await expectAccessible(page);
  await page.goto('/open-data');
  await expect(page.getByRole('link', { name: 'Avaa muutosvirta' })).toBeVisible();
  await expectAccessible(page);
});

test('the market is asked, a provider answers and proposes, the officer reads and discusses', async ({
  page,
  baseURL,
}) => {
  const name = `Miten etätyötä valmennetaan ${Date.now()}`;
  await signIn(page, 'officer-1', '/officer/consultations/new');
  await expectAccessible(page);
  const officer = await actAs('officer-1', baseURL);
  const { id } = await officer.post<{ id: string }>('/consultations', {
    title: { fi: name },
    description: { fi: 'Kuulemme palveluntuottajia.' },
    serviceKind: 'job-coaching',
    municipalities: ['740'],
    planItemId: null,
    answersDeadline: inAWeek(),
    questions: [{ text: { fi: 'Mikä toimii?' } }, { text: { fi: 'Mitä se maksaa?' } }],
  });
  await page.goto(`/officer/consultations/${id}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Avaa vuoropuhelu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa vuoropuhelu' }).click();
  await expect(page.getByText('Avoinna').first()).toBeVisible();
  for (const path of [`${id}/edit`, `${id}/extend`, `${id}/summary`]) {
    await page.goto(`/officer/consultations/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }

  await signIn(page, 'saimaa-manager', `/provider/consultations/${id}`);
  await expect(page.getByText('Ette ole vielä vastanneet.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vastaa kysymyksiin' }).click();
  await page.getByLabel(/^Mikä toimii/).fill('Läsnäolo toimii.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä vastaus' }).click();
  await expect(page.getByText('Läsnäolo toimii.')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/provider/ideas/new');
  const idea = `Työpaikkakokeilu ${Date.now()}`;
  await page.getByLabel('Kenelle').selectOption({ index: 1 });
  await page.getByLabel('Ehdotuksen nimi').fill(idea);
  await page.getByLabel('Mitä ehdotatte').fill('Viikon kokeilu ennen palkkatyötä.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä ehdotus' }).click();
  await expect(page.getByRole('heading', { level: 1, name: idea })).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'officer-1', `/officer/consultations/${id}?tab=responses`);
  await expect(page.getByText('Läsnäolo toimii.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/officer/ideas');
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: idea }).first().click();
  await page.getByRole('button', { name: 'Avaa keskustelu' }).click();
  await expect(page.getByText('Keskustelussa')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/officer/findings/new');
  await page.getByLabel('Havainto').fill('Matka on este');
  await page.getByLabel('Mitä asiakkaat kertoivat').fill('Soita 040 123 4567');
  await page.getByLabel('Haastateltuja').fill('12');
  await page.getByRole('button', { name: 'Kirjaa havainto' }).click();
  await expect(page.getByText(/Tekstissä on henkilötietoja/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Mitä asiakkaat kertoivat').fill('Bussia ei kulje.');
  await page.getByRole('button', { name: 'Kirjaa havainto' }).click();
  await expect(page.getByText('Bussia ei kulje.').first()).toBeVisible();
  await expectAccessible(page);
  for (const path of ['/consultations', `/consultations/${id}`, '/provider/consultations', '/provider/ideas']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
