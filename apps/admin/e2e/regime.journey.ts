import { expect, test, type Browser, type Page, type ViewportSize } from '@playwright/test';
import { expectAccessible } from './axe.js';
import { signIn } from './sign-in.js';

/** Against a running demo: the rules are the server's, and an award needs two people. */
test.setTimeout(180_000);
test.use({ actionTimeout: 10_000 });

async function signedIn(browser: Browser, account: string, viewport: ViewportSize | null): Promise<Page> {
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
  await signIn(page, account);
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByText('Ladataan')).toHaveCount(0);
  await expectAccessible(page);
  if (!process.env.SHOTS) return;
  await page.screenshot({
    path: `${process.env.SHOTS}/${name}-${page.viewportSize()?.width}.png`,
    fullPage: true,
  });
}

/** A draft that lacks nothing of a direct award: rehabilitation for 800 000 euros, in one lot with one price. */
async function givenDraft(officer: Page, title: string, value = '800000.00'): Promise<string> {
  const words = (fi: string) => ({ fi, sv: fi, en: fi });
  const answer = await officer.request.post('/api/v1/tenders', {
    headers: { 'X-Requested-With': 'kasvutori', 'Idempotency-Key': crypto.randomUUID() },
    data: {
      title: words(title),
      description: words('Tuki jatkuu saman ohjaajan kanssa.'),
      language: 'fi',
      bidLanguages: ['fi'],
      procedure: 'neg-wo-call',
      mainCpv: '85312310',
      additionalCpv: [],
      framework: 'none',
      frameworkMaximum: null,
      estimatedValue: value,
      questionsDeadline: null,
      submissionDeadline: null,
      lots: [
        {
          reference: 'LOT-0001',
          title: words('Ohjaus'),
          description: {},
          serviceKind: 'work-ability-assessment',
          municipalities: ['740'],
          nuts: [],
          mainCpv: '85312310',
          additionalCpv: [],
          estimatedValue: value,
          frameworkMaximum: null,
          cap: null,
          startsOn: null,
          durationMonths: 24,
          maxAwards: 1,
          priceItems: [
            {
              code: 'UNIT',
              kind: 'unit',
              title: words('Ohjauspäivä'),
              unit: words('päivä'),
              quantity: 1000,
              maxUnitPrice: null,
              thresholdDays: null,
              vatCategory: 'S',
            },
          ],
          criteria: [],
        },
      ],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

test('an officer tries which rules apply', async ({ browser, viewport }) => {
  const officer = await signedIn(browser, 'officer-1', viewport);
  await officer.goto('/officer/rules');
  const rules = officer.getByRole('region', { name: 'Sovellettavat säännöt' });
  const value = officer.getByRole('textbox', { name: 'Ennakoitu arvo ilman arvonlisäveroa (€)' });
  await expect(rules.getByRole('button', { name: /^EU-hankinta Miksi/ })).toBeVisible();
  await expect(rules.getByRole('button', { name: /Tarjousaika 30 päivää/ })).toBeVisible();
  await value.fill('215999,99');
  await expect(rules.getByRole('button', { name: /^kansallinen hankinta Miksi/ })).toBeVisible();
  await value.fill('59999,99');
  await expect(rules.getByRole('button', { name: /^pienhankinta/ })).toBeVisible();
  await look(officer, 'rules-try');
  await rules.getByRole('button', { name: /^pienhankinta/ }).click();
  const why = officer.getByRole('dialog');
  await expect(why.getByText(/alittaa kynnysarvon 60/)).toBeVisible();
  await look(officer, 'rules-why');
  await officer.context().close();
});

test('parts of one purchase are pointed out', async ({ browser, viewport }, { project }) => {
  const officer = await signedIn(browser, 'officer-1', viewport);
  const first = `Ryhmäohjaus, kevät (${project.name})`;
  await givenDraft(officer, first, '210000.00');
  const second = await givenDraft(officer, `Ryhmäohjaus, syksy (${project.name})`, '205000.00');
  await officer.goto(`/officer/tenders/${second}`);
  const rules = officer.getByRole('region', { name: 'Sovellettavat säännöt' });
  await expect(rules.getByText('Onko tämä osa samaa hankintaa?')).toBeVisible();
  await expect(rules.getByRole('link', { name: first }).first()).toBeVisible();
  await look(officer, 'rules-split');
  await officer.context().close();
});

test('a direct award by two officers, with its notice for everyone', async ({ browser, viewport }, { project }) => {
  const title = `Jatkuva tuki (${project.name} ${Date.now()})`;
  const officer = await signedIn(browser, 'officer-1', viewport);
  const tenderId = await givenDraft(officer, title);

  await test.step('the draft tells its rules', async () => {
    await officer.goto(`/officer/tenders/${tenderId}`);
    const rules = officer.getByRole('region', { name: 'Sovellettavat säännöt' });
    await expect(rules.getByRole('button', { name: /^EU-hankinta, kevennetty menettely/ })).toBeVisible();
    await look(officer, 'direct-award-tender');
    await officer.goto(`/officer/tenders/${tenderId}/edit`);
    await expect(officer.getByRole('region', { name: 'Sovellettavat säännöt' })).toBeVisible();
    await look(officer, 'direct-award-draft');
  });

  await test.step('the officer writes its ground and price', async () => {
    await officer.goto(`/officer/tenders/${tenderId}`);
    await officer.getByRole('link', { name: 'Aloita suorahankinta' }).click();
    await expect(async () => {
      await officer.getByRole('combobox', { name: 'Palveluntuottaja' }).fill('Saimaan');
      await officer
        .getByRole('option', { name: /Saimaan/ })
        .first()
        .click({ timeout: 2_000 });
    }).toPass();
    await officer.getByRole('combobox', { name: 'Peruste' }).selectOption('client-relationship');
    await officer
      .getByRole('textbox', { name: 'Perustelut' })
      .fill('Asiakkaiden pitkä ohjaussuhde katkeaisi, ja vaihtaminen olisi heille kohtuutonta.');
    await officer.getByRole('textbox', { name: 'Ohjauspäivä' }).fill('780');
    await look(officer, 'direct-award-form');
    await officer.getByRole('button', { name: 'Tallenna' }).click();
    await expect(officer.getByRole('heading', { level: 1, name: `Suorahankinta: ${title}` })).toBeVisible();
    await look(officer, 'direct-award-page');
    await officer.getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
    await expect(officer.getByText('Hyväksyttävänä').first()).toBeVisible();
  });

  const address = new URL(officer.url()).pathname;
  await test.step('a colleague approves', async () => {
    const approver = await signedIn(browser, 'approver-1', viewport);
    await approver.goto(address);
    await approver.getByRole('button', { name: 'Hyväksy suorahankinta' }).click();
    await look(approver, 'direct-award-approve');
    await approver.getByRole('dialog').getByRole('button', { name: 'Hyväksy suorahankinta' }).click();
    await expect(approver.getByRole('link', { name: 'Päätös (PDF)' })).toBeVisible();
    await look(approver, 'direct-award-made');
    await approver.goto('/officer/direct-awards');
    await expect(approver.getByRole('link', { name: new RegExp(title.slice(0, 12)) }).first()).toBeVisible();
    await look(approver, 'direct-award-list');
    await approver.context().close();
  });

  await test.step('anyone reads the notice', async () => {
    const visitor = await (await browser.newContext({ viewport })).newPage();
    await visitor.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
    await visitor.goto(`/tenders/${tenderId}`);
    await expect(visitor.getByRole('heading', { name: 'Suorahankintailmoitus (tyyppi 25)' })).toBeVisible();
    await look(visitor, 'direct-award-public');
    await visitor.context().close();
  });
  await officer.context().close();
});
