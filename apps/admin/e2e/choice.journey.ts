import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { clientNamed, grantJobCoaching, hasManager, managerOf } from './demo-vouchers.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('anyone compares three, on the list and on the map alike, and finds the filters again', async ({ page }) => {
  await page.goto('/offers?serviceKind=job-coaching&municipality=740');
  const boxes = page.getByRole('checkbox', { name: /^Vertaa: / });
  for (const index of [0, 1, 2]) await boxes.nth(index).check();
  await page.getByRole('link', { name: 'Vertaa näitä 3' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  for (const fact of [/Paikka/, /Ensimmäinen aika/, /Kielet/, /Esteettömyys/, /Sinä maksat/])
    await expect(page.getByRole('rowheader', { name: fact })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/offers?serviceKind=job-coaching&municipality=740&view=map');
  const first = (await page.locator('main li h2').first().textContent()) ?? '';
  const point = page.getByRole('link', { name: new RegExp(`^1\\. ${first.replace(/[()]/g, '\\$&')}`) }).first();
  await expect(point).toBeVisible();
  await expectAccessible(page);
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main li:focus h2')).toHaveText(first);

  await page.getByRole('radio', { name: 'Etänä' }).check({ force: true });
  await expect(page).toHaveURL(/channel=remote/);
  await page.goto('/offers');
  await expect(page.getByRole('radio', { name: 'Etänä' })).toBeChecked();
  await page.getByRole('button', { name: 'Tyhjennä rajaukset' }).click();
  await page.getByRole('link', { name: 'Mitä tapahtuu, jos en valitse ajoissa?' }).click();
  await expect(heading(page)).toHaveText('Valinnan säännöt');
  await expectAccessible(page);
});

test('a provider tells where it is, how accessible the place is, and shows a picture', async ({ page, baseURL }) => {
  const manager = await actAs('harju-manager', baseURL);
  const { items } = await manager.get<{ items: { id: string }[] }>('/offers');
  await signIn(page, 'harju-manager', `/provider/offers/${items[0]?.id}`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Muokkaa tietoja' }).click();
  await expect(heading(page)).toHaveText('Muokkaa, mitä asiakkaat näkevät');
  await page.getByRole('group', { name: 'Toimipaikka 1' }).getByLabel('Katuosoite').fill('Äärelänkatu 4');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText(/Äärelänkatu 4, /)).toBeVisible();

  await page.getByRole('button', { name: 'Vaihda kuva' }).click();
  await page.getByLabel('Kuvatiedosto').setInputFiles({
    ...{ name: 'aula.png', mimeType: 'image/png' },
    buffer: await page.screenshot(),
  });
  await page.getByLabel('Mitä kuvassa näkyy, suomeksi').fill('Harmaa seinä');
  await page.getByLabel('Mitä kuvassa näkyy, ruotsiksi').fill('En grå vägg');
  await page.getByLabel('Mitä kuvassa näkyy, englanniksi').fill('A grey wall');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna kuva' }).click();
  await expect(page.getByRole('img', { name: 'Harmaa seinä' })).toBeVisible();
});

test('a case worker chooses what the client told, and the client reads why', async ({ page, baseURL, browser }) => {
  const worker = await actAs('case-worker-1', baseURL);
  const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Aada Asiakas'));
  await signIn(page, 'case-worker-1', `/officer/vouchers/${voucherId}`);
  await page.getByRole('button', { name: 'Valitse puolesta' }).click();
  await expect(heading(page)).toHaveText('Valitse asiakkaan puolesta');
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Valitse / })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Miksi valitset puolesta?').fill('Asiakas kertoi valinnan puhelimessa.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Valitse', exact: true }).click();
  await expect(page.getByText('Asiakas kertoi valinnan puhelimessa.').first()).toBeVisible();

  const client = await browser.newPage();
  await signIn(client, 'client-1', `/client/vouchers/${voucherId}`);
  await expect(client.getByText('Asiakas kertoi valinnan puhelimessa.').first()).toBeVisible();
  await client.close();
  await worker.post(`/vouchers/${voucherId}/revoke`, { reason: 'Kokeilu on ohi.' });
});

test('when the places have just been taken, nothing is chosen and the others are there', async ({ page, baseURL }) => {
  const worker = await actAs('case-worker-1', baseURL);
  const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Aada Asiakas'));
  await signIn(page, 'client-1', `/client/vouchers/${voucherId}/compare`);
  await expect(heading(page)).toHaveText('Valitse, kuka sinua auttaa');
  await expect(page.locator('main li h2').first()).toBeVisible();
  const name = (await page.locator('main li h2').allTextContents()).find(hasManager) ?? '';
  await page.getByRole('button', { name: `Valitse ${name}` }).click();

  const manager = await managerOf(name, baseURL);
  const offers = await manager.get<{ items: (Offer & { serviceKind: string })[] }>('/offers');
  const id = offers.items.find(({ serviceKind }) => serviceKind === 'job-coaching')?.id ?? '';
  const setCapacity = async (capacityOf: (offer: Offer) => number) => {
    const offer = await manager.get<Offer>(`/offers/${id}`);
    const { channels, languages, premises, nextFreeOn, description, version } = offer;
    const places = premises.map(({ address, municipality, accessibility }) => ({
      address,
      municipality,
      accessibility,
    }));
    const edit = { channels, languages, nextFreeOn, description, premises: places, capacity: capacityOf(offer) };
    await manager.put(`/offers/${id}`, edit, version);
    return offer.capacity;
  };
  const before = await setCapacity(({ taken }) => taken);
  await page.getByRole('dialog').getByRole('button', { name: 'Valitse', exact: true }).click();
  await expect(page.getByRole('alert').getByText(/Paikat täyttyivät juuri/)).toBeVisible();
  await expect(page.getByText('Mitään ei valittu, ja seteli on tallella.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: `Valitse ${name}` })).toHaveCount(0);
  await expectAccessible(page);
  await setCapacity(() => before);
  await worker.post(`/vouchers/${voucherId}/revoke`, { reason: 'Kokeilu on ohi.' });
});

interface Offer {
  id: string;
  version: number;
  capacity: number;
  taken: number;
  channels: string[];
  languages: string[];
  nextFreeOn: string | null;
  description: object;
  premises: { address: string; municipality: string; accessibility: string[] }[];
}
