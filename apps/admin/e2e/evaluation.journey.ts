import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

/** Against a running demo: the criteria of a lot as a tree, from the editor to the words bidders read. */
test('an officer builds the criteria of a lot as a tree', async ({ page }, { project }) => {
  const title = `Perustepuu (${project.name})`;
  await page.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
  await signIn(page, 'officer-1', '/officer/tenders/new');
  const box = (name: string) => page.getByRole('textbox', { name });
  const pick = (name: string, nth: number, label: string) =>
    page.getByRole('combobox', { name, exact: true }).nth(nth).selectOption({ label });

  await test.step('a lot with a price, a group and a number the bidder states', async () => {
    await box('Otsikko').fill(title);
    await page.getByRole('button', { name: 'Aloita luonnos' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Luonnos: ${title}` })).toBeVisible();
    await page.getByRole('button', { name: 'Lisää osa' }).click();
    await box('Otsikko (Suomi)').last().fill('Osa, jolla on perustepuu');
    await box('Tunnus').fill('UNIT');
    await box('Arvioitu määrä').fill('1000');
    await pick('Laji', 1, 'Laatuperusteiden ryhmä');
    await expect(page.getByText('Ryhmässä ei ole vielä perusteita.')).toBeVisible();
    // A group in the group, by keyboard: the new row is where the hands are.
    await page.getByRole('button', { name: 'Lisää peruste ryhmään 2', exact: true }).press('Enter');
    await expect(page.getByRole('combobox', { name: 'Laji', exact: true }).nth(2)).toBeFocused();
    await pick('Laji', 2, 'Laatuperusteiden ryhmä');
    await page.getByRole('button', { name: 'Lisää peruste ryhmään 2.1', exact: true }).press('Enter');
    await pick('Pisteytys', 1, 'Tarjoaja ilmoittaa luvun');
    await box('Nimi (Suomi)').nth(0).fill('Hinta');
    await box('Nimi (Suomi)').nth(1).fill('Laatu');
    await box('Nimi (Suomi)').nth(2).fill('Tiimi');
    await box('Nimi (Suomi)').nth(3).fill('Kokemus');
    await box('Mitä luku tarkoittaa (Suomi)').fill('vuotta');
    await box('Täydet pisteet').fill('10');
    await box('Ei pisteitä').fill('0');
  });

  await test.step('the meter tells what is missing, to the hundredth', async () => {
    await box('Painoarvo (%)').nth(0).fill('60');
    await box('Painoarvo (%)').nth(1).fill('39,99');
    await expect(page.getByText(/99,99 %/)).toBeVisible();
    await expectAccessible(page);
    await box('Painoarvo (%)').nth(1).fill('40');
    await expect(page.getByText('Painoarvot yhteensä 100 %.')).toBeVisible();
  });

  await test.step('what was saved is what was built, in words', async () => {
    await page.keyboard.press('Tab');
    await expect(async () => {
      const answer = await page.request.get(`/api/v1/tenders?words=${encodeURIComponent('Perustepuu')}`);
      const { items } = (await answer.json()) as { items: { id: string; title: { fi: string } }[] };
      const id = items.find((one) => one.title.fi === title)?.id;
      const saved = (await (await page.request.get(`/api/v1/tenders/${id}`)).json()) as {
        lots: { criteria: { parent: number | null; weight: string | null; scoringText: { fi: string } | null }[] }[];
      };
      const criteria = saved.lots[0]?.criteria ?? [];
      expect(criteria.map(({ parent, weight }) => [parent, Number(weight)])).toEqual([
        [null, 60],
        [null, 40],
        [1, 40],
        [2, 40],
      ]);
      expect(criteria[3]?.scoringText?.fi).toContain('kun luku on 10 vuotta');
    }).toPass();
  });

  await test.step('opened and saved again it is the same tree; a row out of its group goes alone', async () => {
    await page.reload();
    await page.getByRole('button', { name: /Osa 1/ }).click();
    await expect(page.getByText('Ryhmän painoarvot yhteensä 40 %.')).toHaveCount(2);
    const group = page.getByRole('combobox', { name: 'Ryhmä, johon 2.1.1 kuuluu' });
    await expect(group.locator('option')).toHaveText(['Ei ryhmässä', '2 Laatu', '2.1 Tiimi']);
    await group.selectOption({ label: '2 Laatu' });
    await expect(page.getByRole('combobox', { name: 'Ryhmä, johon 2.2 kuuluu' })).toBeFocused();
    await page.getByRole('button', { name: 'Siirrä ylös: 2.2' }).press('Enter');
    await expect(
      page.getByRole('group', { name: 'Peruste 2.1', exact: true }).getByRole('textbox', { name: 'Nimi (Suomi)' }),
    ).toHaveValue('Kokemus');
    await expectAccessible(page);
  });
});
