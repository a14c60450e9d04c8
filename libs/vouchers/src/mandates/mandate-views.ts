import {
  helsinkiDateOf,
  permitted,
  type AuthorityActor,
  type ClientActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { clientOf, clientsOfPerson } from '../clients/client-queries.js';
import { mandatesOfClient, mandatesOfPerson, type MandateRow } from './mandate-queries.js';
import { isOpenMandate, mandateState } from './mandate-state.js';
import type { ClientMandates, MandateItem, MyMandates } from './mandates.dto.js';

function present(
  actor: SignedInActor,
  { authorityId: _, personId: __, representativeId: ___, ...row }: MandateRow,
  now: Date,
): MandateItem {
  const state = mandateState(row, helsinkiDateOf(now));
  const refusal = isOpenMandate(state) ? undefined : 'mandate-over';
  return { ...row, state, permittedActions: permitted(actor, [{ action: 'mandate:end', refusal }]) };
}

/** What I have given and what I have been given. */
export async function readMyMandates(tx: Tx, actor: ClientActor, now: Date): Promise<MyMandates> {
  const mandates = await mandatesOfPerson(tx, actor.personId);
  const isClient = (await clientsOfPerson(tx, actor.personId)).length > 0;
  const of = (mine: (row: MandateRow) => boolean) => mandates.filter(mine).map((row) => present(actor, row, now));
  return {
    given: of(({ personId }) => personId === actor.personId),
    received: of(({ representativeId }) => representativeId === actor.personId),
    permittedActions: isClient ? permitted(actor, [{ action: 'mandate:give' }]) : [],
  };
}

export async function readClientMandates(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  now: Date,
): Promise<ClientMandates> {
  const { personId } = await clientOf(tx, actor.organisationId, clientId);
  const mandates = await mandatesOfClient(tx, actor.organisationId, personId);
  return {
    items: mandates.map((row) => present(actor, row, now)),
    permittedActions: permitted(actor, [{ action: 'mandate:record' }]),
  };
}
