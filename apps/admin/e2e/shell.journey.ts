import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { answerOffline } from './offline.js';

test('a visitor: front page, language, sign-in with a demo account one click away', async ({ page, viewport }) => {
  await answerOffline(page);
  await page.goto('/');
  const openMenu = async () => {
    if ((viewport?.width ?? 0) < 768) await page.getByRole('button', { name: /Valikko|Meny|Menu/ }).click();
  };
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Palvelut, jotka vievät eteenpäin');
  await expectAccessible(page);
  await openMenu();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Svenska' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tjänster som för framåt');
  await page.getByRole('button', { name: 'Suomi' }).click();

  await page.goto('/officer');
  await expect(page.getByText('Tämä sivu on kirjautuneille.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Kirjaudu sisään' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Valitse esittelyn käyttäjä');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  const account = page.locator('main ul a').first();
  await expect(account).toHaveAttribute('href', /^\/auth\/login\?returnTo=%2Fofficer&language=fi&account=/);
});

test('skip link, unknown address, no address of another site to return to', async ({ page }) => {
  await answerOffline(page);
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sivua ei löydy');
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto('/sign-in?returnTo=//evil.example');
  await expect(page.locator('main ul a').first()).toHaveAttribute('href', /returnTo=%2F[a-z]*&/);
});
