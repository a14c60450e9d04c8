import { expect, test, type Browser, type Page, type ViewportSize } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { press, type } from './by-keyboard.js';
import { givenPublishedTender } from './given-tender.js';
import { signIn } from './sign-in.js';

/** Against a running demo only. Every page is examined by axe, and the clock moves past the deadline. */
test.setTimeout(420_000);

async function signedIn(browser: Browser, account: string, viewport: ViewportSize | null, at: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
  await signIn(page, account, at);
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Ladataan')).toHaveCount(0);
  await expectAccessible(page);
  if (!process.env.SHOTS) return;
  const file = `${process.env.SHOTS}/${name}-${page.viewportSize()?.width}.png`;
  await page.screenshot({ path: file, fullPage: true });
}

test('two providers find, ask, bid together, replace and get the decision on bids that were scored without names', async ({
  browser,
  viewport,
  baseURL,
}, { project }) => {
  const title = `Tarinavalmennus (${project.name} ${Date.now()})`;
  const id = await givenPublishedTender(baseURL, title, { anonymousQuality: true });
  const lead = await signedIn(browser, 'saimaa-manager', viewport, '/provider/tenders/all');

  await test.step('the provider finds the tender and reads how it will be scored', async () => {
    await lead.getByRole('searchbox').or(lead.getByLabel(/^Hae/)).first().fill('Tarinavalmennus');
    await lead.keyboard.press('Enter');
    await press(lead, lead.getByRole('main').getByRole('link', { name: title }));
    await expect(lead.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(lead.getByRole('heading', { name: 'Nimetön pisteytys' })).toBeVisible();
    await look(lead, 'story-tender');
  });

  await test.step('it asks, and reads the answer given to all', async () => {
    await lead.goto(`/provider/tenders/${id}?tab=questions`);
    await lead.getByRole('button', { name: 'Esitä kysymys' }).click();
    await lead.getByRole('textbox', { name: 'Kysymys', exact: true }).fill('Saako ryhmiä pitää illalla?');
    await lead.getByRole('button', { name: 'Lähetä kysymys' }).click();
    await expect(lead.getByText('Odottaa vastausta')).toBeVisible();
    const officer = await signedIn(browser, 'officer-1', viewport, `/officer/tenders/${id}?tab=questions`);
    await officer.getByRole('button', { name: 'Kirjoita vastaus' }).click();
    await officer.getByRole('textbox', { name: 'Vastaus suomeksi' }).fill('Kyllä saa.');
    await officer.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await officer.getByRole('button', { name: 'Julkaise', exact: true }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
    await expect(officer.getByRole('heading', { name: 'Kysymys 1' })).toBeVisible();
    await officer.context().close();
    await lead.reload();
    await expect(lead.getByText('Kyllä saa.').first()).toBeVisible();
  });

  await test.step('it invites another company, which confirms for itself', async () => {
    await lead.goto(`/provider/tenders/${id}/bid`);
    await lead.getByRole('link', { name: 'Tarjoa ryhmittymänä' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: 'Ryhmittymä' })).toBeVisible();
    await lead.getByRole('link', { name: 'Kutsu yritys' }).click();
    const harju = await actAs('harju-manager', baseURL);
    const { businessId } = await harju.get<{ businessId: string }>('/provider/profile');
    await lead.getByLabel('Y-tunnus').fill(businessId);
    await lead.getByRole('textbox', { name: /^Osuus/ }).fill('40');
    await lead.getByRole('textbox', { name: /^Mitä/ }).fill('Ryhmät Mikkelissä');
    await look(lead, 'story-invite');
    await lead.getByRole('button', { name: 'Kutsu yritys' }).click();
    await expect(lead.getByText('Odottaa vahvistusta')).toBeVisible();
    await look(lead, 'story-consortium');

    const member = await signedIn(browser, 'harju-manager', viewport, '/provider/consortium-invitations');
    const invitation = member.getByRole('main').locator('section, article').filter({ hasText: title }).last();
    await press(member, invitation.getByRole('button', { name: 'Vahvista mukanaolo' }));
    await press(member, member.getByRole('dialog').getByRole('button', { name: 'Vahvista mukanaolo' }));
    await expect(member.getByRole('dialog')).toHaveCount(0);
    await expect(invitation.getByText('Vahvistettu')).toBeVisible();
    await look(member, 'story-invitations');
    await member.context().close();
  });

  await test.step('it writes, submits and replaces the bid by the keyboard', async () => {
    await lead.goto(`/provider/tenders/${id}/bid`);
    await expect(lead.getByText(/älkää kirjoittako laadun vastauksiin/)).toBeVisible();
    await lead.getByLabel('Lisää laadun liite (ilman nimiä)').setInputFiles({
      name: 'Saimaan suunnitelma.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Tapaamme viikoittain.'),
    });
    await lead.getByLabel('Lisää muu liite').setInputFiles({
      name: 'Saimaan rekisteriote.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Saimaan Työvalmennus'),
    });
    await expect(lead.getByText('muu liite, näkyy pisteytyksen jälkeen')).toBeVisible();
    const terms = lead.getByRole('checkbox', { name: /Hyväksymme tarjouspyynnön ehdot/ });
    for (const [price, receipt] of [
      ['88,80', 1],
      ['77,70', 2],
    ] as const) {
      if (receipt === 2) await lead.goto(`/provider/tenders/${id}/bid`);
      await type(lead, lead.getByLabel('Tapaaminen (€)'), price);
      await type(lead, lead.getByLabel('Palvelukuvaus'), 'Valmentaja tapaa asiakkaan viikoittain.');
      const none = lead.getByRole('radio', { name: 'Ei mikään' });
      if (!(await none.isChecked())) await press(lead, none, 'Space');
      await press(lead, terms, 'Space');
      if (receipt === 1) await look(lead, 'story-bid');
      await press(lead, lead.getByRole('button', { name: 'Jätä tarjous' }));
      await press(lead, lead.getByRole('dialog').getByRole('button', { name: 'Jätä tarjous' }));
      await expect(lead.getByText('Tarjous on vastaanotettu')).toBeVisible();
    }
    await look(lead, 'story-receipt');
  });

  const first = await actAs('officer-1', baseURL);
  await test.step('two officers open; what they see has no names and no prices', async () => {
    await first.post('/sandbox/clock', { advanceDays: 31 });
    for (const account of ['officer-1', 'officer-2'])
      await (await actAs(account, baseURL)).post(`/tenders/${id}/opening`, { noConflictOfInterest: true });
    const officer = await signedIn(browser, 'officer-1', viewport, `/officer/tenders/${id}?tab=bids`);
    await expect(officer.getByText('Tarjoaja A')).toBeVisible();
    await expect(officer.getByRole('link', { name: 'Liite 1.txt' })).toBeVisible();
    await expect(officer.getByText(/Saimaan|rekisteriote|77,70/)).toHaveCount(0);
    await look(officer, 'story-bids');
    await officer.context().close();
  });

  await test.step('quality is scored and scoring closed by the keyboard; then the names are there', async () => {
    const officer = await signedIn(browser, 'officer-1', viewport, `/officer/tenders/${id}/evaluation`);
    await expect(officer.getByText(/Pisteytyksen voi sulkea, kun/)).toBeVisible();
    await expect(officer.getByText(/Saimaan/).filter({ visible: true })).toHaveCount(0);
    const marks = officer.getByRole('group', { name: /^Pisteet: Tarjoaja A/ });
    await marks.getByRole('radio').first().focus();
    await officer.keyboard.press('4');
    await officer.getByLabel(/^Peruste: Tarjoaja A/).fill('Tapaamiset on kuvattu viikoittain.');
    await expect(officer.getByText('✓ Tallennettu')).toBeVisible();
    await look(officer, 'story-scoring');
    await press(officer, officer.getByRole('button', { name: 'Sulje pisteytys' }));
    await look(officer, 'story-close');
    await press(officer, officer.getByRole('dialog').getByRole('button', { name: 'Sulje pisteytys' }));
    await expect(officer.getByRole('dialog')).toHaveCount(0);
    await expect(
      officer
        .getByText(/Saimaan Työvalmennus/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await expect(officer.getByRole('button', { name: 'Sulje pisteytys' })).toHaveCount(0);
    await look(officer, 'story-closed');
    await officer.goto(`/officer/tenders/${id}?tab=bids`);
    await expect(officer.getByText('Pisteytettiin nimellä')).toBeVisible();
    await expect(
      officer
        .getByText(/Harjun Urapalvelut/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible();
    await officer.context().close();
  });

  await test.step('the provider gets the decision', async () => {
    const { lots } = await first.get<{ lots: { id: string }[] }>(`/tenders/${id}`);
    const approver = await actAs('approver-1', baseURL);
    await approver.post(`/tenders/${id}/decision`, {
      grounds: 'Valitaan kokonaistaloudellisesti edullisin tarjous.',
      lots: lots.map((lot) => ({ lotId: lot.id, outcome: 'awarded', grounds: 'Paras hinta-laatusuhde.' })),
    });
    await lead.goto(`/provider/tenders/${id}?tab=result`);
    await expect(lead.getByText('Tarjouksenne valittiin.')).toBeVisible();
    await look(lead, 'story-result');
    await lead.context().close();
  });
});
