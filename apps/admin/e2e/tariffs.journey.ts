import { expect, test, type Page } from '@playwright/test';
import { actAs, type Other } from './act-as.js';
import { look, signedIn } from './look.js';

// Every page is examined by axe: that takes its time.
test.slow();

interface Version {
  id: string;
  contractId: string;
  contractNumber: string;
  providerName: string;
  version: number;
  body: { components: { id: string; kind: string; clause: string }[] };
  cases: { asOf: string; facts: { clients: { facts: { serviceStart: string } }[] }; expected: object[] }[];
  permittedActions: { action: string; allowed: boolean }[];
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const finnish = (date: string) => date.split('-').map(Number).reverse().join('.');
const after = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The last version of a contract that pays for work, whose next version nobody is writing, of one provider when asked. */
async function writable(manager: Other, provider = ''): Promise<Version> {
  const { items } = await manager.get<{ items: { id: string }[] }>('/tariffs?limit=100');
  for (const { id } of items) {
    const found = await manager.get<Version>(`/tariffs/${id}`);
    const may = found.permittedActions.some(({ action, allowed }) => action === 'tariff-draft:begin' && allowed);
    const forWork = found.body.components.some(({ kind }) => kind === 'milestone');
    if (may && forWork && found.cases.length > 0 && found.providerName.startsWith(provider)) return found;
  }
  throw new Error('no tariff whose next version could be written');
}

test('a tariff: begun, broken, mended, given a milestone with its case, and published by a second person', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const { id, contractNumber, version, body, cases } = await writable(await actAs('contract-manager-1', baseURL));
  const [writer, publisher] = await Promise.all([
    signedIn(browser, 'contract-manager-1', viewport),
    signedIn(browser, 'finance-approver-1', viewport),
  ]);
  const [first] = cases;
  const start = first!.facts.clients[0]!.facts.serviceStart;
  const days = 200 + version;
  const code = `T${days}`;
  const saved = writer.getByRole('region', { name: 'Tallennettu luonnos' });

  await test.step('begin from the last version', async () => {
    await writer.goto('/officer/tariffs');
    await expect(heading(writer)).toHaveText('Maksuperusteet');
    await look(writer, 'tariffs');
    await writer.goto(`/officer/tariffs/${id}`);
    await expect(heading(writer)).toHaveText(`Maksuperusteet ${contractNumber}, versio ${version}`);
    await look(writer, 'tariff');
    await writer.getByRole('tab', { name: 'Säännöt' }).click();
    await look(writer, 'tariff-rules');
    await writer.getByRole('tab', { name: /^Testitapaukset/ }).click();
    await expect(writer.getByText('Läpäisty')).toBeVisible();
    await look(writer, 'tariff-cases');
    await writer.getByRole('button', { name: 'Aloita uusi versio' }).click();
    await look(writer, 'tariff-begin');
    await writer.getByRole('button', { name: 'Aloita uusi versio' }).click();
    await expect(heading(writer)).toHaveText(`Muokkaa: maksuperusteet ${contractNumber}`);
    await expect(saved.getByText('Virheitä ei ole', { exact: false })).toBeVisible();
    await look(writer, 'tariff-edit');
  });

  const component = (number: number) => writer.getByRole('group', { name: `Maksun osa ${number}`, exact: true });

  await test.step('a rule without its clause is told where it stands, and mended', async () => {
    const clause = component(1).getByLabel('Sopimuskohta');
    await clause.fill('');
    await expect(component(1).getByText('Sopimuskohta puuttuu', { exact: false })).toBeVisible();
    await expect(saved.getByText('Korjattavaa: 1 kohta')).toBeVisible();
    await look(writer, 'tariff-broken');
    await clause.fill(body.components[0]!.clause);
    await expect(saved.getByText('Virheitä ei ole', { exact: false })).toBeVisible();
  });

  await test.step('measures, what is kept back and the facts of a case have fields of their own', async () => {
    const sound = saved.getByText('Virheitä ei ole', { exact: false });
    await writer.getByText('Osa maksusta pidätetään').click();
    await writer.getByLabel('Pidätetään (%)').fill('10');
    await writer.getByLabel('Pidätetty maksetaan').selectOption({ label: 'päiviä tuloksen jälkeen' });
    await writer.getByLabel('Päiviä tuloksesta').fill('30');
    await writer.getByLabel('Päiviä tuloksesta').blur();
    await expect(saved.getByText('Ei läpäisty').or(saved.getByText('Sopimuskohta puuttuu')).first()).toBeVisible();
    await look(writer, 'tariff-retention');
    await writer.getByText('Osa maksusta pidätetään').click();
    await expect(sound).toBeVisible();
    const measures = await writer.getByRole('group', { name: /^Mittari \d+$/ }).count();
    await writer.getByRole('button', { name: 'Lisää: mittari' }).click();
    const measure = writer.getByRole('group', { name: `Mittari ${measures + 1}`, exact: true });
    await measure.getByLabel('Mittarin nimi').fill(`kokemus-${code}`);
    await measure.getByLabel('Mitä lasketaan').selectOption({ label: 'Pisteet' });
    await measure.getByLabel('Sopimuskohta').fill('5.9');
    await measure.getByLabel('Vastauksia vähintään').fill('5');
    await measure.getByLabel('Vastauksia vähintään').blur();
    await expect(sound).toBeVisible();
    const hours = writer.getByRole('group', { name: 'Työsuhde 1', exact: true }).first().getByLabel('Tuntia viikossa');
    const worked = await hours.inputValue();
    await hours.fill('1');
    await hours.blur();
    await expect(saved.getByText('Ei läpäisty').first()).toBeVisible();
    await look(writer, 'tariff-facts');
    await hours.fill(worked);
    await hours.blur();
    await expect(sound).toBeVisible();
  });

  await test.step('tiers, rates, dated prices and factors are rows, each with what is wrong with it', async () => {
    const sound = saved.getByText('Virheitä ei ole', { exact: false });
    const row = (name: string) => writer.getByRole('group', { name, exact: true });
    await writer.getByRole('button', { name: 'Lisää: viitearvo' }).click();
    await row('Viitearvo 1').getByLabel('Viitearvon nimi').fill('vähimmäispalkka');
    await row('Viitearvo 1').getByLabel('Alkaen').fill('1.1.2026');
    await row('Viitearvo 1').getByLabel('Arvo', { exact: true }).fill('12,50');
    await writer.getByRole('button', { name: 'Lisää maksun osa' }).click();
    const added = component(body.components.length + 1);
    await added.getByLabel('Laji').selectOption({ label: 'Porrastettu hinta' });
    await added.getByLabel('Tunnus').fill('PORRAS');
    await added.getByLabel('Sopimuskohta').fill('4.9');
    for (const language of ['suomeksi', 'ruotsiksi', 'englanniksi'])
      await added.getByLabel(`Nimi ${language}`).fill('Porrastus');
    await added.getByLabel('Tulos syntyy, kun').selectOption({ label: 'jotakin tapahtuu' });
    await added.getByRole('button', { name: 'Lisää: porras' }).click();
    await added.getByRole('button', { name: 'Lisää: porras' }).click();
    const [first, second] = [1, 2].map((number) => added.getByRole('group', { name: `Porras ${number}`, exact: true }));
    await first!.getByLabel('Tulokseen numero').fill('10');
    await first!.getByLabel('Hinta').fill('100,00');
    await first!.getByLabel('Hinta').blur();
    await expect(second!.getByText('Korjattavaa')).toBeVisible();
    await look(writer, 'tariff-tiers');
    await second!.getByLabel('Hinta').fill('120,00');
    await second!.getByLabel('Hinta').blur();
    await expect(second!.getByText('Korjattavaa')).toBeHidden();
    await added.getByLabel('Laji').selectOption({ label: 'Välitavoite' });
    await added.getByLabel('Montako päivää').fill('300');
    await added.getByLabel('Hinnoittelu').selectOption({ label: 'Hinta muuttuu päivästä' });
    await added.getByRole('button', { name: 'Lisää: hinta päivästä' }).click();
    const dated = added.getByRole('group', { name: 'Hinta päivästä 1', exact: true });
    await dated.getByLabel('Alkaen').fill('1.1.2026');
    await added.getByRole('button', { name: 'Lisää: sopimusvuoden kerroin' }).click();
    await added.getByLabel('Kerroin').fill('0,75');
    await added.getByLabel('Kerroin').blur();
    await expect(dated.getByText('Korjattavaa')).toBeVisible();
    await look(writer, 'tariff-dated-prices');
    await added.getByRole('button', { name: `Poista Maksun osa ${body.components.length + 1}`, exact: true }).click();
    await writer.getByRole('button', { name: 'Poista Viitearvo 1', exact: true }).click();
    await expect(sound).toBeVisible();
  });

  await test.step('a milestone needs a case that proves it', async () => {
    await writer.getByRole('button', { name: 'Lisää maksun osa' }).click();
    const added = component(body.components.length + 1);
    await added.getByLabel('Tunnus').fill(code);
    await added.getByLabel('Sopimuskohta').fill(`4.1, ${code}`);
    await added.getByLabel('Nimi suomeksi').fill(`${days} päivää työssä`);
    await added.getByLabel('Nimi ruotsiksi').fill(`${days} dagar i arbete`);
    await added.getByLabel('Nimi englanniksi').fill(`${days} days in work`);
    await added.getByLabel('Montako päivää').fill(String(days));
    await added.getByLabel('Hinta (€)').fill('750,00');
    await added.getByLabel('Hinta (€)').blur();
    await expect(added.getByText('ei ole yhtään läpäistyä tapausta', { exact: false })).toBeVisible();

    const proof = writer.getByRole('group', { name: 'Testitapaus 1', exact: true });
    const outcome = after(start, days - 1);
    await proof.getByLabel('Tilanne päivänä').fill(finnish(outcome));
    await proof.getByRole('button', { name: 'Lisää odotettu rivi' }).click();
    const line = proof.getByRole('group', { name: `Odotettu rivi ${first!.expected.length + 1}`, exact: true });
    await line.getByLabel('Asiakas/osa').fill(`X1/${code}`);
    await line.getByLabel('Tuloksen päivä').fill(finnish(outcome));
    await line.getByLabel('Summa (€)').fill('749,00');
    await line.getByLabel('Summa (€)').blur();
    await expect(saved.getByText('Ei läpäisty')).toBeVisible();
    await look(writer, 'tariff-case-fails');
    await line.getByLabel('Summa (€)').fill('750,00');
    await line.getByLabel('Summa (€)').blur();
    await expect(saved.getByText('Virheitä ei ole', { exact: false })).toBeVisible();
    await saved
      .getByRole('button', { name: /Miksi: / })
      .last()
      .click();
    await expect(writer.getByRole('dialog').getByText('Näin se laskettiin')).toBeVisible();
    await look(writer, 'tariff-why');
    await writer.keyboard.press('Escape');
    await writer.getByRole('button', { name: 'Valmis' }).click();
    await expect(writer.getByText('Muokkasit luonnosta viimeksi', { exact: false })).toBeVisible();
    await look(writer, 'tariff-draft');
  });

  await test.step('other facts are tried, and the whole is read as JSON', async () => {
    await writer.getByRole('link', { name: 'Kokeile tiedoilla' }).click();
    await writer.getByRole('button', { name: 'Laske' }).click();
    await expect(writer.getByRole('heading', { name: /^Yhteensä / })).toBeVisible();
    const job = writer.getByRole('group', { name: 'Työsuhde 1', exact: true });
    await job.getByLabel('Tuntia viikossa').fill('');
    await writer.getByRole('button', { name: 'Laske' }).click();
    await expect(job.getByText('Korjattavaa: 1 kohta')).toBeVisible();
    await look(writer, 'tariff-try');
    await writer.goBack();
    await writer.getByRole('button', { name: 'Muokkaa' }).click();
    await writer.getByRole('link', { name: 'Muokkaa JSON-muodossa' }).click();
    await writer.getByLabel('Testitapaukset (JSON-lista)').fill('{}');
    await writer.getByRole('button', { name: 'Valmis' }).click();
    await expect(writer.getByText('Tämä ei ole JSON-', { exact: false }).first()).toBeVisible();
    await look(writer, 'tariff-json');
  });

  await test.step('a second person looks at what changes, and publishes', async () => {
    await publisher.goto('/finance');
    await publisher.getByRole('link', { name: `Tarkista ja julkaise maksuperusteet ${contractNumber}` }).click();
    await publisher.getByRole('tab', { name: /^Muutokset/ }).click();
    await expect(publisher.getByText(`components › ${code} › price › amount`).first()).toBeVisible();
    await look(publisher, 'tariff-differences');
    await publisher.getByRole('main').getByRole('button', { name: 'Julkaise' }).click();
    await look(publisher, 'tariff-publish');
    await publisher.getByRole('dialog').getByRole('button', { name: 'Julkaise' }).click();
    await expect(heading(publisher)).toHaveText(`Maksuperusteet ${contractNumber}, versio ${version + 1}`);
    await expect(publisher.getByText(`${days} päivää työssä`).first()).toBeVisible();
    await expect(publisher.getByText('Siiri Sopimus')).toBeVisible();
    await look(publisher, 'tariff-published');
    await publisher.goto('/finance/tariff-drafts');
    await look(publisher, 'tariff-drafts');
  });
  await Promise.all([writer.context().close(), publisher.context().close()]);
});

