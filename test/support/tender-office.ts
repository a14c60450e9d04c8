import { readFileSync } from 'node:fs';
import type { AuthorityActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenAuthority, givenOfficial } from './given.js';

/** A draft with two lots that lacks nothing, as an officer sends it. */
export const completeDraft = <Input extends object>(): Input =>
  JSON.parse(
    readFileSync(new URL('../../libs/procurement/src/tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
  ) as Input;

/** What every answer about a tender says. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

interface SavedDraft extends Versioned {
  readonly title: unknown;
  readonly lots: readonly { readonly id: string; readonly title: unknown }[];
}

/** A complete draft as it is sent back: its lots with their ids, its parts without. */
export function sentBack({ title, lots }: SavedDraft) {
  const draft = completeDraft<{ readonly lots: readonly Record<string, unknown>[] } & Record<string, unknown>>();
  return { ...draft, title, lots: lots.map((lot, index) => ({ ...draft.lots[index], id: lot.id, title: lot.title })) };
}

/** The people of one authority who make tenders, and the moves they make over HTTP. */
export async function tenderOffice<Tender extends Versioned>(app: TestApp) {
  const authority = await givenAuthority(app);
  // Both roles in one person, so that it is the rule of two officers that refuses, not the table of roles.
  const officer = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  const colleague = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  const approver = await givenOfficial(app, authority, 'procurement-approver');
  const auditor = await givenOfficial(app, authority, 'auditor');
  const other = await givenAuthority(app, 'Toinen alue');
  const stranger = await givenOfficial(app, other, 'procurement-officer', 'procurement-approver');

  const act = (actor: AuthorityActor, path: string, version: number, body: object = {}) =>
    app.as(actor).post(`/api/v1/tenders/${path}`).set('if-match', `"${version}"`).send(body);
  const create = async (change: object = {}): Promise<Tender> =>
    (
      await app
        .as(officer)
        .post('/api/v1/tenders')
        .send({ ...completeDraft(), ...change })
        .expect(201)
    ).body;
  const submit = async ({ id, version }: Versioned): Promise<Tender> =>
    (await act(officer, `${id}/submit-for-approval`, version).expect(200)).body;
  const publish = async (draft: Versioned): Promise<Tender> => {
    const { id, version } = await submit(draft);
    return (await act(approver, `${id}/approve-and-publish`, version).expect(200)).body;
  };
  return {
    ...{ authority, officer, colleague, approver, auditor, stranger },
    ...{ act, create, submit, publish },
    submitted: async (change: object = {}) => submit(await create(change)),
    published: async (change: object = {}) => publish(await create(change)),
    read: async (id: string): Promise<Tender> => (await app.as(officer).get(`/api/v1/tenders/${id}`).expect(200)).body,
  };
}
export type TenderOffice<Tender extends Versioned> = Awaited<ReturnType<typeof tenderOffice<Tender>>>;
