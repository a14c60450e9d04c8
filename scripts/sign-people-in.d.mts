import type pg from 'pg';

export interface SignedInPerson {
  readonly cookie: string;
  readonly sessionId: string;
}

/** Signs many people in at once: see sign-people-in.mjs. */
export function signPeopleIn(
  owner: pg.Client,
  sessionKey: Buffer,
  people: readonly { readonly personId: string; readonly organisationId?: string }[],
): Promise<SignedInPerson[]>;
