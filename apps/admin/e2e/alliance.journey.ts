import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

interface Page<Row> {
  items: Row[];
}
interface Forecast {
  actual: string;
}

test('alliance month: a party reports its costs, the owner approves them, the forecast moves', async ({
  page,
  baseURL,
}) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { items } = await manager.get<Page<{ id: string }>>('/alliances?phase=implementation');
  const id = items[0]?.id ?? '';
  const actual = async () => Number((await manager.get<Forecast>(`/alliances/${id}/forecast`)).actual);
  const before = await actual();
  const today = new Date();
  const month = `${today.getMonth() + 1}/${today.getFullYear()}`;

  await signIn(page, 'saimaa-manager', '/provider/alliances');
  await expect(page.getByText(/\d osuma/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/provider/alliances/${id}`);
  await expect(page.getByText('Ennuste näytetään, sitä ei makseta.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Aloita kustannusraportti' }).click();
  await page.getByRole('textbox', { name: 'Kuukausi' }).fill(`${today.getDate()}.${month.replace('/', '.')}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Aloita kustannusraportti' }).click();
  await page.getByLabel('Mistä kustannus syntyi').fill('Valmentajien palkat, yöpäivystys');
  await page.getByLabel('Summa ilman arvonlisäveroa').fill('9 800,50');
  await page.getByLabel('Arvio tulevista kustannuksista').fill('12000');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Valmentajien palkat, yöpäivystys')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä tarkastettavaksi' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lähetä tarkastettavaksi' }).click();
  await expect(page.getByText('Tarkastettavana').first()).toBeVisible();
  const report = page.url().split('/').at(-1) ?? '';

  await signIn(page, 'contract-manager-1', `/officer/alliances/${id}?tab=costs`);
  await expect(page.getByText('Tarkastettavana').first()).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/officer/alliances/${id}/reports/${report}`);
  await page.getByRole('button', { name: 'Hyväksy raportti' }).click();
  await dialog.getByRole('button', { name: 'Hyväksy raportti' }).click();
  await expect(page.getByText('Hyväksytty', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  expect((await actual()) - before).toBeCloseTo(9800.5, 2);

  const shown = {
    forecast: 'Arvio jäljellä olevista',
    results: 'Määrät kuukausittain',
    decisions: '1. Toteutusvaiheen aloittaminen',
    parties: 'Osuus nyt',
    terms: 'Ehtojen versio 1',
    groups: 'Projektiryhmä',
  };
  for (const [tab, text] of Object.entries(shown)) {
    await page.goto(`/officer/alliances/${id}?tab=${tab}`);
    await expect(page.getByText(text).first()).toBeVisible();
    await expectAccessible(page);
  }
  await page.getByRole('button', { name: 'Päätä jäsenyys Siiri Sopimus' }).click();
  await expect(dialog.getByText('Jäsenen voi nimetä uudelleen.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/officer/alliances/${id}?tab=forecast`);
  await page.getByRole('button', { name: /Tavoitekustannus/ }).click();
  await expect(page.getByRole('heading', { name: 'Sääntö' })).toBeVisible();
  await expectAccessible(page);
});

test('the executive group: one proposes, a member dissents, and nothing is decided', async ({ page, baseURL }) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { items } = await manager.get<Page<{ id: string }>>('/alliances?phase=implementation');
  const id = items[0]?.id ?? '';
  await signIn(page, 'contract-manager-1', `/officer/alliances/${id}/proposals/new`);
  await expectAccessible(page);
  const title = `Yhteinen toimitila Äänekoskella ${Date.now()}`;
  await page.getByLabel('Otsikko').fill(title);
  await page.getByLabel('Perustelut').fill('Vuokra jaetaan käytön mukaan.');
  await page.getByRole('button', { name: 'Tee esitys' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expectAccessible(page);
  const proposal = page.url().split('/').at(-1) ?? '';
  await manager.post(`/alliance-proposals/${proposal}/vote`, { vote: 'for' });
  const harju = await actAs('harju-manager', baseURL);
  await harju.post(`/alliance-proposals/${proposal}/vote`, { vote: 'for' });

  await signIn(page, 'saimaa-manager', `/provider/alliances/${id}/proposals/${proposal}`);
  await page.getByRole('button', { name: 'Äänestä' }).click();
  await page.getByText('Pidättäydyn').click();
  await page.getByLabel('Lausuma').fill('Tilan sopivuutta ei ole vielä selvitetty.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Äänestä' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Äänestä' }).click();
  await expect(page.getByText('Ei yksimielisyyttä')).toBeVisible();
  await expect(page.getByText('Tilan sopivuutta ei ole vielä selvitetty.')).toBeVisible();
  await page.getByRole('button', { name: 'Kirjaa pöytäkirjaan' }).click();
  await page.getByLabel('Mitä käsiteltiin ja todettiin').fill('Selvitetään tilan esteettömyys.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Selvitetään tilan esteettömyys.')).toBeVisible();
  await expectAccessible(page);
});

test('new terms are put before the executive group', async ({ page, baseURL }) => {
  const manager = await actAs('contract-manager-1', baseURL);
  const { items } = await manager.get<Page<{ id: string }>>('/alliances?phase=implementation');
  await signIn(page, 'contract-manager-1', `/officer/alliances/${items[0]?.id ?? ''}/proposals/new`);
  await page.getByLabel('Mistä päätetään').selectOption('terms');
  await page.getByLabel('Riskin enimmäismäärä').fill('25000');
  await page.getByLabel('Otsikko').fill('Riskin raja nousee');
  await page.getByLabel('Perustelut').fill('Asiakkaita tulee enemmän kuin arvioitiin.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tee esitys' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Riskin raja nousee');
  await expect(page.getByText(/25.000,00/).first()).toBeVisible();
  await expectAccessible(page);
});
