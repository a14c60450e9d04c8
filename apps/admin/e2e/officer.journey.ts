import { expect, test, type Page } from '@playwright/test';
import { look, signedIn } from './look.js';

/** Against a running demo only: the people, the clock and the seal are the server's. */
test.setTimeout(420_000);
test.use({ actionTimeout: 10_000 });

/** Again if need be: what was typed before the code list had arrived is lost. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('combobox', { name: label }).fill(option);
    await page.getByRole('option', { name: option }).first().click({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');
}

const PROVIDERS = [
  { account: 'saimaa-manager', answer: 'Valmentaja tapaa asiakkaan kasvokkain viikoittain.' },
  { account: 'harju-manager', answer: 'Valmentaja tapaa asiakkaan etänä.' },
] as const;

test('a tender from an empty draft to contracts', async ({ browser, viewport }, { project }) => {
  const title = `Työhönvalmennus, Mikkeli (${project.name})`;
  const officer = await signedIn(browser, 'officer-1', viewport);
  await officer.goto('/officer');
  await expect(officer.getByRole('heading', { level: 1, name: 'Tänään' })).toBeVisible();
  await look(officer, 'officer-today');

  await test.step('the officer writes the draft', async () => {
    const box = (name: string, exact = false) => officer.getByRole('textbox', { name, exact });
    await officer.goto('/officer/tenders/new');
    await look(officer, 'officer-new');
    await box('Otsikko').fill(title);
    await officer.getByRole('button', { name: 'Aloita luonnos' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: `Luonnos: ${title}` })).toBeVisible();
    await look(officer, 'officer-draft-basics');
    await box('Kuvaus (Suomi)').fill('Valmennusta työnhakijoille, jotka ovat olleet pitkään ilman työtä.');
    await choose(officer, 'Pääasiallinen CPV-koodi', '79998000');
    await box('Ennakoitu arvo ilman arvonlisäveroa (€)').fill('148000');
    await officer.getByRole('button', { name: 'Seuraava: Määräajat' }).click();
    const now = new Date(((await (await officer.request.get('/api/v1/sandbox/clock')).json()) as { now: string }).now);
    const deadline = new Date(now.getTime() + 30 * 86_400_000);
    const day = `${deadline.getDate()}.${deadline.getMonth() + 1}.${deadline.getFullYear()}`;
    await box('Tarjoukset viimeistään', true).fill(day);
    await box('Tarjoukset viimeistään: Kellonaika').fill('14.00');
    await look(officer, 'officer-draft-deadlines');
    await officer.getByRole('button', { name: 'Lisää osa' }).click();
    await box('Otsikko (Suomi)').last().fill('Valmennus, Mikkeli');
    await officer.getByRole('combobox', { name: 'Palvelu', exact: true }).selectOption({ label: 'Työhönvalmennus' });
    await choose(officer, 'Kunnat, joissa palvelua annetaan', 'Mikkeli');
    await box('Ennakoitu arvo ilman arvonlisäveroa (€)').last().fill('148000');
    await box('Sopimuskausi (kuukautta)').fill('24');
    await box('Mistä maksetaan (Suomi)').fill('Valmennustapaaminen');
    await box('Tunnus').fill('UNIT');
    await box('Yksikkö (Suomi)').fill('tapaaminen');
    await box('Arvioitu määrä').fill('1000');
    await box('Yksikköhinta enintään (€)').fill('120');
    await box('Painoarvo (%)').first().fill('60');
    await expect(officer.getByText('Painoarvot yhteensä 60 %. Puuttuu 40 %.')).toBeVisible();
    await box('Painoarvo (%)').last().fill('40');
    await expect(officer.getByText('Painoarvot yhteensä 100 %.')).toBeVisible();
    await box('Nimi (Suomi)').first().fill('Hinta');
    await look(officer, 'officer-draft-lot');
    await expect(officer.getByText(/^Tallennettu \d/)).toBeVisible();

    await officer.getByRole('button', { name: /^Tarkistus/ }).click();
    await look(officer, 'officer-draft-check');
    await officer.getByRole('link', { name: 'Anna valintaperusteen nimi kilpailutuksen pääkielellä.' }).click();
    await expect(box('Nimi (Suomi)').last()).toBeFocused();
    await box('Nimi (Suomi)').last().fill('Valmennuksen sisältö');
    await box('Mitä arvioidaan (Suomi)').last().fill('Miten valmennus etenee ja tukee työn löytämistä.');
    await officer.getByRole('button', { name: 'Tallenna ja palaa' }).click();
    await expect(officer.getByText('Mitään ei puutu')).toBeVisible();
    await look(officer, 'officer-tender-draft');
  });

  const address = new URL(officer.url()).pathname;
  const id = address.split('/').at(-1) ?? '';
  await test.step('a colleague approves it', async () => {
    await officer.getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
    await look(officer, 'officer-submit-dialog');
    await officer.getByRole('dialog').getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
    await expect(officer.getByText('Hyväksyttävänä').first()).toBeVisible();
    const approver = await signedIn(browser, 'approver-1', viewport);
    await approver.goto(address);
    await approver.getByRole('button', { name: 'Hyväksy ja julkaise' }).click();
    await approver.getByRole('dialog').getByRole('button', { name: 'Hyväksy ja julkaise' }).click();
    await expect(approver.getByText('Avoinna').first()).toBeVisible();
    await look(approver, 'officer-tender-published');
    await approver.context().close();
  });

  await test.step('anyone reads it', async () => {
    const visitor = await (await browser.newContext({ viewport })).newPage();
    await visitor.goto('/tenders');
    await look(visitor, 'public-tenders');
    await visitor.getByRole('link', { name: title }).click();
    await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await look(visitor, 'public-tender');
    await visitor.getByRole('tab', { name: /Osat/ }).click();
    await look(visitor, 'public-tender-lots');
    await visitor.context().close();
  });

  for (const { account, answer } of PROVIDERS) {
    await test.step(`${account} bids`, async () => {
      const provider = await signedIn(browser, account, viewport);
      await provider.goto('/provider/tenders');
      await look(provider, 'provider-fitting');
      await provider.goto(`/provider/tenders/${id}`);
      await look(provider, 'provider-tender');
      await provider.getByRole('button', { name: 'Jätä tarjous' }).click();
      await provider.getByLabel('Valmennustapaaminen (€)').fill('89,50');
      await expect(provider.getByText('89\u00a0500,00\u00a0€')).toBeVisible();
      await provider.getByLabel('Valmennuksen sisältö').fill(answer);
      await provider.getByText('Ei mikään').click();
      await provider.getByText('Hyväksymme tarjouspyynnön ehdot ja tarjous sitoo meitä').last().click();
      await look(provider, 'provider-bid');
      await provider.getByRole('button', { name: 'Jätä tarjous' }).click();
      await provider.getByRole('dialog').getByRole('button', { name: 'Jätä tarjous' }).click();
      await expect(provider.getByText('Tarjous on vastaanotettu')).toBeVisible();
      await look(provider, 'provider-receipt');
      if (account === 'saimaa-manager') {
        await provider.goto(`/provider/tenders/${id}/bid`);
        await expect(provider.getByText(/^Jatkatte luonnoksesta/)).toBeVisible();
        await expect(provider.getByLabel('Valmennuksen sisältö')).toHaveValue(answer);
        await provider.getByLabel('Valmennustapaaminen (€)').fill('85');
        await provider.getByText('Hyväksymme tarjouspyynnön ehdot ja tarjous sitoo meitä').last().click();
        await provider.getByRole('button', { name: 'Jätä tarjous' }).click();
        await provider.getByRole('dialog').getByRole('button', { name: 'Jätä tarjous' }).click();
        await provider.getByRole('link', { name: 'Näytä tarjous' }).click();
        await expect(provider.getByRole('heading', { name: /Versio 2/ })).toBeVisible();
        await look(provider, 'provider-bid-page');
        await provider.goto('/provider/bids');
        await look(provider, 'provider-bids');
      }
      await provider.context().close();
    });
  }

  await test.step('sealed until the deadline, then two officers open', async () => {
    await officer.goto(`${address}?tab=bids`);
    await expect(officer.getByText('Tarjoukset ovat sinetissä')).toBeVisible();
    await look(officer, 'officer-bids-sealed');
    await officer.request.post('/api/v1/sandbox/clock', {
      data: { advanceDays: 31 },
      headers: { 'X-Requested-With': 'kasvutori' },
    });
    for (const account of ['officer-1', 'officer-2']) {
      const opener = await signedIn(browser, account, viewport);
      await opener.goto(`${address}?tab=bids`);
      await opener.getByRole('button', { name: 'Avaa tarjoukset' }).click();
      const dialog = opener.getByRole('dialog');
      await dialog.getByText('Vakuutan, etten ole esteellinen').last().click();
      await look(opener, 'officer-open-dialog');
      await dialog.getByRole('button', { name: 'Avaa tarjoukset' }).click();
      await expect(dialog).toHaveCount(0);
      await look(opener, `officer-bids-${account}`);
      await opener.context().close();
    }
  });

  await test.step('a bidder is asked about its bid, answers on its page, and the officer accepts', async () => {
    const headers = { 'X-Requested-With': 'kasvutori' };
    const { bids } = (await (await officer.request.get(`/api/v1/tenders/${id}/screening`)).json()) as {
      bids: { bidId: string; providerName: string }[];
    };
    const bidId = bids.find(({ providerName }) => providerName.startsWith('Saimaan'))?.bidId;
    const { now } = (await (await officer.request.get('/api/v1/sandbox/clock')).json()) as { now: string };
    const answerBy = new Date(Date.parse(now) + 3 * 86_400_000).toISOString();
    const asked = await officer.request.post(`/api/v1/bids/${bidId}/inquiries`, {
      data: { kind: 'clarification', question: 'Missä tapaamiset pidetään?', answerBy },
      headers,
    });
    expect(asked.ok()).toBe(true);
    const provider = await signedIn(browser, 'saimaa-manager', viewport);
    await provider.goto(`/provider/bids/${bidId}`);
    const inquired = provider.getByRole('region', { name: /^Täsmennyspyyntö/ });
    await expect(inquired.getByText('Missä tapaamiset pidetään?')).toBeVisible();
    await look(provider, 'provider-bid-asked');
    await provider.getByRole('link', { name: 'Vastaa', exact: true }).click();
    await look(provider, 'provider-answer');
    await provider.getByLabel('Vastauksenne').fill('Mikkelissä toimistollamme, muualla kunnantalolla.');
    await provider.getByRole('button', { name: 'Vastaa' }).click();
    await expect(inquired.getByText('Mikkelissä toimistollamme, muualla kunnantalolla.')).toBeVisible();
    await expect(provider.getByRole('link', { name: 'Vastaa', exact: true })).toHaveCount(0);
    await provider.context().close();
    const screening = (await (await officer.request.get(`/api/v1/tenders/${id}/screening`)).json()) as {
      bids: { inquiries: { id: string }[] }[];
    };
    const inquiry = screening.bids.flatMap(({ inquiries }) => inquiries)[0]?.id;
    const concluded = await officer.request.post(`/api/v1/inquiries/${inquiry}/conclusion`, {
      data: { conclusion: 'accepted', ground: 'Paikat ovat tarjouspyynnön mukaiset.' },
      headers,
    });
    expect(concluded.ok()).toBe(true);
  });

  await test.step('scores by keyboard, with grounds', async () => {
    const scorer = await signedIn(browser, 'officer-1', viewport);
    await scorer.goto(`${address}/evaluation`);
    const marks = scorer.getByRole('group', { name: /^Pisteet:/ });
    await expect(marks).toHaveCount(2);
    await marks.nth(0).getByRole('radio').first().focus();
    await scorer.keyboard.press('3');
    await scorer.keyboard.press('ArrowDown');
    await expect(marks.nth(1).getByRole('radio').first()).toBeFocused();
    await scorer.keyboard.press('5');
    await expect(marks.nth(1).getByRole('radio', { name: '5' })).toBeChecked();
    for (const [index, ground] of [
      'Etävalmennus kuvattiin niukasti.',
      'Tapaamiset on kuvattu viikoittain.',
    ].entries()) {
      await scorer
        .getByLabel(/^Peruste:.*, Valmennuksen sisältö/)
        .nth(index)
        .fill(ground);
    }
    await expect(scorer.getByText('✓ Tallennettu')).toBeVisible();
    await expect(scorer.getByText('Voittaisi nyt')).toBeVisible();
    await look(scorer, 'officer-evaluation');
    await scorer.getByRole('button', { name: /Miksi: sija 1/ }).click();
    await expect(scorer.getByText('Näin se laskettiin')).toBeVisible();
    await look(scorer, 'officer-why');
    await scorer.context().close();
  });

  await test.step('the approver decides', async () => {
    const approver = await signedIn(browser, 'approver-1', viewport);
    await approver.goto(address);
    await approver.getByRole('button', { name: 'Tee hankintapäätös' }).click();
    await expect(approver.getByLabel('Osan perustelut')).toHaveValue(/Saimaan Työvalmennus/);
    await look(approver, 'officer-award');
    await approver.getByRole('button', { name: 'Tee päätös' }).click();
    await approver.getByRole('dialog').getByRole('button', { name: 'Tee päätös' }).click();
    await expect(approver.getByRole('heading', { name: /^Päätös / })).toBeVisible();
    await look(approver, 'officer-decision');
    await approver.context().close();

    const provider = await signedIn(browser, 'saimaa-manager', viewport);
    await provider.goto(`/provider/tenders/${id}?tab=result`);
    await expect(provider.getByText('Tarjouksenne valittiin.')).toBeVisible();
    await look(provider, 'provider-result');
    await provider.context().close();
  });

  await test.step('after the standstill contracts are made', async () => {
    await officer.request.post('/api/v1/sandbox/clock', {
      data: { advanceDays: 20 },
      headers: { 'X-Requested-With': 'kasvutori' },
    });
    const closer = await signedIn(browser, 'officer-1', viewport);
    await closer.goto(`${address}?tab=decision`);
    const conclude = closer.getByRole('button', { name: 'Vahvista päätös lopulliseksi' });
    const contracts = closer.getByRole('button', { name: 'Tee sopimukset' });
    await expect(conclude.or(contracts)).toBeVisible();
    if (await conclude.isVisible()) {
      await conclude.click();
      await closer.getByRole('dialog').getByRole('button', { name: 'Vahvista päätös lopulliseksi' }).click();
    }
    await expect(contracts).toBeVisible();
    await look(closer, 'officer-concluded');
    await contracts.click();
    await expect(closer).toHaveURL(/\/officer\/contracts/);
    // A table on a desk, cards on a phone.
    const rows = closer.getByRole('row').or(closer.getByRole('listitem'));
    await expect(rows.filter({ hasText: 'Saimaan Työvalmennus' }).first()).toBeVisible();
    await look(closer, 'officer-contracts');
    await closer.context().close();
  });
});
