import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { expectAccessible } from './axe.js';
import { clientNamed, hasManager, managerAccount } from './demo-vouchers.js';
import { HANDS, type Hand } from './hands.js';
import { signedIn } from './look.js';
import { signIn } from './sign-in.js';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const hand of HANDS) {
  test(`from need to visit on a small screen by ${hand.name}: assess, plan, grant, compare three, choose, change, accept, record, confirm`, async ({
    page,
    browser,
    baseURL,
    viewport,
  }) => {
    test.slow();
    const worker = await actAs('case-worker-1', baseURL);
    const clientId = await clientNamed(worker, 'Aada Asiakas');
    await signIn(page, 'case-worker-1', `/officer/clients/${clientId}/assess`);
    await assess(page, hand);
    await plan(page, hand, clientId);
    const voucherId = await grant(page, hand, clientId);

    const home = await signedIn(browser, 'client-1', viewport);
    const provider = await chooseAndChange(home, hand, voucherId);
    await expect(home.getByText(`Valitsit: ${provider}.`)).toBeVisible();

    const office = await signedIn(browser, managerAccount(provider), viewport);
    await acceptAndRecord(office, hand, voucherId);
    await home.goto('/client/events');
    await hand.press(home, home.getByRole('button', { name: 'Käynti on oikein' }).first());
    await hand.press(home, home.getByRole('dialog').getByRole('button', { name: 'Käynti on oikein' }));
    await expect(home.getByText(/on vahvistettu\./)).toBeVisible();
    await Promise.all([home, office].map((one) => one.context().close()));
  });
}

/** Every question answered anew, and the proposal approved. */
async function assess(page: Page, hand: Hand): Promise<void> {
  await expect(heading(page)).toHaveText(/^Arvioi palvelutarve/);
  const questions = page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') });
  await expect(questions.first()).toBeVisible();
  for (let at = 0; at < (await questions.count()); at += 1) {
    const group = questions.nth(at);
    if ((await group.getByText('Hyväksyn ehdotuksen').count()) > 0) continue;
    await hand.decide(page, group.getByRole('radio').nth(at % 2));
  }
  await expectAccessible(page);
  await hand.press(page, page.getByRole('button', { name: 'Tallenna arvio' }));
  await expect(heading(page)).toHaveText('Aada Asiakas');
}

async function plan(page: Page, hand: Hand, clientId: string): Promise<void> {
  const goal = `Löydän työn ${Date.now()}`;
  await page.goto(`/officer/clients/${clientId}/path`);
  await expect(heading(page)).toHaveText('Suunnittele polku');
  await hand.press(page, page.getByRole('button', { name: 'Lisää askel' }));
  await hand.write(page, page.getByLabel('Tavoite').last(), goal);
  await hand.pick(page, page.getByLabel('Kuka tekee').last(), 'Asiakas itse');
  await expectAccessible(page);
  await hand.press(page, page.getByRole('button', { name: 'Tallenna polku' }));
  await expect(page.getByRole('heading', { name: goal })).toBeVisible();
}

/** Answers the id of the voucher. */
async function grant(page: Page, hand: Hand, clientId: string): Promise<string> {
  await page.goto(`/officer/clients/${clientId}/grant`);
  await expect(heading(page)).toHaveText('Myönnä palveluseteli');
  await hand.decide(page, page.getByRole('radio', { name: /^Työhönvalmennus/ }));
  await hand.write(page, page.getByLabel('Määrä'), '3');
  await hand.write(page, page.getByLabel('Perustelu'), 'Valmentaja auttaa sinua löytämään työn.');
  await expectAccessible(page);
  await hand.press(page, page.getByRole('button', { name: 'Myönnä seteli' }));
  await hand.press(page, page.getByRole('dialog').getByRole('button', { name: 'Myönnä seteli' }));
  await expect(heading(page)).toHaveText(/^Palveluseteli V-\d+/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Compares three side by side, chooses one and changes to another; answers the name of the one chosen last. */
async function chooseAndChange(page: Page, hand: Hand, voucherId: string): Promise<string> {
  await page.goto(`/client/vouchers/${voucherId}`);
  await hand.press(page, page.getByRole('button', { name: 'Vertaile ja valitse' }));
  await expect(heading(page)).toHaveText('Valitse, kuka sinua auttaa');
  await expect(page.locator('main li > div > h2').first()).toBeVisible();
  const all = await page.locator('main li > div > h2').allTextContents();
  const [first = '', second = ''] = all.filter(hasManager);
  const third = all.find((name) => name !== first && name !== second) ?? '';
  for (const name of [first, second, third])
    await hand.tick(page, page.getByRole('checkbox', { name: `Vertaa: ${name}` }));
  await hand.press(page, page.getByRole('link', { name: 'Vertaa näitä 3' }));
  await expect(heading(page)).toHaveText('Vertaile rinnakkain');
  for (const name of [first, second, third]) await expect(page.getByRole('columnheader', { name })).toBeAttached();
  await expectAccessible(page);
  await hand.press(page, page.getByRole('button', { name: `Valitse ${first}` }));
  await hand.press(page, page.getByRole('dialog').getByRole('button', { name: 'Valitse', exact: true }));
  await expect(page.getByText(`Valitsit: ${first}.`)).toBeVisible();
  await expectAccessible(page);

  await hand.press(page, page.getByRole('link', { name: 'Avaa seteli' }));
  await hand.press(page, page.getByRole('button', { name: 'Vaihda palvelun tarjoajaa' }));
  await hand.press(page, page.getByRole('button', { name: `Vaihda tähän ${second}` }));
  const change = page.getByRole('dialog');
  await hand.write(page, change.getByLabel(/Miksi vaihdat/), 'Haluan aloittaa pian.');
  await hand.press(page, change.getByRole('button', { name: 'Vaihda tähän' }));
  return second;
}

async function acceptAndRecord(page: Page, hand: Hand, voucherId: string): Promise<void> {
  const answer = await page.request.get('/api/v1/choices?status=proposed');
  const { items } = (await answer.json()) as { items: { id: string; voucherId: string }[] };
  await page.goto(`/provider/clients/${items.find((one) => one.voucherId === voucherId)?.id}`);
  await expect(heading(page)).toHaveText('Aada Asiakas');
  await hand.press(page, page.getByRole('button', { name: 'Ota asiakas vastaan' }));
  await hand.press(page, page.getByRole('dialog').getByRole('button', { name: 'Ota asiakas vastaan' }));
  await hand.press(page, page.getByRole('button', { name: 'Kirjaa käynti' }));
  await expect(heading(page)).toHaveText('Kirjaa käynti: Aada Asiakas');
  await hand.write(page, page.getByLabel('Määrä', { exact: true }), '1');
  await expectAccessible(page);
  await hand.press(page, page.getByRole('button', { name: 'Kirjaa käynti' }));
  await expect(page.getByText('Odottaa vahvistusta')).toBeVisible();
}
