import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { givenEarnedVisit } from './given.js';
import { look, signedIn } from './look.js';

// Every page is examined by axe: that takes its time.
test.slow();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('facts: a report with its evidence, a register file that says otherwise, and a person who decides', async ({
  browser,
  baseURL,
  viewport,
}) => {
  await givenEarnedVisit(browser);
  const [office, manager] = await Promise.all([
    signedIn(browser, 'saimaa-staff', viewport),
    signedIn(browser, 'contract-manager-1', viewport),
  ]);
  const provider = await actAs('saimaa-staff', baseURL);
  const { items } = await provider.get<{ items: { id: string; clientReference: string }[] }>('/participations');
  const { id, clientReference } = items.at(-1)!;
  const employer = `Esimerkkiverstas ${Date.now()} Oy`;
  const today = new Date();
  const start = new Date(today.getTime() - 5 * 86_400_000);
  const finnish = (day: Date) => `${day.getDate()}.${day.getMonth() + 1}.${day.getFullYear()}`;

  await test.step('the provider reports a job and a wage, and attaches what shows it', async () => {
    await provider.post(`/participations/${id}/employments`, {
      ...{ employer, start: start.toISOString().slice(0, 10), end: null, hoursPerWeek: '37.5', subsidised: false },
    });
    await office.goto(`/provider/outcomes/${id}/report-fact`);
    await expect(heading(office)).toHaveText('Ilmoita muu tieto');
    await office.getByLabel('Työnantaja', { exact: true }).fill(employer);
    await office.getByLabel('Jokin päivä kuukaudesta').fill(finnish(start));
    await office.getByLabel('Summa').fill('2400,00');
    await look(office, 'report-fact');
    await office.getByRole('button', { name: 'Ilmoita', exact: true }).click();
    await expect(office.getByText(`${employer}, 2 400,00 €`).first()).toBeVisible();
    await office
      .getByRole('link', { name: /^Lisää todiste: Palkka/ })
      .first()
      .click();
    await office.locator('input[type=file]').setInputFiles({
      name: 'palkkalaskelma.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4 esimerkki'),
    });
    await look(office, 'add-evidence');
    await office.getByRole('button', { name: 'Liitä' }).click();
    await expect(office.getByRole('link', { name: 'Todiste: palkkalaskelma.pdf' }).first()).toBeVisible();
    await look(office, 'outcome-with-evidence');
  });

  await test.step('a register file is looked at and recorded', async () => {
    await manager.goto('/officer/register-files/new');
    await look(manager, 'register-new');
    await manager.locator('input[type=file]').setInputFiles({
      name: 'tulorekisteri.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'asiakas;laji;maksaja;alkoi;päättyi;viikkotunnit;summa',
          `${clientReference};työsuhde;${employer};${finnish(start)};;15;`,
          `C-999999;työsuhde;${employer};${finnish(start)};;15;`,
        ].join('\r\n'),
      ),
    });
    await manager.getByRole('button', { name: 'Tarkista tiedosto' }).click();
    await expect(heading(manager)).toHaveText('tulorekisteri.csv');
    await expect(manager.getByText('Henkilö ei ole palvelussa millään sopimuksellanne.')).toBeVisible();
    await look(manager, 'register-preview');
    await manager.getByRole('button', { name: 'Kirjaa 1 rivi' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Kirjaa 1 rivi' }).click();
    await expect(manager.getByText('Kirjattu', { exact: true }).first()).toBeVisible();
    await manager.goto('/officer/register-files');
    await look(manager, 'register-list');
  });

  await test.step('the conflict is shown, and a person decides it with a reason', async () => {
    await manager.goto('/officer/fact-conflicts');
    await expect(manager.getByText(`Työ: ${employer}`).first()).toBeVisible();
    await look(manager, 'conflicts');
    await manager.getByText(clientReference).first().click();
    await expect(heading(manager)).toHaveText(`Työ: ${employer}`);
    await look(manager, 'conflict');
    await manager.getByRole('button', { name: 'Ratkaise toisin' }).click();
    await manager.getByText(/^Palveluntuottaja, /).click();
    await manager.getByLabel('Miksi?').fill('Työsopimus nähty');
    await look(manager, 'decide');
    await manager.getByRole('button', { name: 'Ratkaise', exact: true }).click();
    await expect(manager.getByText('Ihminen ratkaisi')).toBeVisible();
    await office.goto(`/provider/outcomes/${id}`);
    await expect(office.getByText('Kumottu').first()).toBeVisible();
    await look(office, 'outcome-decided');
  });

  await test.step('what was found of a fact is said by an official and read by the provider', async () => {
    await manager.goto('/officer/participations');
    await look(manager, 'participations');
    await manager.goto(`/officer/participations/${id}`);
    await look(manager, 'participation');
    await manager
      .getByRole('link', { name: /^Todenna tai kiistä: Työ/ })
      .first()
      .click();
    await expect(heading(manager)).toHaveText('Todenna tai kiistä');
    await manager.getByText('Se ei vaikuta pitävän paikkaansa').click();
    await manager.getByLabel('Mistä se on todettu').fill('Työnantaja ei tunne asiakasta.');
    await look(manager, 'verify-fact');
    await manager.getByRole('button', { name: 'Tallenna' }).click();
    await expect(manager.getByText('Kiistetty').first()).toBeVisible();
    await office.goto(`/provider/outcomes/${id}`);
    await expect(office.getByText('Kiistetty').first()).toBeVisible();
  });

  await test.step('an official reports what the authority knows', async () => {
    await manager.goto(`/officer/participations/${id}`);
    await manager.getByRole('button', { name: 'Ilmoita muu tieto' }).click();
    await expect(heading(manager)).toHaveText('Ilmoita muu tieto');
    await manager.getByLabel('Mistä kerrot').selectOption({ label: 'Opinnot' });
    await manager.getByLabel('Oppilaitos').fill(`Esimerkkiopisto ${Date.now()}`);
    await manager.getByLabel('Ensimmäinen päivä').fill(finnish(start));
    await look(manager, 'report-fact-official');
    await manager.getByRole('button', { name: 'Ilmoita', exact: true }).click();
    await expect(manager.getByText('Esimerkkiopisto', { exact: false }).first()).toBeVisible();
    await expect(manager.getByText('Viranomainen').first()).toBeVisible();
    await look(manager, 'participation-official-fact');
  });
  await Promise.all([office.context().close(), manager.context().close()]);
});

