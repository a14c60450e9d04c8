import { one, permitted, type SignedInActor, sql, type Tx } from '@kasvutori/platform';
import { caseView } from '../tariff-cases/case-views.js';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import { runCase } from '../tariff-cases/run-cases.js';
import { TARIFF_ROWS, type TariffRow } from './tariff-queries.js';
import type { TariffDetail } from './tariffs.dto.js';

interface People {
  readonly cases: readonly TariffCase[];
  readonly authoredBy: string | null;
  readonly publishedBy: string | null;
  readonly draftId: string | null;
  readonly active: boolean;
}

/** A version with the cases that prove it, run again. Names and drafts are there for those who may read them. */
export async function tariffDetail(tx: Tx, actor: SignedInActor, id: string): Promise<TariffDetail> {
  const row = one(await sql<TariffRow>(tx, `${TARIFF_ROWS} WHERE t.id = $1`, [id]));
  const { cases, active, ...people } = one(
    await sql<People>(
      tx,
      `SELECT t.cases, a.name AS "authoredBy", p.name AS "publishedBy", d.id AS "draftId", c.status = 'active' AS active
         FROM outcomes.tariff_version t JOIN contracts.contract c ON c.id = t.contract_id
         LEFT JOIN app.person a ON a.id = t.authored_by LEFT JOIN app.person p ON p.id = t.published_by
         LEFT JOIN outcomes.tariff_draft d ON d.contract_id = t.contract_id AND d.status = 'draft' WHERE t.id = $1`,
      [id],
    ),
  );
  const refusal = people.draftId === null ? undefined : 'tariff-draft-open';
  return {
    ...row,
    ...people,
    cases: [...cases],
    results: cases.map((one) => caseView(one, runCase(row.body, one), actor.language)),
    permittedActions: permitted(actor, [
      { action: 'tariff-draft:begin', refusal: active ? refusal : 'tariff-contract-not-active' },
    ]),
  };
}
