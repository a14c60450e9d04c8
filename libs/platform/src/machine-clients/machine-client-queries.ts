import { permitted } from '../access/actions.js';
import type { OrganisationActor } from '../access/actor.js';
import { one } from '../database/rows.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { MACHINE_ROLES, scopesOf, type MachineRole } from './machine-client-rules.js';
import type { MachineClientsView, MachineClientView } from './machine-clients.dto.js';

/** The programs of the actor's organisation; row-level security leaves out everyone else's. */
export async function readMachineClients(tx: Tx, actor: OrganisationActor): Promise<MachineClientsView> {
  const programs = await sql<Omit<MachineClientView, 'permittedActions'>>(
    tx,
    `SELECT c.id, c.name, c.contact, c.client_id AS "clientId", c.role, c.scopes, c.version,
            ((c.expires_at - interval '1 millisecond') AT TIME ZONE 'Europe/Helsinki')::date AS "lastDay",
            CASE WHEN c.ended_at IS NOT NULL THEN 'ended' WHEN c.expires_at <= clock_timestamp() THEN 'expired' ELSE 'in-use' END AS state,
            c.registered_by_name AS "registeredByName", c.registered_at AS "registeredAt", c.last_used_at AS "lastUsedAt"
       FROM app.machine_client c
      WHERE c.organisation_id = $1 ORDER BY c.ended_at DESC NULLS FIRST, c.name, c.id LIMIT 1000`,
    [actor.organisationId],
  );
  const ended = (state: string): string | undefined => (state === 'ended' ? 'machine-client-ended' : undefined);
  return {
    items: programs.map((program) => ({
      ...program,
      permittedActions: permitted(actor, [
        { action: 'machine-client:change', refusal: ended(program.state) },
        { action: 'machine-client:end', refusal: ended(program.state) },
      ]),
    })),
    roles: MACHINE_ROLES.filter((role) => role.startsWith('provider-') === (actor.kind === 'provider')).map((role) => ({
      role,
      scopes: scopesOf(role),
    })),
    permittedActions: permitted(actor, [{ action: 'machine-client:register' }]),
  };
}

export interface LockedMachine {
  readonly personId: string;
  readonly clientId: string;
  readonly role: MachineRole;
  readonly scopes: string[];
  readonly expiresAt: Date;
  readonly version: number;
  readonly ended: boolean;
}

/** Runs as the system, so whose it is stands in the question. 404 for another organisation's. */
export const lockMachine = async (tx: Tx, organisationId: string, id: string): Promise<LockedMachine> =>
  one(
    await sql<LockedMachine>(
      tx,
      `SELECT c.person_id AS "personId", c.client_id AS "clientId", c.role, c.scopes, c.expires_at AS "expiresAt", c.version, c.ended_at IS NOT NULL AS ended
         FROM app.machine_client c WHERE c.id = $1 AND c.organisation_id = $2 FOR UPDATE`,
      [id, organisationId],
    ),
  );

/** What a program may do with its token now; `undefined` for whoever is no program, or one that has expired or was ended. Real time. */
export async function readMachine(
  tx: Tx,
  personId: string,
): Promise<{ organisationId: string; scopes: string[]; lastUsedAt: Date | null; now: Date } | undefined> {
  const [machine] = await sql<{ organisationId: string; scopes: string[]; lastUsedAt: Date | null; now: Date }>(
    tx,
    `SELECT organisation_id AS "organisationId", scopes, last_used_at AS "lastUsedAt", clock_timestamp() AS now
       FROM app.machine_client WHERE person_id = $1 AND ended_at IS NULL AND expires_at > clock_timestamp()`,
    [personId],
  );
  return machine;
}

export const tellUse = (tx: Tx, personId: string): Promise<number> =>
  execute(
    tx,
    `UPDATE app.machine_client SET last_used_at = clock_timestamp()
      WHERE person_id = $1 AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - interval '1 minute')`,
    [personId],
  );
