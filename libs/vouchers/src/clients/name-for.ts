import { may, type SignedInActor } from '@kasvutori/platform';

/** The client's name for those who work with the client or are the client; money and oversight see the reference only. */
export function nameFor(
  actor: SignedInActor,
  client: { readonly clientName: string; readonly clientReference: string },
): string {
  const knowsClient = actor.kind !== 'authority' || may(actor, 'client:read');
  return knowsClient ? client.clientName : client.clientReference;
}
