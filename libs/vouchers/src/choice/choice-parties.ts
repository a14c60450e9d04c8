import { one, sql, type Language, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import type { ChoiceStatus } from './choice-lifecycle.js';

/** What the mails about a choice are filled with. */
export interface ChoiceParties {
  readonly status: ChoiceStatus;
  readonly answerBy: Date;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly serviceKind: ServiceKindCode;
  readonly clientId: string;
  readonly reference: string;
  readonly clientName: string;
  /** Nobody is written to after their death. */
  readonly diedOn: string | null;
  readonly email: string;
  readonly language: Language;
  readonly caseWorkerName: string;
  readonly madeBecause: string | null;
}

export const choiceParties = async (tx: Tx, choiceId: string): Promise<ChoiceParties> =>
  one(
    await sql<ChoiceParties>(
      tx,
      `SELECT h.status, h.answer_by AS "answerBy", h.authority_id AS "authorityId", a.name AS "authorityName", h.provider_id AS "providerId",
              p.name AS "providerName", s.kind AS "serviceKind", c.id AS "clientId", c.reference, c.name AS "clientName", c.email, c.language, c.died_on AS "diedOn",
              c.case_worker_name AS "caseWorkerName", h.made_because AS "madeBecause"
         FROM vouchers.choice h
         JOIN vouchers.client c ON c.id = h.client_id
         JOIN vouchers.offer o ON o.id = h.offer_id
         JOIN vouchers.service s ON s.id = o.service_id
         JOIN app.organisation a ON a.id = h.authority_id
         JOIN app.organisation p ON p.id = h.provider_id
        WHERE h.id = $1`,
      [choiceId],
    ),
  );
