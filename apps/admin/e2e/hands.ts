import { expect, type Locator, type Page } from '@playwright/test';
import { press, tabTo, type } from './by-keyboard.js';

/** How somebody works the page: the same journey is walked by keyboard alone and by touch alone. */
export interface Hand {
  readonly name: string;
  /** A button or a link. */
  press: (page: Page, target: Locator) => Promise<void>;
  /** A checkbox. */
  tick: (page: Page, target: Locator) => Promise<void>;
  /** A choice of several, one of which may be chosen already. */
  decide: (page: Page, target: Locator) => Promise<void>;
  write: (page: Page, target: Locator, text: string) => Promise<void>;
  /** An entry of a drop-down list; the list itself is the system's, by its first letters or by the finger's wheel. */
  pick: (page: Page, target: Locator, label: string) => Promise<void>;
}

const byKeyboard: Hand = {
  name: 'keyboard',
  press: (page, target) => press(page, target),
  tick: (page, target) => press(page, target, 'Space'),
  async decide(page, target) {
    // Tab reaches one of the group, the arrows go round it.
    const group = page.locator(`input[name="${await target.getAttribute('name')}"]`);
    const checked = group.and(page.locator(':checked'));
    await tabTo(page, (await checked.count()) > 0 ? checked : group.first());
    for (let presses = await group.count(); presses > 0 && !(await target.isChecked()); presses -= 1) {
      const focused = await group.evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
      const wanted = await group.evaluateAll((all, one) => all.indexOf(one as never), await target.elementHandle());
      if (focused === wanted) await page.keyboard.press('Space');
      else await page.keyboard.press('ArrowDown');
    }
    await expect(target).toBeChecked();
  },
  write: (page, target, text) => type(page, target, text),
  async pick(page, target, label) {
    await tabTo(page, target);
    await page.keyboard.type(label);
  },
};

const byTouch: Hand = {
  name: 'touch',
  press: (_page, target) => target.tap(),
  tick: (_page, target) => touched(target),
  decide: (_page, target) => touched(target),
  async write(page, target, text) {
    await target.tap();
    await target.clear();
    await page.keyboard.insertText(text);
  },
  async pick(_page, target, label) {
    await target.tap();
    await target.selectOption({ label });
  },
};

/** A finger meets the words beside a box: the box itself may be drawn over. */
async function touched(target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const label = target
    .locator('xpath=ancestor::label | following-sibling::label | ../following-sibling::label')
    .first();
  await ((await label.count()) > 0 ? label : target).tap();
  await expect(target).toBeChecked();
}

export const HANDS: readonly Hand[] = [byKeyboard, byTouch];
