import { expect, test, type Page } from '@playwright/test';
import { actAs, type Other } from './act-as.js';
import {
  acceptChoice,
  chooseFree,
  clientNamed,
  confirmVisits,
  grantJobCoaching,
  managerAccount,
  managerOf,
} from './demo-vouchers.js';
import { look, signedIn } from './look.js';
import { expectReadableAt200 } from './text-at-200.js';

// Every page is examined by axe: that takes its time.
test.slow();

/** What a button says, and to screen readers of what it says it. */
const named = (what: string, of: string): RegExp => new RegExp(`^${what}\\s*: ${of.replaceAll('.', '\\.')}`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('visits: a time is booked, moved and cancelled; a code confirms a visit; a file brings others', async ({
  browser,
  baseURL,
  viewport,
}) => {
  const { voucherId, choiceId, offerId, voucherNumber: number, recordTo: day, account } = await servedKalle(baseURL);
  const [office, kalle] = await Promise.all([
    signedIn(browser, account, viewport),
    signedIn(browser, 'client-2', viewport),
  ]);

  await test.step('the provider opens Mondays for a group', async () => {
    await office.goto('/provider/calendar');
    await look(office, 'calendar');
    await office.locator(`main a[href='/provider/calendar/${offerId}']`).click();
    await office.getByLabel('Kuinka monta asiakasta samaan aikaan').fill('2');
    await office.getByRole('button', { name: 'Lisää viikon aika' }).click();
    await look(office, 'calendar-edit');
    await office.getByRole('button', { name: 'Tallenna ajat' }).click();
    await expect(heading(office)).toHaveText('Kalenteri');
  });

  await test.step('the client books from the voucher, moves the time and cancels it', async () => {
    await kalle.goto(`/client/vouchers/${voucherId}`);
    await kalle.getByRole('link', { name: 'Varaa aika' }).click();
    await expect(heading(kalle)).toHaveText('Varaa aika');
    await look(kalle, 'book');
    const booked = await takeLast(kalle, '9.00');
    await expect(heading(kalle)).toHaveText('Omat ajat');
    await look(kalle, 'my-times');
    const card = (when: string) => kalle.getByRole('heading', { name: when });
    await expect(card(`${booked} klo 9.00–10.00`)).toBeVisible();
    await kalle.getByRole('link', { name: named('Siirrä', `${booked} klo 9.00`) }).click();
    await expect(heading(kalle)).toHaveText('Siirrä aika');
    await takeLast(kalle, '14.00');
    await expect(card(`${booked} klo 14.00–15.00`)).toBeVisible();
    await expect(card(`${booked} klo 9.00–10.00`)).toHaveCount(0);
    await kalle.goto(`/client/vouchers/${voucherId}`);
    await expect(kalle.getByText(`Seuraava aikasi: ${booked} klo 14.00–15.00.`)).toBeVisible();
    await look(kalle, 'voucher-with-time');
    await kalle.goto('/client/appointments');
    await kalle.getByRole('button', { name: named('Peru aika', `${booked} klo 14.00`) }).click();
    await kalle.getByRole('dialog').getByRole('button', { name: 'Peru aika' }).click();
    await expect(card(`${booked} klo 14.00–15.00`)).toHaveCount(0);
  });

  await test.step('the client shows a code and the provider enters it', async () => {
    await kalle.goto(`/client/check-in/${choiceId}`);
    await expect(kalle.getByRole('img', { name: 'Sama koodi kuvana' })).toBeVisible();
    await look(kalle, 'code');
    const code = (await kalle.getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/).textContent()) ?? '';
    await expectReadableAt200(kalle);
    await office.goto('/provider/check-in');
    await office.getByLabel('Asiakkaan koodi').fill(code);
    await look(office, 'check-in');
    await office.getByRole('button', { name: 'Kirjaa käynti' }).click();
    await expect(office).toHaveURL(new RegExp(`/provider/clients/${choiceId}`));
    await expect(office.getByText('Vahvistettu').first()).toBeVisible();
    await look(office, 'checked-in');
  });

  await test.step('a file is looked at, mended and recorded', async () => {
    const send = async (name: string, rows: readonly string[]) => {
      await office.goto('/provider/visit-imports/new');
      await office.locator('input[type=file]').setInputFiles({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(['seteli;päivä;alkoi;määrä', ...rows].join('\r\n')),
      });
      await office.getByRole('button', { name: 'Tarkista tiedosto' }).click();
      await expect(heading(office)).toHaveText(name);
    };
    const first = `${number};${day};0.00;1`;
    await send('käynnit.csv', [first, `V-999999;${day};0.01;1`]);
    await expect(office.getByText('Seteliä V-999999 ei ole asiakkaillanne.')).toBeVisible();
    await look(office, 'import-error');
    await send('korjattu.csv', [first, `${number};${day};0.01;1`]);
    await expect(office.getByText('Virheitä ei löytynyt')).toBeVisible();
    await office.getByRole('button', { name: /^Kirjaa 2 käyntiä/ }).click();
    await office
      .getByRole('dialog')
      .getByRole('button', { name: /^Kirjaa 2 käyntiä/ })
      .click();
    await expect(office.getByText('Kaikki tiedoston käynnit on kirjattu.')).toBeVisible();
    await look(office, 'import-recorded');
    expect(await confirmVisits(await actAs('client-2', baseURL), voucherId)).toHaveLength(2);
  });
  await Promise.all([office.context().close(), kalle.context().close()]);
});

interface Choice {
  readonly offerId: string;
  readonly voucherNumber: string;
  readonly recordTo: string;
}

/** Kalle with a fresh voucher and a provider that has taken him on; Aada is walked by other journeys. */
async function servedKalle(baseURL: string | undefined) {
  const worker = await actAs('case-worker-2', baseURL);
  const voucherId = await grantJobCoaching(worker, await clientNamed(worker, 'Kalle Kund'));
  const name = await chooseFree(await actAs('client-2', baseURL), voucherId);
  const provider = await managerOf(name, baseURL);
  const choiceId = await acceptChoice(provider, voucherId);
  const choice = await provider.get<Choice>(`/choices/${choiceId}`);
  await closeCalendar(provider, choice.offerId);
  return { ...choice, voucherId, choiceId, account: managerAccount(name) };
}

/** No free times are left from before: the hours are opened on the screen. */
async function closeCalendar(provider: Other, offerId: string): Promise<void> {
  const { version } = await provider.get<{ version: number }>(`/offers/${offerId}/calendar`);
  const none = { hours: [], exceptions: [], slotMinutes: 60, weekCapacity: null };
  await provider.put(`/offers/${offerId}/calendar`, none, version);
}

/** Takes the time on the last day shown, which can still be changed; the day. */
async function takeLast(page: Page, time: string): Promise<string> {
  const day = (await page.locator('main section h2').last().textContent()) ?? '';
  await page.getByRole('button', { name: `${day} ${time}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Varaa' }).click();
  return day;
}
