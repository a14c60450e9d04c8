import { expect, test, type Page } from '@playwright/test';
import { FinnishBusinessIds } from 'finnish-business-ids';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

// Every page is examined by axe: that takes its time.
test.slow();

/** A business id that nobody has been given, another one at every run. */
function freshBusinessId(): string {
  for (let number = 9_800_000 + (Date.now() % 190_000); ; number += 1) {
    const check = FinnishBusinessIds.calculateChecksum(String(number));
    if (check >= 0) return `${number}-${check}`;
  }
}

/** The person acts for themselves again, also after a company was registered in an earlier run. */
async function actForOneself(page: Page): Promise<void> {
  const data = { organisationId: null };
  const answer = await page.request.post('/api/v1/session/acting', {
    data,
    headers: { 'X-Requested-With': 'kasvutori' },
  });
  expect(answer.ok()).toBe(true);
}

test('a newcomer registers a company, declares, changes the declaration and invites a colleague', async ({
  page,
  browser,
}) => {
  const businessId = freshBusinessId();
  // Its name comes after every other, so that nobody who joins it acts for it first.
  const company = `Östersundomin Kokeilu ${businessId} Oy`;
  await signIn(page, 'newcomer-1', '/');
  await actForOneself(page);
  await page.goto('/provider');
  await page.getByRole('link', { name: 'Rekisteröi yritys' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rekisteröi yritys' })).toBeVisible();
  await page.getByRole('button', { name: 'Rekisteröi yritys' }).click();
  await expect(page.getByRole('heading', { name: /Korjaa \d+ koh/ })).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Yrityksen nimi').fill(company);
  await page.getByLabel('Y-tunnus').fill(businessId);
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Kotikunta' }).fill('Mikkeli');
    await page.getByRole('option', { name: 'Mikkeli' }).first().click({ timeout: 2_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Rekisteröi yritys' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Yrityksen esittely' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('main').getByRole('link', { name: 'Vakuutus' }).click();
  await expect(page.getByText('Vakuutusta ei ole vielä annettu.')).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: 'Anna vakuutus' })
    .or(page.getByRole('link', { name: 'Anna vakuutus' }))
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anna vakuutus' })).toBeVisible();
  const no = page.getByRole('main').getByText('Ei', { exact: true });
  await expect(no.first()).toBeVisible();
  for (let index = 0; index < (await no.count()); index += 1) await no.nth(index).click();
  await page.getByRole('button', { name: 'Lisää näyttö' }).click();
  await page.getByLabel('Mistä', { exact: true }).selectOption({ label: 'Vakuutukset' });
  await page.getByLabel('Näyttö', { exact: true }).fill('Vastuuvakuutus, Esimerkkiyhtiö');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Anna vakuutus' }).click();
  await expect(page.getByText('Yritys vakuuttaa, ettei mikään peruste koske sitä.')).toBeVisible();
  await expectAccessible(page);

  await page
    .getByRole('link', { name: 'Päivitä vakuutus' })
    .or(page.getByRole('button', { name: 'Päivitä vakuutus' }))
    .click();
  await page.getByRole('main').getByText('Kyllä', { exact: true }).first().click();
  await page.getByLabel(/^Korjaavat toimet/).fill('Johto vaihtui ja menettely muutettiin.');
  await page.getByRole('button', { name: 'Päivitä vakuutus' }).click();
  await page.getByRole('tab', { name: /^Versiot/ }).click();
  await expect(page.getByText('Kyllä: Johto vaihtui ja menettely muutettiin.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /^Soveltuvuus/ }).click();
  await expect(page.getByText('Vastuuvakuutus, Esimerkkiyhtiö')).toBeVisible();

  await page.getByRole('main').getByRole('link', { name: 'Edustajat' }).click();
  await expect(page.getByText('Organisaatiolla pitää olla joku, joka hallinnoi sen väkeä.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/provider/company/members/invite');
  await page.getByLabel('Sähköposti').fill('kollega@example.fi');
  await page.getByText('Palveluntuottajan tarjoaja').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lähetä kutsu' }).click();
  await expect(page.getByText('Kutsu on lähetetty')).toBeVisible();
  const link = (await page.getByRole('link', { name: /\/invitations\// }).getAttribute('href')) ?? '';
  await expectAccessible(page);

  const colleague = await (await browser.newContext()).newPage();
  await signIn(colleague, 'saimaa-staff', '/provider');
  await colleague.goto(new URL(link).pathname);
  await expect(colleague.getByText(`Sinut on kutsuttu toimimaan organisaation ${company} puolesta.`)).toBeVisible();
  await expectAccessible(colleague);
  await colleague.getByRole('button', { name: 'Hyväksy kutsu' }).click();
  await expect(colleague.getByText('Kutsu on hyväksytty')).toBeVisible();
  await colleague.close();

  await page.goto('/provider/company/members');
  await expect(page.getByText('Pihla Palvelija').first()).toBeVisible();
  await page.getByRole('button', { name: 'Poista organisaatiosta: Pihla Palvelija' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
  await expect(page.getByText('Pihla Palvelija')).toHaveCount(0);

  const officer = await (await browser.newContext()).newPage();
  await signIn(officer, 'officer-1', `/officer/providers?q=${businessId}`);
  await officer.getByRole('link', { name: company }).click();
  await officer.getByRole('tab', { name: /^Vakuutus/ }).click();
  await expect(officer.getByText('Johto vaihtui ja menettely muutettiin.')).toBeVisible();
  await expectAccessible(officer);
  await officer.close();
});

test('tenders are found by an inflected word and by distance; a search tells when to mail', async ({ page }) => {
  await page.goto('/tenders?q=valmennuksessa&ended=true');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /valmennus/i })
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Lisää/ }).click();
  await expectAccessible(page);
  await signIn(page, 'saimaa-bidder', '/provider/searches/new');
  const name = `Lähellä ${Date.now()}`;
  await page.getByLabel('Nimi', { exact: true }).fill(name);
  await page.getByLabel('Etäisyys kunnasta (km)').fill('40');
  await page.getByText('Kerran päivässä kello 7').click();
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByText('Valitse kunta, josta etäisyys lasketaan.').first()).toBeVisible();
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Kunnat' }).fill('Savonlinna');
    await page.getByRole('option', { name: 'Savonlinna' }).first().click({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape'); // the list stays open for choosing more
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.getByRole('button', { name: /^Tee .*osoite/ }).click();
  await expect(page.getByText(/\/public\/calendars\//)).toBeVisible();
  await expectAccessible(page);
});
