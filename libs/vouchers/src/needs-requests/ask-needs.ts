import {
  execute,
  newId,
  recordMove,
  sendMail,
  type AuthorityActor,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { holdClient, livingClientOf } from '../clients/client-queries.js';
import { currentQuestionnaire } from '../questionnaires/questionnaire-queries.js';
import { needsRequestProblem } from './needs-request-problems.js';

const SUBJECT: Localised = {
  fi: 'Kerro tilanteestasi ennen tapaamista',
  sv: 'Berätta om din situation före mötet',
  en: 'Tell about your situation before we meet',
};
// Mail is no place for a person's needs: it says that something waits, not what is asked.
const BODY: Localised = {
  fi: `Hei {{clientName}},

{{caseWorkerName}} pyytää sinua vastaamaan muutamaan kysymykseen. Kysymykset ovat Kasvutorissa.

Voit vastata kotona omaan tahtiin ja jatkaa myöhemmin. Sen jälkeen käytte vastaukset yhdessä läpi.

{{#if message}}{{message}}{{/if}}`,
  sv: `Hej {{clientName}},

{{caseWorkerName}} ber dig svara på några frågor. Frågorna finns i Kasvutori.

Du kan svara hemma i din egen takt och fortsätta senare. Sedan går ni igenom svaren tillsammans.

{{#if message}}{{message}}{{/if}}`,
  en: `Dear {{clientName}},

{{caseWorkerName}} asks you to answer a few questions. The questions are in Kasvutori.

You can answer at home at your own pace and go on later. Then you go through the answers together.

{{#if message}}{{message}}{{/if}}`,
};

/** Asks the client to answer at home by what is asked now; one thing at a time is asked of them. @returns the id. */
export async function askNeeds(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  { message }: { readonly message?: string },
  now: Date,
): Promise<string> {
  await holdClient(tx, clientId);
  const client = await livingClientOf(tx, actor.organisationId, clientId);
  const { id: questionnaireId } = await currentQuestionnaire(tx, actor.organisationId, client.kind);
  const id = newId();
  const inserted = await execute(
    tx,
    `INSERT INTO vouchers.needs_request (id, authority_id, client_id, person_id, questionnaire_id, status, message, asked_by, asked_by_name, asked_at)
     VALUES ($1, $2, $3, $4, $5, 'asked', $6, $7, $8, $9) ON CONFLICT (client_id) WHERE status IN ('asked', 'sent') DO NOTHING`,
    [
      id,
      actor.organisationId,
      clientId,
      client.personId,
      questionnaireId,
      message ?? null,
      actor.personId,
      actor.name,
      now,
    ],
  );
  if (inserted === 0) throw needsRequestProblem('needs-already-asked');
  await recordMove(tx, actor, {
    subject: 'needs-request',
    subjectId: id,
    move: 'ask',
    from: null,
    to: 'asked',
    authorityId: actor.organisationId,
    clientPersonId: client.personId,
  });
  const { email: to, language } = client;
  const data = { clientName: client.name, caseWorkerName: actor.name, message: message ?? '' };
  await sendMail(
    tx,
    { to, language, subject: SUBJECT[language], body: BODY[language], data, authorityId: actor.organisationId },
    now,
  );
  return id;
}
