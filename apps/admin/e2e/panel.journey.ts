import { expect, test, type Locator, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { givenOpenedTender } from './given-tender.js';
import { signIn } from './sign-in.js';

/** On with Tab alone until the wanted one has the focus, as somebody without a mouse goes. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let steps = 0; steps < 250; steps++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

async function pressOn(page: Page, wanted: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

/** A digit for each bid and the ground beneath it: from bid to bid with the arrow, to the ground with Tab. */
async function giveScores(page: Page, given: readonly [string, string][]): Promise<void> {
  const marks = page.getByRole('group', { name: /^Pisteet:/ });
  await expect(marks).toHaveCount(given.length);
  const last = given.at(-1)?.[1] ?? '';
  const saved = page.waitForResponse((answer) => answer.ok() && answer.request().postData()?.includes(last) === true);
  for (const [index, [score, ground]] of given.entries()) {
    const row = marks.nth(index);
    const checked = row.getByRole('radio', { checked: true });
    await tabTo(page, (await checked.count()) > 0 ? checked : row.getByRole('radio').first());
    await page.keyboard.press(score);
    await expect(row.getByRole('radio', { name: score })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type(ground);
  }
  await saved; // that something is saved says nothing of the last words
  await expect(page.getByText('✓ Tallennettu')).toBeVisible();
}

/** Moves the demo's clock. */
test('a panel declares, screens, scores, agrees and reads how firm the ranking is, by keyboard alone', async ({
  page,
  baseURL,
}, { project }) => {
  const { id, lotId, criterionId, bidIds } = await givenOpenedTender(baseURL, `Arviointiryhmä (${project.name})`);
  const member = await actAs('officer-2', baseURL);
  await page.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
  await signIn(page, 'officer-1', `/officer/tenders/${id}/evaluation`);
  await expect(page.getByRole('heading', { level: 1, name: 'Tarjousten pisteytys' })).toBeVisible();
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('two officers are appointed, one of them to the chair', async () => {
    await pressOn(page, page.locator('summary', { hasText: 'Nimeä arviointiryhmä' }));
    for (const name of ['Helmi Hankkija', 'Oskari Ostola'])
      await pressOn(page, page.getByRole('checkbox', { name }), 'Space');
    await tabTo(page, page.getByRole('combobox', { name: 'Puheenjohtaja' }));
    await page.keyboard.type('Helmi');
    await expectAccessible(page);
    await pressOn(page, button('Nimeä'));
    await expect(page.getByText('Helmi Hankkija (puheenjohtaja)')).toBeVisible();
  });

  await test.step('nobody scores before the declaration of interest', async () => {
    await expect(page.getByRole('group', { name: /^Pisteet:/ })).toHaveCount(0);
    await pressOn(page, button('Ei sidonnaisuuksia'));
    await expect(page.getByText('Olet ilmoittanut: ei sidonnaisuuksia')).toBeVisible();
    await member.post(`/tenders/${id}/panel/interest`, { hasInterest: false });
  });

  await test.step('each bid is screened from its self-declaration, with a ground for each check', async () => {
    for (const name of ['Harjun Urapalvelut', 'Saimaan Työvalmennus']) {
      const bid = page.locator('details', { has: page.locator(`> summary:text("${name}")`) }).first();
      await pressOn(page, bid.locator('> summary'));
      await expect(bid.locator('summary', { hasText: `Vakuutus: ${name}` })).toBeVisible();
      for (const check of ['Pakolliset', 'Harkinnanvaraiset', 'Soveltuvuus', 'Tarjouspyynnön']) {
        const group = bid.getByRole('group', { name: new RegExp(`^${check}`) });
        await tabTo(page, group.getByRole('textbox'));
        await page.keyboard.type('Rekisteriotteet tarkistettu.');
        await pressOn(page, group.getByRole('button', { name: 'Kunnossa' }));
        await expect(group.getByText('– Kunnossa (Helmi Hankkija)')).toBeVisible();
      }
    }
    await expect(page.getByText('Tarkistettu', { exact: true })).toHaveCount(2);
    await expectAccessible(page);
  });

  await test.step('each scores alone: digits, arrows, and a ground for every score', async () => {
    await giveScores(page, [
      ['3', 'Etävalmennus on kuvattu niukasti.'],
      ['5', 'Tapaamiset on kuvattu viikoittain.'],
    ]);
    // The last scores of the last member open the consensus.
    await member.put(`/lots/${lotId}/scores`, {
      scores: bidIds.map((bidId) => ({ bidId, criterionId, score: 4, ground: 'Palvelu on kuvattu hyvin.' })),
    });
  });

  await test.step('the panel agrees beside what each gave', async () => {
    await page.reload();
    await expect(page.getByText(/^Yhteinen arvio:/)).toBeVisible();
    await expect(page.getByText('Oskari Ostola: 4. Palvelu on kuvattu hyvin.')).toHaveCount(2);
    await giveScores(page, [
      ['3', 'Ryhmä piti kuvausta niukkana.'],
      ['5', 'Ryhmä piti kuvausta kattavana.'],
    ]);
    await expectAccessible(page);
  });

  await test.step('the ranking opens into its arithmetic, and says how firm it is', async () => {
    await expect(page.getByText('Voittaisi nyt')).toBeVisible();
    await pressOn(page, page.getByRole('button', { name: /Miksi: sija 1, Saimaan/ }));
    await expect(page.getByText('Näin se laskettiin')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /Miksi: sija 1, Saimaan/ })).toBeFocused();
    const firmness = page.getByRole('table', { name: 'Kuinka varma järjestys on' });
    await expect(firmness.getByRole('row')).toHaveCount(3);
    await expect(firmness.getByRole('row', { name: /^Palvelukuvaus/ })).toContainText('60');
  });
});
