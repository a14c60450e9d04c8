import { newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import type { Test } from 'supertest';
import type { TestApp } from './app.js';
import { givenContract } from './given-contract.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from './given.js';

export type Side = AuthorityActor | ProviderActor;

const text = (fi: string) => ({ fi, sv: fi, en: fi });
const area = (code: string, weight: string, levels: readonly [string, string, string]) => ({
  ...{ code, title: text(code), weight, source: 'Seuranta' },
  ...{ minus100At: levels[0], zeroAt: levels[1], plus100At: levels[2] },
});

/** 200 000 + 1 600 for each client, shared by halves, a pain of 70 000 at most, 3 % on key results. */
export const GIVEN_TERMS = {
  target: { fixed: '200000.00', perUnit: '1600.00', unit: text('asiakas') },
  ranges: [{ toPct: null, share: '50' }],
  painCap: '70000.00',
  poolPercent: '3',
  areas: [area('WORK', '60', ['20', '30', '45']), area('WAIT', '40', ['21', '14', '7'])],
  vatCategory: 'S',
  clauses: { target: '5.1', ranges: '5.2', cap: '5.3', areas: '6' },
};

/** An owner, two parties and others who are none, on an active contract, and what they do over HTTP. The clock stands in January 2030. */
export interface AllianceBench {
  readonly contractId: string;
  readonly manager: AuthorityActor;
  readonly stranger: AuthorityActor;
  readonly äänen: ProviderActor;
  readonly öljyn: ProviderActor;
  readonly newcomer: ProviderActor;
  readonly rival: ProviderActor;
  get<T>(actor: Side, path: string): Promise<T>;
  post(actor: Side, path: string, body?: object): Test;
  /** January and February 2030, 250 clients a month, 500 000 euros each; äänen 60 % and öljyn 40 % unless said. */
  founding(parties?: readonly (readonly [ProviderActor, string])[], terms?: object): object;
  proposal(kind: string, more?: object, group?: string): object;
  vote(actor: Side, proposalId: string, word: string, statement?: string): Test;
  /** Founds the alliance with everybody in its executive group. */
  found(): Promise<string>;
  /** Proposes, and all vote for it; answers the status it ends with. */
  carry(id: string, kind: string, more: object, voters: readonly Side[]): Promise<string>;
}

export async function givenAlliance(app: TestApp): Promise<AllianceBench> {
  const authorityId = await givenAuthority(app);
  const manager = await givenOfficial(app, authorityId, 'contract-manager');
  const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'contract-manager');
  const party = async (name: string) => givenProviderPerson(app, await givenProvider(app, name), 'provider-manager');
  const [äänen, öljyn, newcomer, rival] = [
    await party('Äänen Oy'),
    await party('Öljyn Ky'),
    await party('Uusi Osk'),
    await party('Kilpailija Oy'),
  ];
  const contractId = await givenContract(app, { authorityId, providerId: äänen.organisationId });
  await app.setClock(new Date('2030-01-15T09:00:00Z'));

  const post = (actor: Side, path: string, body: object = {}) =>
    app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', newId()).send(body);
  const founding: AllianceBench['founding'] = (
    parties = [
      [äänen, '60'],
      [öljyn, '40'],
    ],
    terms = GIVEN_TERMS,
  ) => ({
    ...{ runsFrom: '2030-01-01', runsTo: '2030-03-01', plannedPerMonth: '250', terms },
    parties: parties.map(([{ organisationId }, percent]) => ({
      ...{ providerId: organisationId, percent, estimate: '500000.00' },
    })),
  });
  const proposal: AllianceBench['proposal'] = (kind, more = {}, group = 'executive') => ({
    ...{ group, kind, title: 'Esitys', grounds: 'Perusteet ovat tässä.' },
    ...more,
  });
  const vote: AllianceBench['vote'] = (actor, of, word, statement) =>
    post(actor, `alliance-proposals/${of}/vote`, { vote: word, ...(statement !== undefined && { statement }) });
  return {
    ...{ contractId, manager, stranger, äänen, öljyn, newcomer, rival, post, founding, proposal, vote },
    get: async <T>(actor: Side, path: string) => (await app.as(actor).get(`/api/v1/${path}`).expect(200)).body as T,
    found: async () => {
      const { body } = await post(manager, `contracts/${contractId}/alliance`, founding()).expect(201);
      const { id } = body as { id: string };
      for (const member of [manager, äänen, öljyn])
        await post(member, `alliances/${id}/members`, { group: 'executive', personId: member.personId }).expect(201);
      return id;
    },
    carry: async (id, kind, more, voters) => {
      const made = await post(manager, `alliances/${id}/proposals`, proposal(kind, more)).expect(201);
      let status = 'open';
      for (const voter of voters) {
        const voted = await vote(voter, (made.body as { id: string }).id, 'for').expect(201);
        ({ status } = voted.body as { status: string });
      }
      return status;
    },
  };
}
