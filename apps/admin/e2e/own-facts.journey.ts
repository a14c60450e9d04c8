import { expect, test, type Page } from '@playwright/test';
import { actAs } from './act-as.js';
import { givenEarnedVisit } from './given.js';
import { look, signedIn } from './look.js';

// Every page is examined by axe: that takes its time.
test.slow();

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a client says that a job told of them is not so: both sides see it, and the client may think again', async ({
  browser,
  baseURL,
  viewport,
}) => {
  await givenEarnedVisit(browser);
  const provider = await actAs('saimaa-staff', baseURL);
  const employer = `Esimerkkikahvila ${Date.now()} Oy`;
  const ofKalle = async () => {
    const { items } = await provider.get<{ items: { id: string; clientReference: string }[] }>('/participations');
    return items.find(({ clientReference }) => clientReference === 'C-0002');
  };
  await expect.poll(ofKalle).toBeTruthy();
  const start = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  await provider.post(`/participations/${(await ofKalle())?.id}/employments`, {
    ...{ employer, start, end: null, hoursPerWeek: '30', subsidised: false },
  });
  const [client, office, manager] = await Promise.all([
    signedIn(browser, 'client-2', viewport),
    signedIn(browser, 'saimaa-staff', viewport),
    signedIn(browser, 'contract-manager-1', viewport),
  ]);

  await test.step('the client reads what was told and denies it', async () => {
    await client.goto('/client/facts');
    await expect(heading(client)).toHaveText('Työ ja opinnot');
    await expect(client.getByRole('heading', { name: `Työ: ${employer}` })).toBeVisible();
    await look(client, 'own-facts');
    await client.getByRole('button', { name: new RegExp(`^Ei pidä paikkaansa.*${employer}`) }).click();
    await client.getByLabel('Kerro omin sanoin').fill('En ole vielä aloittanut siellä.');
    await look(client, 'own-facts-deny');
    await client.getByRole('dialog').getByRole('button', { name: 'Ei pidä paikkaansa' }).click();
    await expect(client.getByText('Kiitos. Vastauksesi on tallennettu.')).toBeVisible();
    await expect(client.getByText('Vastasit: ei pidä paikkaansa').first()).toBeVisible();
    await look(client, 'own-facts-denied');
  });

  await test.step('the provider and the buyer see that the sources do not agree, and that payment waits', async () => {
    for (const [page, base] of [
      [office, '/provider'],
      [manager, '/officer'],
    ] as const) {
      await page.goto(`${base}/fact-conflicts`);
      await expect(page.getByText(`Työ: ${employer}`).first()).toBeVisible();
      await look(page, `conflicts-of-client${base.replace('/', '-')}`);
    }
    await office.goto(`/provider/outcomes/${(await ofKalle())?.id}`);
    await expect(office.getByText('Maksu odottaa ratkaisua').first()).toBeVisible();
    await look(office, 'outcome-denied');
    const { items } = await (
      await actAs('contract-manager-1', baseURL)
    ).get<{ items: { id: string; subject: string }[] }>('/fact-conflicts');
    await manager.goto(`/officer/fact-conflicts/${items.find(({ subject }) => subject === employer)?.id}`);
    await expect(heading(manager)).toHaveText(`Työ: ${employer}`);
    await expect(manager.getByText('En ole vielä aloittanut siellä.', { exact: false })).toBeVisible();
    await look(manager, 'conflict-of-client');
  });

  await test.step('the client thinks again', async () => {
    await client.getByRole('button', { name: new RegExp(`^Pitää paikkansa.*${employer}`) }).click();
    await expect(client.getByText('Vastasit: pitää paikkansa').first()).toBeVisible();
  });
  await Promise.all([client, office, manager].map((page) => page.context().close()));
});
