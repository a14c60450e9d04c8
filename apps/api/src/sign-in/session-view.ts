import type { CallIdentity, Config, Mandate } from '@kasvutori/platform';
import type { SessionMandate, SessionView } from './sign-in.dto.js';

export function sessionView(identity: CallIdentity | undefined, config: Config): SessionView {
  const demo = config.mode !== 'production';
  if (identity === undefined) {
    return {
      signedIn: false,
      demo,
      person: null,
      actor: { kind: 'anonymous', organisation: null, roles: [] },
      organisations: [],
      actingFor: null,
      mandates: [],
    };
  }
  const { person, actor, organisation, mandate } = identity;
  return {
    signedIn: true,
    demo,
    person: { id: person.id, name: person.name, language: person.language },
    actor: {
      kind: actor.kind,
      organisation: organisation && { id: organisation.id, name: organisation.name },
      roles: [...actor.roles],
    },
    organisations: person.organisations.map((each) => ({ ...each, roles: [...each.roles] })),
    actingFor: mandate && { ...mandateView(mandate), inForce: mandate.inForce },
    mandates: person.mandates.map(mandateView),
  };
}

const mandateView = ({ id, name, scope, lastDay }: Mandate): SessionMandate => ({
  id,
  name,
  scope: [...scope],
  lastDay,
});
