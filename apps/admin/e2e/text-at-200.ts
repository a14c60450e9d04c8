import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe.js';

/** Elements at most this wide and high are there for screen readers alone. */
const UNSEEN = 2;

/**
 * The page as somebody reads it whose phone writes everything twice as large (WCAG 1.4.4): nothing sticks out sideways and no text
 * is cut off. Only the letters grow; the screen stays as narrow as it is.
 */
export async function expectReadableAt200(page: Page): Promise<void> {
  await expect(page.getByText('Ladataan')).toHaveCount(0);
  await page.evaluate(() => {
    const sizes = [...document.querySelectorAll<HTMLElement>('body, body *')].map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { element, fontSize: parseFloat(fontSize) * 2, lineHeight: parseFloat(lineHeight) * 2 };
    });
    for (const { element, fontSize, lineHeight } of sizes) {
      element.style?.setProperty('font-size', `${fontSize}px`, 'important');
      if (!Number.isNaN(lineHeight)) element.style?.setProperty('line-height', `${lineHeight}px`, 'important');
    }
  });
  const cut = await page.evaluate((unseen) => {
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        const hidden =
          (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1);
        // The words last: reading them lays the page out.
        return hidden && clientWidth > unseen && clientHeight > unseen && Boolean(element.innerText?.trim());
      })
      .map((element) => element.innerText.trim().slice(0, 80));
  }, UNSEEN);
  expect(cut, 'text is cut off').toEqual([]);
  const out = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1 && !scrolls(element.parentElement))
      .map((element) => `${element.tagName.toLowerCase()} ${element.innerText?.trim().slice(0, 60)}`);
  });
  expect(out, 'something sticks out sideways').toEqual([]);
  await expectAccessible(page);
}
