import { expect, test, type APIResponse, type Page } from '@playwright/test';
import { look, signedIn } from './look.js';

/** Against a running demo only. It makes a tender of its own and moves no clock. */
test.setTimeout(300_000);

/** A move or a change over the API as the signed-in person; pages are for what this journey is about. */
async function send(page: Page, method: 'post' | 'get', path: string, body?: object, version?: number): Promise<never> {
  const headers = {
    'X-Requested-With': 'kasvutori',
    ...(body && { 'Content-Type': 'application/json' }),
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
  const answer: APIResponse = await page.request[method](`/api/v1${path}`, { headers, ...(body && { data: body }) });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as never;
}

interface Tender {
  readonly id: string;
  readonly version: number;
}

/** A copy of something the demo has published, with deadlines of its own. */
async function givenPublished(officer: Page, approver: Page, title: string): Promise<Tender> {
  const { items } = await send(officer, 'get', '/public/tenders?limit=1');
  const copy: Tender & Record<string, unknown> & { lots: Record<string, unknown>[] } = await send(
    officer,
    'post',
    `/tenders/${(items as Tender[])[0]!.id}/copies`,
  );
  const { now } = (await (await officer.request.get('/api/v1/sandbox/clock')).json()) as { now: string };
  const day = (days: number) => new Date(new Date(now).getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const LOT = ['id', 'reference', 'title', 'description', 'serviceKind', 'municipalities', 'nuts', 'mainCpv'];
  const MORE = [
    'additionalCpv',
    'estimatedValue',
    'frameworkMaximum',
    'cap',
    'durationMonths',
    'maxAwards',
    'evaluationMethod',
  ];
  const pick = (from: Record<string, unknown>, names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
  const ITEM = ['code', 'kind', 'title', 'unit', 'quantity', 'maxUnitPrice', 'thresholdDays', 'vatCategory'];
  const CRITERION = ['kind', 'title', 'description', 'weight', 'parent', 'scoring', 'minPoints'];
  const HEAD = ['description', 'language', 'bidLanguages', 'procedure', 'mainCpv', 'additionalCpv', 'framework'];
  const VALUES = ['frameworkMaximum', 'estimatedValue', 'concession', 'undividedReason'];
  const draft = {
    ...pick(copy, [...HEAD, ...VALUES]),
    title: { fi: title },
    questionsDeadline: `${day(20)}T12:00`,
    submissionDeadline: `${day(40)}T14:00`,
    lots: copy.lots.map((lot) => ({
      ...pick(lot, [...LOT, ...MORE]),
      startsOn: null,
      priceItems: (lot['priceItems'] as Record<string, unknown>[]).map((item) => pick(item, ITEM)),
      criteria: (lot['criteria'] as Record<string, unknown>[]).map((criterion) => pick(criterion, CRITERION)),
    })),
  };
  const saved = await officer.request.put(`/api/v1/tenders/${copy.id}`, {
    headers: { 'X-Requested-With': 'kasvutori', 'If-Match': `"${copy.version}"` },
    data: draft,
  });
  if (!saved.ok()) throw new Error(await saved.text());
  const attached = await officer.request.post(`/api/v1/tenders/${copy.id}/documents?kind=form&language=fi`, {
    headers: {
      'X-Requested-With': 'kasvutori',
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent('Vanha liite.txt'),
    },
    data: Buffer.from('Tämä liite on tarpeeton.'),
  });
  if (!attached.ok()) throw new Error(await attached.text());
  const sent: Tender = await send(officer, 'post', `/tenders/${copy.id}/submit-for-approval`, {}, copy.version + 1);
  return send(approver, 'post', `/tenders/${copy.id}/approve-and-publish`, {}, sent.version);
}

test('a published tender is corrected before everybody’s eyes', async ({ browser, viewport }, { project }) => {
  const title = `Korjattava valmennus (${project.name})`;
  const officer = await signedIn(browser, 'officer-1', viewport);
  const approver = await signedIn(browser, 'approver-1', viewport);
  const tender = await givenPublished(officer, approver, title);

  await test.step('the board is walked by keyboard', async () => {
    await officer.goto('/officer/tenders/board');
    await expect(officer.getByRole('heading', { level: 2, name: /^Avoinna/ })).toBeVisible();
    await officer.locator('section li a').first().focus();
    await officer.keyboard.press('ArrowRight');
    await expect(officer.locator('section li a:focus')).toHaveCount(1);
    await look(officer, 'tenders-board');
  });

  await test.step('the officer writes a corrigendum and attaches a document', async () => {
    await officer.goto(`/officer/tenders/${tender.id}?tab=revisions`);
    await officer.getByRole('link', { name: 'Aloita korjaus' }).click();
    await officer
      .getByRole('textbox', { name: /Mikä muuttuu ja miksi/ })
      .first()
      .fill('Kuvaus tarkentuu.');
    await officer.getByRole('textbox', { name: 'Nimi (suomi)' }).fill(`${title}, tarkennettu`);
    await look(officer, 'tenders-revision-form');
    await officer.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await expect(officer.getByRole('heading', { name: 'Mikä muuttuu', exact: true })).toBeVisible();
    await officer.getByLabel('Tiedosto').setInputFiles({
      name: 'Kysymyksiä ja vastauksia.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Hyvää päivää'),
    });
    await officer.getByRole('button', { name: 'Lisää', exact: true }).click();
    await expect(officer.getByRole('link', { name: 'Kysymyksiä ja vastauksia.txt' })).toBeVisible();
    await officer.getByRole('button', { name: 'Poista Vanha liite.txt' }).click();
    await expect(officer.getByText('Poistuu korjauksessa')).toBeVisible();
    await expect(officer.getByRole('button', { name: 'Pidä Vanha liite.txt' })).toBeVisible();
    await look(officer, 'tenders-revision');
    await officer.getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
    await officer.getByRole('dialog').getByRole('button', { name: 'Lähetä hyväksyttäväksi' }).click();
    await expect(officer.getByText('Hyväksyttävänä').first()).toBeVisible();
  });

  await test.step('the approver publishes it', async () => {
    await approver.goto(new URL(officer.url()).pathname);
    await approver.getByRole('button', { name: 'Hyväksy ja julkaise korjaus' }).click();
    await approver.getByRole('dialog').getByRole('button', { name: 'Hyväksy ja julkaise korjaus' }).click();
    await expect(approver.getByRole('heading', { level: 1, name: 'Korjaus 1' })).toBeVisible();
  });

  await test.step('anybody sees what changed, and the document', async () => {
    const reader = await (await browser.newContext({ viewport })).newPage();
    await reader.addInitScript(() => localStorage.setItem('kasvutori.language', 'fi'));
    await reader.goto(`/tenders/${tender.id}?tab=revisions`);
    await expect(reader.getByRole('heading', { level: 1, name: `${title}, tarkennettu` })).toBeVisible();
    await expect(reader.locator('del').first()).toHaveText(title);
    await look(reader, 'tenders-corrigenda');
    await reader.goto(`/tenders/${tender.id}?tab=documents`);
    await expect(reader.getByText('Poistettu, korjaus 1').first()).toBeVisible();
    const download = reader.waitForEvent('download');
    await reader.getByRole('link', { name: 'Kysymyksiä ja vastauksia.txt' }).click();
    expect((await download).suggestedFilename()).toBe('Kysymyksiä ja vastauksia.txt');
    await look(reader, 'tenders-documents');
    await reader.context().close();
  });

  await test.step('the preview is the provider’s page', async () => {
    await officer.goto(`/officer/tenders/${tender.id}/preview`);
    await expect(officer.getByText('Näin tarjoaja näkee kilpailutuksen.')).toBeVisible();
    await look(officer, 'tenders-preview');
  });
  await officer.context().close();
  await approver.context().close();
});
