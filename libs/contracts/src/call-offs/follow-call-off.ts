import { execute, sendMail, sql, systemActor, type Language, type Tx } from '@kasvutori/platform';
import { holdFramework, type Framework } from '../frameworks/framework-queries.js';
import { CALL_OFF_MAILS, type CallOffNews } from './call-off-mails.js';
import type { CallOffMoved } from './call-off-moved.js';
import { lockCallOff, moveCallOff, readOffers, type CallOff } from './call-off-queries.js';
import { draftCallOff } from './draft-call-off.js';
import { offerTo, orderedBy } from './order-call-off.js';
import { proposeCallOff } from './propose-call-off.js';

const SYSTEM = systemActor('contracts.follow-call-off');

/** What follows when an order has moved: the provider is told, the next one is asked, the contract is drawn up. What has moved on since is old news. */
export async function followCallOff(tx: Tx, moved: CallOffMoved, now: Date): Promise<void> {
  const [found] = await sql<{ frameworkId: string }>(
    tx,
    'SELECT framework_id AS "frameworkId" FROM contracts.call_off WHERE id = $1',
    [moved.callOffId],
  );
  if (found === undefined) return;
  const framework = await holdFramework(tx, found.frameworkId);
  const callOff = await lockCallOff(tx, moved.callOffId);
  if (callOff.status !== moved.status) return;
  const offers = await readOffers(tx, callOff.id);
  if (moved.position !== null && offers.length !== moved.position) return;
  switch (callOff.status) {
    case 'offered':
      return tellProvider(tx, callOff, framework, 'offered', now);
    case 'passing':
      return passOn(tx, callOff, framework, now);
    case 'accepted':
      if (orderedBy(framework).orderBinds) await tellProvider(tx, callOff, framework, 'bound', now);
      else await contractOf(tx, callOff, now);
      return tellOfficer(tx, callOff, framework, 'accepted', now);
    case 'withdrawn':
      return offers.at(-1)?.status === 'withdrawn' ? tellProvider(tx, callOff, framework, 'withdrawn', now) : undefined;
    case 'unplaced':
    case 'cancelled':
      return;
  }
}

/** Offers the order to the next by the rule, or closes it when nobody is left. */
async function passOn(tx: Tx, callOff: CallOff, framework: Framework, now: Date): Promise<void> {
  const terms = orderedBy(framework);
  const proposed = await proposeCallOff(tx, framework.id, terms, { ...callOff, callOffId: callOff.id }, now);
  const { providerId } = proposed;
  if (providerId === null) {
    await moveCallOff(tx, SYSTEM, { ...callOff, providerId: null }, 'close');
    return tellOfficer(tx, callOff, framework, 'unplaced', now);
  }
  await moveCallOff(tx, SYSTEM, { ...callOff, providerId }, 'offer');
  await offerTo(tx, callOff, { providerId, ground: null }, proposed, terms, now);
}

async function contractOf(tx: Tx, callOff: CallOff, now: Date): Promise<void> {
  if (callOff.contractId !== null) return;
  const contractId = await draftCallOff(tx, SYSTEM, callOff, now);
  await execute(tx, 'UPDATE contracts.call_off SET contract_id = $2, version = version + 1 WHERE id = $1', [
    callOff.id,
    contractId,
  ]);
}

interface Reader {
  readonly email: string;
  readonly language: Language;
}

async function tellProvider(
  tx: Tx,
  callOff: CallOff,
  framework: Framework,
  news: CallOffNews,
  now: Date,
): Promise<void> {
  const managers = await sql<Reader>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 AND m.role = 'provider-manager' ORDER BY p.email`,
    [callOff.providerId],
  );
  await tell(tx, managers, callOff, framework, news, now);
}

async function tellOfficer(
  tx: Tx,
  callOff: CallOff,
  framework: Framework,
  news: CallOffNews,
  now: Date,
): Promise<void> {
  const officer = await sql<Reader>(tx, 'SELECT email, language FROM app.person WHERE id = $1', [callOff.orderedBy]);
  await tell(tx, officer, callOff, framework, news, now);
}

async function tell(
  tx: Tx,
  readers: readonly Reader[],
  callOff: CallOff,
  { authorityName, terms }: Framework,
  news: CallOffNews,
  now: Date,
): Promise<void> {
  const { subject, body } = CALL_OFF_MAILS[news];
  const { number, title, valueCents, answerBy, providerName, documentSha256, authorityId } = callOff;
  const data = {
    number,
    title,
    valueCents,
    answerBy,
    providerName,
    documentSha256,
    authorityName,
    orderBinds: terms?.orderBinds === true,
  };
  for (const { email, language } of readers)
    await sendMail(
      tx,
      { to: email, language, subject: subject[language], body: body[language], data, authorityId },
      now,
    );
}
