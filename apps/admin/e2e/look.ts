import { expect, type Browser, type Page, type ViewportSize } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

/** Somebody of the demo in a browser of their own, in Finnish. */
export async function signedIn(browser: Browser, account: string, viewport: ViewportSize | null): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
  await signIn(page, account);
  return page;
}

/** The page has nothing against it; with SHOTS set, what it looks like is kept there. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Ladataan')).toHaveCount(0);
  await expectAccessible(page);
  if (!process.env.SHOTS) return;
  const file = `${process.env.SHOTS}/${name}-${page.viewportSize()?.width}.png`;
  await page.screenshot({ path: file, fullPage: true });
}
