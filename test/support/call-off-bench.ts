import { addDays, type Actor, type AuthorityActor, type CalendarDate, type ProviderActor } from '@kasvutori/platform';
import type { ContractDetail } from '../../libs/contracts/src/agreements/agreements.dto.js';
import type { CallOffDetail } from '../../libs/contracts/src/call-offs/call-offs.dto.js';
import type { CallOffProposal, FrameworkDetail } from '../../libs/contracts/src/frameworks/frameworks.dto.js';
import type { TestApp } from './app.js';
import { nextKey } from './given-bid.js';

interface World {
  readonly bench: TestApp;
  readonly officer: AuthorityActor;
  readonly frameworkId: string;
  readonly today: CalendarDate;
}

/** What the people of a framework do over HTTP; the world is asked each time, as a spec makes it before its first test. */
export function callOffBench(world: () => World) {
  const send = async (id: string) =>
    world()
      .bench.as(world().officer)
      .post(`/api/v1/contracts/${id}/send-to-signature`)
      .set('if-match', `"${(await contract(id)).version}"`)
      .expect(200);
  const contract = async (id: string, actor: Actor = world().officer) =>
    (await world().bench.as(actor).get(`/api/v1/contracts/${id}`).expect(200)).body as ContractDetail;
  const printed = async (id: string) => {
    const { rows } = await world().bench.owner.query<{ text: string }>(
      'SELECT document_text AS text FROM contracts.contract WHERE id = $1',
      [id],
    );
    return rows[0]?.text.replaceAll('\\', '');
  };
  const framework = async (actor: Actor = world().officer, id = world().frameworkId) =>
    (await world().bench.as(actor).get(`/api/v1/frameworks/${id}`).expect(200)).body as FrameworkDetail;
  const callOff = async (id: string, actor: Actor = world().officer) =>
    (await world().bench.as(actor).get(`/api/v1/call-offs/${id}`).expect(200)).body as CallOffDetail;
  const proposal = async (value = '20000.00', id = world().frameworkId) =>
    (
      await world()
        .bench.as(world().officer)
        .get(
          `/api/v1/frameworks/${id}/proposal?value=${value}&validFrom=${addDays(world().today, 1)}&municipalities=740`,
        )
        .expect(200)
    ).body as CallOffProposal;
  const order = (change: object = {}, id = world().frameworkId, actor: Actor = world().officer) =>
    world()
      .bench.as(actor)
      .post(`/api/v1/frameworks/${id}/call-offs`)
      .set('idempotency-key', nextKey())
      .send({
        title: 'Ryhmävalmennus kevääksi',
        description: 'Kymmenen hengen ryhmä.',
        value: '20000.00',
        municipalities: ['740'],
        validFrom: addDays(world().today, 1),
        lastDay: addDays(world().today, 90),
        ...change,
      });
  const to = ({ organisationId }: ProviderActor, named = organisationId) => ({
    proposedProviderId: named,
    providerId: organisationId,
  });
  const answer = (id: string, actor: Actor, what: 'accept' | 'decline', body?: object) =>
    world().bench.as(actor).post(`/api/v1/call-offs/${id}/${what}`).set('idempotency-key', nextKey()).send(body);
  const given = async (change: object, id = world().frameworkId) => {
    const made = (await order(change, id).expect(201)).body as CallOffDetail;
    await world().bench.settle();
    return made.id;
  };
  return { send, contract, printed, framework, callOff, proposal, order, to, answer, given };
}
