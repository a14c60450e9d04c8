import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { look } from './look.js';
import { signIn } from './sign-in.js';

test('one click in, the right workspaces, time moved, language kept, out again', async ({ page, viewport }) => {
  const narrow = (viewport?.width ?? 0) < 768;
  const openMenu = async () => {
    if (narrow) await page.getByRole('button', { name: /Valikko|Meny|Menu/ }).click();
  };
  await signIn(page, 'finance-approver-1');
  await openMenu();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Talous' })).toBeVisible();
  await expect(page.getByText(/^Toimit: Etelä-Savon/)).toBeVisible();
  await expectAccessible(page);

  const clock = page.getByText(/^Esittelyn aika/);
  const before = await clock.textContent();
  await page.getByRole('button', { name: /Siirrä 1 päivä eteenpäin/ }).click();
  await expect(clock).not.toHaveText(before ?? '');

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(async () => (await (await page.request.get('/api/v1/session')).json()).person.language).toBe('en');
  await page.getByRole('button', { name: 'Suomi' }).click();
  await expect.poll(async () => (await (await page.request.get('/api/v1/session')).json()).person.language).toBe('fi');

  await page.goto('/provider');
  await expect(page.getByText('Tämä työtila ei kuulu nykyiseen rooliisi.')).toBeVisible();
  await expectAccessible(page);
  await openMenu();
  await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
  await openMenu();
  await expect(page.getByRole('link', { name: 'Kirjaudu sisään' }).first()).toBeVisible();
});

test('a sign-in that failed says why', async ({ page }) => {
  await page.goto('/?signInProblem=person-unknown');
  await expect(page.getByRole('alert')).toContainText('sinua ei ole vielä kutsuttu');
  await expectAccessible(page);
});

test('where there are several ways to sign in the person chooses one, and goes straight on where there is one', async ({
  page,
}) => {
  const session = (await (await page.request.get('/api/v1/session')).json()) as object;
  const national = {
    id: 'kansallinen',
    name: { fi: 'Suomi.fi-tunnistus', sv: 'Suomi.fi-identifikation', en: 'Suomi.fi e-Identification' },
    signsIn: ['clients', 'providers'],
  };
  const own = {
    id: 'oma',
    name: { fi: 'Kunnan tunnus', sv: 'Kommunens konto', en: 'Municipal account' },
    signsIn: ['officials'],
  };
  let items = [national, own];
  // A demo has one issuer of its own: what an installation with several answers is laid over it.
  await page.route('**/api/v1/session', (route) => route.fulfill({ json: { ...session, demo: false } }));
  await page.route('**/api/v1/session/issuers', (route) => route.fulfill({ json: { items } }));
  await page.goto('/sign-in?returnTo=/client');
  await expect(page.getByRole('link', { name: /Kunnan tunnus/ })).toContainText('Viranomaisten henkilöstö');
  await expect(page.getByRole('link', { name: /Suomi.fi-tunnistus/ })).toHaveAttribute(
    'href',
    '/auth/login?returnTo=%2Fclient&language=fi&issuer=kansallinen',
  );
  await look(page, 'sign-in-choice');

  items = [own];
  const asked = page.waitForRequest('**/auth/login?**issuer=oma');
  await page.route('**/auth/login?**', (route) => route.fulfill({ body: 'the issuer' }));
  await page.goto('/sign-in?returnTo=/client');
  await asked;
});

test('one’s own sign-ins are seen, and ended one by one', async ({ page, browser, viewport }) => {
  const elsewhere = await browser.newContext({ viewport });
  const other = await elsewhere.newPage();
  await signIn(other, 'operator-1', '/officer');
  await signIn(page, 'operator-1', '/officer');
  await page.goto('/sessions');
  await expect(page.getByRole('heading', { level: 1, name: 'Omat kirjautumiset' })).toBeVisible();
  await expect(page.getByText('Tämä laite', { exact: true })).toBeVisible();
  await expectAccessible(page);
  const ends = page.getByRole('button', { name: 'Lopeta kirjautuminen' });
  const before = await ends.count();
  await ends.first().click();
  await page.locator('button[value="operator-1"]').click();
  await expect(page.getByText('Olet tunnistautunut uudelleen.')).toBeVisible();
  await look(page, 'own-sessions-identified');
  await ends.first().click();
  await expect(ends).toHaveCount(before - 1);
  await other.goto('/officer');
  await expect(other.getByRole('main').getByRole('link', { name: 'Kirjaudu sisään' })).toBeVisible();
  await elsewhere.close();

  await page.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click();
  await expect(page.getByRole('link', { name: 'Kirjaudu sisään' }).first()).toBeVisible({ timeout: 20_000 });
});