/** The next version of a contract's tariff, which reads a score of its own and follows an index. */
async function readsScores(baseURL: string | undefined, measure: string): Promise<Version> {
  const [writer, publisher] = await Promise.all([
    actAs('contract-manager-1', baseURL),
    actAs('finance-approver-1', baseURL),
  ]);
  const last = await writable(writer, 'Saimaan');
  interface Draft {
    id: string;
    version: number;
    body: { measures: object };
    cases: object[];
    tariffId: string;
  }
  const draft = await writer.post<Draft>('/tariff-drafts', { contractId: last.contractId, from: 'version' });
  const measures = { ...draft.body.measures, [measure]: { type: 'score', minN: 5, clause: '5.1' } };
  const index = { series: 'labour-cost-index', base: '100', applyOn: '01-01', clause: '5.2' };
  const body = { ...draft.body, measures, index };
  const saved = await writer.put<Draft>(`/tariff-drafts/${draft.id}`, { body, cases: draft.cases }, draft.version);
  await publisher.post(`/tariff-drafts/${draft.id}/publish`, {}, saved.version);
  return last;
}

test('facts of a contract and index values: seen, recorded and put right', async ({ browser, baseURL, viewport }) => {
  const measure = `kokemus-${Date.now()}`;
  const { contractId, version } = await readsScores(baseURL, measure);
  const [manager, provider, finance] = await Promise.all([
    signedIn(browser, 'contract-manager-1', viewport),
    signedIn(browser, 'saimaa-manager', viewport),
    signedIn(browser, 'finance-preparer-1', viewport),
  ]);
  const yesterday = finnish(after(new Date().toISOString().slice(0, 10), -1));

  await test.step('an official records a score, and the provider reads it beside its tariff', async () => {
    await manager.goto(`/officer/contracts/${contractId}?tab=tariff`);
    await expect(manager.getByRole('link', { name: `Versio ${version + 1}`, exact: true })).toBeVisible();
    await look(manager, 'contract-tariff');
    await manager.getByRole('link', { name: 'Kirjaa tieto' }).click();
    await expect(heading(manager)).toHaveText('Kirjaa tieto');
    await manager.getByLabel('Mistä').selectOption({ label: 'Pisteet' });
    await manager.getByRole('button', { name: 'Kirjaa tieto' }).click();
    await expect(manager.getByRole('heading', { name: /^Korjaa \d kohtaa/ })).toBeVisible();
    await look(manager, 'contract-fact-refused');
    await manager.getByLabel('Mittari').selectOption({ label: measure });
    await manager.getByLabel('Kuukauden viimeinen päivä').fill(yesterday);
    await manager.getByLabel('Pisteet').fill('8,4');
    await manager.getByLabel('Vastauksia').fill('40');
    await look(manager, 'contract-fact-new');
    await manager.getByRole('button', { name: 'Kirjaa tieto' }).click();
    await expect(manager.getByText(`Pisteet: ${measure}`).first()).toBeVisible();
    await look(manager, 'contract-facts');
    await provider.goto(`/provider/contracts/${contractId}?tab=tariff`);
    await expect(provider.getByText('8,4, vastauksia 40').first()).toBeVisible();
    await look(provider, 'contract-facts-provider');
    await provider.getByRole('link', { name: `Versio ${version + 1}`, exact: true }).click();
    await expect(heading(provider)).toContainText(`versio ${version + 1}`);
    await look(provider, 'tariff-provider');
  });

  await test.step('it is put right with a reason, and the old one stays', async () => {
    await manager.getByRole('link', { name: new RegExp(`^Oikaise Pisteet: ${measure}`) }).click();
    await expect(heading(manager)).toHaveText('Oikaise tieto');
    await manager.getByLabel('Pisteet').fill('8,6');
    await manager.getByLabel('Miksi?').fill('Laskettu uudelleen');
    await look(manager, 'contract-fact-correct');
    await manager.getByRole('button', { name: 'Tallenna' }).click();
    await expect(manager.getByText('8,6, vastauksia 40').first()).toBeVisible();
    await manager.getByRole('link', { name: /^Näytä/ }).click();
    await expect(manager.getByText('Oikaisun syy: Laskettu uudelleen').first()).toBeVisible();
    await expect(manager.getByText('Oikaistu', { exact: true }).first()).toBeVisible();
    await look(manager, 'contract-fact-list');
  });

  await test.step('finance records a value of an index and takes it back', async () => {
    await finance.goto('/finance/index-values');
    await expect(finance.getByText('labour-cost-index', { exact: false }).first()).toBeVisible();
    await look(finance, 'indices');
    const recorded = await finance.getByRole('link', { name: /^Oikaise/ }).count();
    await finance.getByRole('link', { name: 'Kirjaa arvo' }).first().click();
    await finance.getByLabel('Sarja').fill('labour-cost-index');
    await finance.getByLabel('Julkaistu').fill(yesterday);
    await finance.getByLabel('Arvo').fill('118,7');
    await look(finance, 'index-new');
    await finance.getByRole('button', { name: 'Kirjaa arvo' }).click();
    await expect(finance.getByRole('link', { name: /^Oikaise/ })).toHaveCount(recorded + 1);
    await finance
      .getByRole('link', { name: /^Oikaise/ })
      .first()
      .click();
    await finance.getByText('Arvoa ei ole julkaistu').click();
    await finance.getByLabel('Miksi?').fill('Väärä sarja');
    await look(finance, 'index-correct');
    await finance.getByRole('button', { name: 'Tallenna' }).click();
    await expect(finance.getByText('Peruttu', { exact: true }).first()).toBeVisible();
    await look(finance, 'indices-corrected');
    await manager.goto('/officer/index-values');
    await expect(manager.getByRole('link', { name: 'Kirjaa arvo' }).first()).toBeVisible();
    await look(manager, 'indices-officer');
  });
  await Promise.all([manager, provider, finance].map((page) => page.context().close()));
});

