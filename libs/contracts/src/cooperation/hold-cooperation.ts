import { dbNow, helsinkiDateOf, one, sql, type CalendarDate, type Localised, type Tx } from '@kasvutori/platform';
import type { Contract } from '../agreements/contract.entity.js';
import { isInForce, isWithin, organisedBy } from './cooperation-contract.js';
import { cooperationProblem } from './cooperation-problems.js';
import { readCooperation } from './cooperation-queries.js';
import type { CooperationStatus } from './cooperation-lifecycle.js';

interface Head {
  readonly number: string;
  readonly title: Partial<Localised>;
  readonly status: CooperationStatus;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** What either side of a contract may know of the agreement it rests on. */
export const readCooperationHead = async (tx: Tx, id: string): Promise<Head> =>
  one(
    await sql<Head>(
      tx,
      'SELECT number, title, status, valid_from AS "validFrom", valid_to AS "validTo" FROM contracts.cooperation WHERE id = $1',
      [id],
    ),
  );

/** Refused unless the agreement is in force; it does not end before the transaction does. */
export async function holdCooperation(tx: Tx, id: string): Promise<void> {
  await sql(tx, 'SELECT contracts.hold_cooperation($1)', [id]);
  if (!isInForce(await readCooperationHead(tx, id), helsinkiDateOf(await dbNow(tx))))
    throw cooperationProblem('cooperation-not-in-force');
}

/** A contract is not written to reach outside the days of the agreement it rests on. */
export async function refuseOutsideCooperation(
  tx: Tx,
  id: string,
  days: { readonly validFrom: CalendarDate; readonly validTo: CalendarDate },
  field = '/lastDay',
): Promise<void> {
  if (!isWithin(await readCooperationHead(tx, id), days))
    throw cooperationProblem('outside-cooperation-days', { field });
}

/** Nor is it moved to where its authority does not organise the service, or another party answers for the production. */
export async function refuseElsewhere(
  tx: Tx,
  { cooperationId, authorityId, serviceKind, cooperationProducer }: Contract & { readonly cooperationId: string },
  municipalities: readonly string[],
  field: string,
): Promise<void> {
  const services = organisedBy(await readCooperation(tx, cooperationId), authorityId);
  const within = services.some(
    (service) =>
      service.serviceKind === serviceKind &&
      service.producer === cooperationProducer &&
      municipalities.every((code) => service.municipalities.includes(code)),
  );
  if (!within) throw cooperationProblem('not-the-organiser', { field });
}
