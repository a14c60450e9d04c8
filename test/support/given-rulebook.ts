import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import { AUTHENTICATED_HEADER, type TestApp } from './app.js';
import { newKey } from './vouchers.js';

export type Side = AuthorityActor | ProviderActor;

/** A rulebook of job coaching with two requirements, one of which is shown with dated evidence. */
export const rulebookContent = (change: object = {}) => ({
  title: { fi: 'Työhönvalmennuksen sääntökirja' },
  description: { fi: 'Valmentaja tukee asiakasta.' },
  municipalities: ['740', '491'],
  languages: ['fi', 'sv'],
  requirements: [
    { title: { fi: 'Vastuuvakuutus' }, explanation: { fi: 'Vakuutus on voimassa.' }, evidence: true, dated: true },
    { title: { fi: 'Kokemus' }, explanation: { fi: 'Kerro kokemuksesta.' }, evidence: false, dated: false },
  ],
  prices: [{ serviceKind: 'job-coaching', rule: 'ceiling', amount: '70.00' }],
  validFrom: '2027-01-01',
  lastDay: '2028-12-31',
  decisionDays: 30,
  ...change,
});

/** What is done with one application, at the version its doer has read. */
export function ofApproval(now: () => { readonly app: TestApp; readonly id: string }) {
  const path = () => `/api/v1/rulebook-approvals/${now().id}`;
  const read = async (as: Side) => (await now().app.as(as).get(path()).expect(200)).body;
  const seen = async (as: Side) => `"${(await read(as)).version}"`;
  return {
    read,
    put: async (as: Side, part: string, body: object) =>
      now()
        .app.as(as)
        .put(path() + part)
        .set('if-match', await seen(as))
        .send(body),
    move: async (as: Side, name: string, body: object = {}) =>
      now()
        .app.as(as)
        .post(`${path()}/${name}`)
        .set('if-match', await seen(as))
        .send(body),
    accept: async (as: Side, sha256: string, at = new Date()) =>
      now()
        .app.as(as)
        .post(`${path()}/acceptance`)
        .set('idempotency-key', newKey())
        .set(AUTHENTICATED_HEADER, at.toISOString())
        .send({ sha256 }),
  };
}
