import type { CallIdentity, Config } from '@kasvutori/platform';
import type { SessionView } from './sign-in.dto.js';

export function sessionView(identity: CallIdentity | undefined, config: Config): SessionView {
  const demo = config.mode !== 'production';
  if (identity === undefined) {
    return {
      signedIn: false,
      demo,
      person: null,
      actor: { kind: 'anonymous', organisation: null, roles: [] },
      organisations: [],
    };
  }
  const { person, actor, organisation } = identity;
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
  };
}
