/** The statements of one redemption, as the application itself sends them, and as anybody may send them again for another voucher. */
import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Runs what the routes run (the sessions read, the event recorded by the provider and approved by the client), with the driver listening.
 * @returns `[text, values][]`, from the first START TRANSACTION to the last COMMIT
 */
export async function statementsOfRedemption(databaseUrl, { row, staffSession, clientSession, visit }) {
  const platform = await import('@kasvutori/platform');
  const { LIBRARIES } = await import('../apps/api/dist/libraries.js');
  const { readSession } = await import('../libs/platform/dist/identity/identity-queries.js');
  const { BossQueue, startBoss } = await import('../libs/platform/dist/jobs/boss.js');
  const { recordEvent } = await import('../libs/vouchers/dist/service-events/record-event.js');
  const { approveEvent } = await import('../libs/vouchers/dist/service-events/approve-event.js');
  const { eventDetail } = await import('../libs/vouchers/dist/service-events/present-event.js');
  const source = await platform.openDataSource(
    databaseUrl,
    LIBRARIES.flatMap(({ entities }) => entities),
    1,
  );
  const boss = await startBoss(source);
  const handlers = platform.allHandlers({ config: { smtp: null, bankFolder: null }, libraries: LIBRARIES });
  const db = new platform.Database(source, new BossQueue(boss, handlers));
  const signIn = platform.systemActor('sign-in');
  const someone = { name: 'Mittaaja', language: 'fi' };
  const staff = {
    ...someone,
    kind: 'provider',
    personId: row.staffId,
    organisationId: row.providerId,
    roles: ['provider-staff'],
  };
  const client = { ...someone, kind: 'client', personId: row.personId, roles: ['client'] };
  const command = (route) => ({ key: randomUUID(), route, inputHash: createHash('sha256').update(route).digest() });
  const sent = [];
  const { query } = pg.Client.prototype;
  try {
    pg.Client.prototype.query = function (text, values, ...rest) {
      sent.push([text, values ?? []]);
      return query.call(this, text, values, ...rest);
    };
    await db.read(signIn, (tx) => readSession(tx, staffSession));
    const { id } = await db.once(staff, command(`POST /api/v1/choices/${row.choiceId}/events`), async (tx, now) =>
      eventDetail(tx, staff, (await recordEvent(tx, staff, row.choiceId, visit, now)).id),
    );
    await db.read(signIn, (tx) => readSession(tx, clientSession));
    await db.once(client, command(`POST /api/v1/service-events/${id}/approve`), async (tx, now) => {
      await approveEvent(tx, client, id, now);
      return eventDetail(tx, client, id);
    });
  } finally {
    pg.Client.prototype.query = query;
    await boss.stop({ graceful: false });
    await source.destroy();
  }
  return sent;
}

/** The statements for another voucher and visit: what names the sample names the other, every id made on the way is made anew. */
export function redemptionOf(statements, sample, other) {
  const ids = new Map();
  for (const name of Object.keys(sample.row)) ids.set(sample.row[name], other.row[name]);
  ids.set(sample.staffSession, other.staffSession).set(sample.clientSession, other.clientSession);
  // What both have in common stays: the provider, the questionnaire.
  const idOf = (id) => {
    if (!ids.has(id)) ids.set(id, randomUUID());
    return ids.get(id);
  };
  const put = (value) => {
    if (Array.isArray(value)) return value.map(put);
    if (typeof value !== 'string') return value;
    if (value === sample.visit.occurredOn) return other.visit.occurredOn;
    if (value === sample.visit.startTime) return other.visit.startTime;
    return value.replace(UUID, idOf);
  };
  return statements.map(([text, values]) => [text, values.map(put)]);
}