test('a sample of what was paid is drawn, checked and drawn again by the auditor', async ({ browser, viewport }) => {
  const [finance, auditor] = await Promise.all([
    signedIn(browser, 'finance-preparer-1', viewport),
    signedIn(browser, 'auditor-1', viewport),
  ]);
  const today = new Date();
  await finance.goto('/finance/audit-samples/new');
  await finance.getByLabel('Palveluntuottaja').selectOption({ label: 'Saimaan Työvalmennus Oy (esittely)' });
  await finance.getByLabel('Tulokset alkaen').fill(`1.1.${today.getFullYear() - 1}`);
  await finance.getByLabel('Tulokset päättyen').fill(`31.12.${today.getFullYear()}`);
  await finance.getByLabel('Montako maksua poimitaan').fill('1');
  await look(finance, 'sample-draw');
  await finance.getByRole('button', { name: 'Poimi otos' }).click();
  await expect(heading(finance)).toHaveText('Otos: Saimaan Työvalmennus Oy (esittely)');
  await finance.getByRole('link', { name: 'Kirjaa havainto: maksu 1' }).click();
  await finance.getByLabel('Virhe').fill('10,00');
  await finance.getByLabel('Mistä se nähtiin?').fill('Työ alkoi päivää myöhemmin');
  await look(finance, 'sample-finding');
  await finance.getByRole('button', { name: 'Kirjaa', exact: true }).click();
  await expect(finance.getByText('Virhe 10,00 €')).toBeVisible();
  const path = new URL(finance.url()).pathname;
  await auditor.goto(path);
  await expect(auditor.getByText('Poimittiin juuri uudelleen: sama perusjoukko ja sama otos.')).toBeVisible();
  await look(auditor, 'sample');
  await auditor.goto('/finance/audit-samples');
  await look(auditor, 'sample-list');
  await finance.goto('/finance/audit-samples/new');
  await finance.getByLabel('Palveluntuottaja').selectOption({ label: 'Saimaan Työvalmennus Oy (esittely)' });
  await finance.getByText('Koko sopimuksesta maksetut', { exact: false }).click();
  await finance.getByLabel('Tulokset alkaen').fill(`1.1.${today.getFullYear() - 1}`);
  await finance.getByLabel('Tulokset päättyen').fill(`31.12.${today.getFullYear()}`);
  await finance.getByRole('button', { name: 'Poimi otos' }).click();
  await expect(finance.getByText('Tältä ajalta ei ole maksettu mitään', { exact: false }).first()).toBeVisible();
  await Promise.all([finance.context().close(), auditor.context().close()]);
});
