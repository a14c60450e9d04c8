import type { Page } from '@playwright/test';

/** Signs in with one click, as a person of the demo does: `await signIn(page, 'officer-1')`, then be at `returnTo`. */
export async function signIn(page: Page, account: string, returnTo = '/'): Promise<void> {
  await page.goto(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  await page.locator(`main a[href$="account=${account}"]`).click();
  await page.waitForURL((url) => !/^\/(sign-in|auth|oidc)/.test(url.pathname));
}
