import type { CallIdentity, Config, Mandate } from '@kasvutori/platform';
import type { SessionMandate, SessionSupport, SessionView } from './sign-in.dto.js';

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
      support: null,
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
    organisations: person.organisations.map(({ id, name, kind, roles }) => ({ id, name, kind, roles: [...roles] })),
    actingFor: mandate && { ...mandateView(mandate), inForce: mandate.inForce },
    mandates: person.mandates.map(mandateView),
    support: supportView(identity),
  };
}

const mandateView = ({ id, name, scope, lastDay }: Mandate): SessionMandate => ({
  id,
  name,
  scope: [...scope],
  lastDay,
});

function supportView({ person, organisation }: CallIdentity): SessionSupport | null {
  const support = person.supports.find(({ authorityId }) => authorityId === organisation?.id);
  return support === undefined ? null : { id: support.id, reason: support.reason, until: new Date(support.until) };
}
