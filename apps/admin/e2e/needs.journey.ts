import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { clientNamed } from './demo-vouchers.js';
import { look, signedIn } from './look.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a client answers at home what the case worker asks, and they go through it together and plan the path', async ({
  page,
  browser,
  baseURL,
  viewport,
}) => {
  test.slow();
  const worker = await actAs('case-worker-1', baseURL);
  const clientId = await clientNamed(worker, 'Aada Asiakas');
  await signIn(page, 'case-worker-1', `/officer/clients/${clientId}`);
  await press(page, 'Pyydä vastaamaan kotona');
  const asking = page.getByRole('dialog', { name: /^Pyydetäänkö vastaamaan kotona/ });
  await asking.getByLabel('Viesti asiakkaalle').fill('Nähdään tiistaina.');
  await look(page, 'needs-ask');
  await asking.getByRole('button', { name: 'Pyydä vastaamaan kotona' }).click();
  await expect(page.getByRole('link', { name: 'Katso pyyntö ja vastaukset' })).toBeVisible();

  const home = await signedIn(browser, 'client-1', viewport);
  await home.goto('/client');
  // A visit to confirm may come first; the questions then wait beside it.
  await home.getByRole('link', { name: 'Vastaa kysymyksiin' }).first().click();
  await expect(heading(home)).toHaveText('Kerro tilanteestasi');
  await expect(home.getByText('Nähdään tiistaina.')).toBeVisible();
  await look(home, 'needs-begin');
  await home.getByRole('link', { name: 'Aloita' }).click();
  await answerAll(home);
  await expect(heading(home)).toHaveText('Tarkista vastauksesi');
  await look(home, 'needs-review');
  await home.getByRole('link', { name: 'Muuta: Raha' }).click();
  await expect(heading(home)).toHaveText('Raha');
  await home.getByText('Eivät, minulla on velkoja').click();
  await expect(home.getByText(/^Tallennettu /)).toBeVisible();
  await home.goBack();
  await expect(home.getByText('Eivät, minulla on velkoja')).toBeVisible();
  await home.getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await look(home, 'needs-send');
  await home.getByRole('dialog').getByRole('button', { name: 'Lähetä vastaukset' }).click();
  await expect(home.getByText(/^Kiitos! Vastauksesi on lähetetty\./)).toBeVisible();
  await look(home, 'needs-sent');

  await page.reload();
  await page.getByRole('link', { name: 'Katso pyyntö ja vastaukset' }).click();
  await expect(heading(page)).toHaveText('Asiakkaan omat vastaukset');
  await expect(page.getByText('Eivät, minulla on velkoja')).toBeVisible();
  await look(page, 'needs-own-answers');
  await page.getByRole('link', { name: 'Käy läpi ja arvioi' }).click();
  await expect(page.getByText('Asiakas vastasi: Eivät, minulla on velkoja')).toBeVisible();
  await look(page, 'needs-go-through');
  await page.getByRole('button', { name: 'Tallenna arvio' }).click();
  await expect(page.getByRole('link', { name: 'Asiakkaan omat vastaukset' })).toBeVisible();
  await expect(page.getByText(/^Tuen tarve väheni \d+ ja kasvoi \d+ elämänalueella$/).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Taulukko' }).click();
  await expect(page.getByRole('rowheader', { name: 'Raha' })).toBeVisible();
  await look(page, 'needs-progress');

  await home.goto('/client/looks');
  await expect(home.getByText('Katsoi vastauksesi').first()).toBeVisible();

  const goal = `Velat hallintaan ${Date.now()}`;
  const advice = `Velkaneuvonta ${Date.now()}`;
  await page.goto(`/officer/clients/${clientId}/path`);
  await expect(heading(page)).toHaveText('Suunnittele polku');
  await addStep(page, goal, 'Asiakas itse');
  await addStep(page, advice, 'Organisaatio');
  await page.getByLabel('Millainen organisaatio').last().selectOption('municipal');
  await page.getByLabel('Muun organisaation nimi').last().fill('Kaupungin velkaneuvonta');
  await page
    .getByRole('button', { name: /^Siirrä \d+\. ylemmäs$/ })
    .last()
    .press('Enter');
  await expect(page.getByLabel('Tavoite').last()).toHaveValue(goal);
  await page
    .getByRole('button', { name: /^Siirrä \d+\. alemmas$/ })
    .last()
    .press('Enter');
  await look(page, 'path-plan');
  await page.getByRole('button', { name: 'Tallenna polku' }).click();
  await expect(page.getByRole('heading', { name: goal })).toBeVisible();
  await look(page, 'path-of-client');

  await home.goto('/client/path');
  await expect(heading(home)).toHaveText('Polkuni');
  await expect(home.getByRole('heading', { name: goal })).toBeVisible();
  await expect(home.getByText('Kuka tekee: Kaupungin velkaneuvonta (kunta)').first()).toBeVisible();
  await look(home, 'path-mine');

  for (const step of [goal, advice]) {
    await page.getByRole('button', { name: new RegExp(`^Merkitse alkaneeksi.*${step}`) }).click();
    const finish = page.getByRole('button', { name: new RegExp(`^Merkitse tehdyksi.*${step}`) });
    await finish.click();
    await expect(finish).toHaveCount(0);
  }
});

/** One more step at the end of the plan. */
async function addStep(page: Page, goal: string, acts: string): Promise<void> {
  await page.getByRole('button', { name: 'Lisää askel' }).click();
  await page.getByLabel('Tavoite').last().fill(goal);
  await page.getByLabel('Kuka tekee').last().selectOption({ label: acts });
}

/** The first of the page's actions, or one in the menu. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Muut toiminnot' }).click();
  await button.click();
}

/** One area of life after the other; the second answer of each question. */
async function answerAll(page: Page): Promise<void> {
  for (let step = 1; step <= 8; step += 1) {
    await expect(page.getByText(`Osa ${step} / 8`)).toBeVisible();
    const questions = page
      .getByRole('main')
      .getByRole('group')
      .filter({ has: page.getByRole('radio') });
    for (let at = 0; at < (await questions.count()); at += 1) {
      await questions.nth(at).getByRole('radio').nth(1).dispatchEvent('click');
    }
    if (step === 1) await look(page, 'needs-step');
    await page.getByRole('button', { name: step < 8 ? 'Seuraava' : 'Katso vastaukset' }).click();
  }
}

test('the main user begins a questionnaire, changes it and sees what stands in the way', async ({ page }) => {
  await signIn(page, 'contract-manager-1', '/officer/questionnaires');
  await expect(heading(page)).toHaveText('Palvelutarpeen kyselyt');
  await look(page, 'questionnaires');
  await page.getByRole('link', { name: /^Työ ja elämä 2026-1/ }).click();
  await look(page, 'questionnaire');
  await page.getByRole('tab', { name: 'Mitä vastauksista seuraa' }).click();
  await expect(page.getByText('Kielivalmennus, koska', { exact: false }).first()).toBeVisible();
  await look(page, 'questionnaire-rules');
  await page.getByRole('tab', { name: /^Testivastaukset/ }).click();
  await expect(page.getByText('Kuten pitää').first()).toBeVisible();
  await page.goto(`${page.url().split('?')[0]}/preview/1`);
  await expect(page.getByText('Esikatselu: asiakas näkee kysymykset näin.', { exact: false })).toBeVisible();
  await look(page, 'questionnaire-preview');
});