test('a simulation: described in a form, run, read, kept with a tender and found on its page', async ({
  browser,
  viewport,
}) => {
  const officer = await signedIn(browser, 'officer-1', viewport);
  const name = `Valmennus ${Date.now()}`;
  const chart = (tab: string) => officer.getByRole('tab', { name: tab, exact: true });
  /** The picture, and the table one tab away from it. */
  const lookAtBoth = async (shot: string) => {
    await look(officer, shot);
    const panel = officer
      .getByRole('tabpanel')
      .filter({ has: chart('Taulukko') })
      .first();
    await panel.getByRole('tab', { name: 'Taulukko', exact: true }).first().click();
    await expect(panel.getByRole('table').or(panel.getByRole('list')).first()).toBeVisible();
    await look(officer, `${shot}-table`);
  };

  await test.step('the shares of the groups have to make a whole', async () => {
    await officer.goto('/officer/simulations');
    await expect(heading(officer)).toHaveText('Simuloinnit');
    await look(officer, 'simulations');
    await officer.getByRole('link', { name: 'Uusi simulointi' }).first().click();
    await expect(heading(officer)).toHaveText('Uusi simulointi');
    await officer.getByLabel('Simuloinnin nimi').fill(name);
    await officer.getByLabel('Maksuperusteet 1').selectOption({ label: 'Työllistymispalvelu, esimerkki (malli)' });
    await officer.getByLabel('Kuinka monta kertaa arvotaan').fill('20');
    await officer.getByLabel('Asiakkaita', { exact: true }).fill('40');
    const group = officer.getByRole('group', { name: 'Ryhmä 3', exact: true });
    await group.getByLabel('Osuus asiakkaista').fill('30');
    await expect(officer.getByText('Niiden pitää olla yhteensä 100 %', { exact: false })).toBeVisible();
    await officer.getByRole('button', { name: 'Simuloi' }).click();
    await expect(officer.getByRole('alert')).toBeVisible();
    await look(officer, 'simulation-form');
    await group.getByLabel('Osuus asiakkaista').fill('20');
    await group
      .getByRole('group', { name: 'Tunteja viikossa' })
      .getByLabel('Vaihtelu')
      .selectOption({ label: 'Aina sama' });
    await group.getByRole('group', { name: 'Tunteja viikossa' }).getByLabel('Arvo').fill('30');
    await officer.getByRole('button', { name: 'Simuloi' }).click();
  });

  await test.step('the result in pictures, each with its table', async () => {
    await expect(heading(officer)).toHaveText(name);
    await expect(officer.getByText('Voit poistua sivulta', { exact: false })).toBeVisible();
    await expect(officer.getByText(/keskimäärin .* yhdeksän kertaa kymmenestä/).first()).toBeVisible({
      timeout: 90_000,
    });
    await lookAtBoth('simulation-cost');
    await chart('Kassavirta').click();
    await expect(officer.getByText(/tuottajan oma raha on alimmillaan/).first()).toBeVisible();
    await lookAtBoth('simulation-cash');
    await chart('Kannattavuus').click();
    await lookAtBoth('simulation-even');
    await chart('Mistä hinta riippuu').click();
    await expect(officer.getByText(/eniten vaikuttaa/).first()).toBeVisible();
    await lookAtBoth('simulation-sensitivity');
    await chart('Asiakasjoukko').click();
    await look(officer, 'simulation-cohort');
  });

  await test.step('kept with a tender, and found on its page', async () => {
    await officer.getByRole('button', { name: 'Liitä kilpailutukseen' }).click();
    await officer.getByRole('combobox', { name: 'Kilpailutus' }).click();
    await officer.getByRole('option').first().click();
    await officer.getByRole('button', { name: 'Liitä kilpailutukseen' }).click();
    await expect(heading(officer)).toHaveText(name);
    await officer.locator('a[href^="/officer/tenders/"]').last().click();
    await expect(officer.getByRole('link', { name })).toBeVisible();
    await look(officer, 'simulation-of-tender');
  });

  await test.step('and made again with other numbers', async () => {
    await officer.getByRole('link', { name }).click();
    await officer.getByRole('link', { name: 'Uusi samoilla tiedoilla' }).click();
    await expect(officer.getByLabel('Simuloinnin nimi')).toHaveValue(name);
    await expect(officer.getByLabel('Asiakkaita', { exact: true })).toHaveValue('40');
    await officer.getByLabel('Palvelu alkoi viimeistään').fill('31.12.2026');
    await officer.getByRole('button', { name: 'Täytä ryhmät' }).click();
    await expect(officer.getByText(/Ryhmien luvut on laskettu \d+ asiakkaasta/)).toBeVisible();
    await expect(officer.getByText('Osuudet yhteensä 100 %.')).toBeVisible();
    await look(officer, 'simulation-past');
  });
  await officer.context().close();
});
