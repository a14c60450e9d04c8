import { expect, test } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { givenDraftContract } from './given-contract.js';
import { inDays } from './given-tender.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

test('an alliance is founded on a contract that was competed for', async ({ page, baseURL }, { project }) => {
  const { id } = await givenDraftContract(baseURL, `Allianssi, Mikkeli (${project.name} ${Date.now()})`);
  const manager = await actAs('contract-manager-1', baseURL);
  const { validTo } = await manager.get<{ validTo: string }>(`/contracts/${id}`);
  const lastDay = inDays(validTo, -1).slice(0, 10).split('-').map(Number).reverse().join('.');

  await signIn(page, 'contract-manager-1', `/officer/contracts/${id}`);
  const found = page.getByRole('button', { name: 'Perusta allianssi' });
  if (!(await found.isVisible())) await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await found.click();
  await expect(page.getByLabel('Jaettavan ajan viimeinen päivä')).toHaveValue(lastDay);
  for (const [label, value] of [
    ['Suunniteltu määrä kuukaudessa', '20'],
    ['Osapuolen kustannusarvio', '70000'],
    ['Kiinteä tavoite', '60000'],
    ['Tavoite yksikköä kohti', '400'],
    ['Yksikkö (suomi)', 'asiakas'],
    ['Yksikkö (svenska)', 'klient'],
    ['Yksikkö (English)', 'client'],
    ['Riskin enimmäismäärä', '20000'],
    ['Tavoitekustannuksen kohta', '5.1'],
    ['Jakamisen kohta', '5.2'],
    ['Riskin rajan kohta', '5.3'],
    ['Avaintulosten kohta', '6.1'],
  ] as const)
    await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Lisää avaintulosalue' }).click();
  const area = page.getByRole('group', { name: 'Avaintulosalue 1', exact: true });
  for (const [label, value] of [
    ['Tunnus', 'WORK'],
    ['Nimi (suomi)', 'Työllistyminen'],
    ['Nimi (svenska)', 'Sysselsättning'],
    ['Nimi (English)', 'Finding work'],
    ['Paino', '90'],
    ['Taso, jolla pisteet −100', '20'],
    ['Taso, jolla pisteet 0', '30'],
    ['Taso, jolla pisteet +100', '45'],
    ['Lähde', 'Työnvälityksen tilasto'],
  ] as const)
    await area.getByLabel(label).fill(value);
  await expectAccessible(page);
  await found.click();
  await expect(page.getByText('Avaintulosalueiden painojen summan on oltava 100 %.').first()).toBeVisible();
  await area.getByLabel('Paino').fill('100');
  await found.click();
  await expect(page).toHaveURL(/\/officer\/alliances\/[0-9a-f-]+$/);
  await page.goto(`${page.url()}?tab=terms`);
  await expect(page.getByText('Ehtojen versio 1')).toBeVisible();
  await expect(page.getByText('Työllistyminen').first()).toBeVisible();
  await expectAccessible(page);
});
