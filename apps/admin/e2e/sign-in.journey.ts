import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
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
