import {
  dbNow,
  helsinkiDateOf,
  localised,
  SERVICE_KINDS,
  SERVICE_UNITS,
  sql,
  type AuthorityActor,
  type Cents,
  type Language,
  type Localised,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { contractProblem } from '../agreements/agreements-problems.js';
import { insertContract } from '../agreements/insert-contract.js';
import { judgeContract, type AskedContract } from './cooperation-contract.js';
import { cooperationProblem } from './cooperation-problems.js';
import { readCooperation } from './cooperation-queries.js';

/** Where the standard contract speaks of prices. */
const PRICE_CLAUSE = '3.1';

export interface ContractToDraw extends AskedContract {
  readonly serviceKind: ServiceKindCode;
  readonly unitPriceCents: Cents;
  readonly capCents: Cents;
  readonly language: Language;
  /** Why there is no tender: cooperation between contracting entities, an entity of its own, a small value (Procurement Act §§ 15, 16, 25). */
  readonly ground: string;
}

/** A draft between whoever organises the service by the agreement and whoever produces it there. @returns its id */
export async function draftFromCooperation(
  tx: Tx,
  actor: AuthorityActor,
  cooperationId: string,
  asked: ContractToDraw,
): Promise<string> {
  await sql(tx, 'SELECT contracts.hold_cooperation($1)', [cooperationId]);
  const agreement = await readCooperation(tx, cooperationId);
  const { serviceKind, providerId, municipalities, validFrom, validTo, capCents, language } = asked;
  if (validTo <= validFrom) throw contractProblem('contract-dates-crossed', { field: '/lastDay' });
  const now = await dbNow(tx);
  const judged = judgeContract(agreement, actor.organisationId, asked, helsinkiDateOf(now));
  if (judged.refusal !== undefined)
    throw cooperationProblem(judged.refusal, judged.field ? { field: judged.field } : {});
  await refuseUnknownProvider(tx, providerId);
  const { name, unit, vatCategory } = SERVICE_KINDS[serviceKind];
  return insertContract(
    tx,
    actor,
    {
      ...{ authorityId: actor.organisationId, providerId, serviceKind, validFrom, validTo, capCents, language },
      ...{ basis: 'cooperation', tenderId: null, lotId: null, awardId: null, cooperationId },
      cooperationProducer: judged.service.producer,
      cooperationGround: asked.ground,
      title: titleOf(name, agreement.title),
      municipalities: [...municipalities],
    },
    [
      {
        ...{ code: 'UNIT', kind: 'unit', title: name, unit: SERVICE_UNITS[unit], vatCategory, thresholdDays: null },
        unitPriceCents: asked.unitPriceCents,
        clause: PRICE_CLAUSE,
      },
    ],
    now,
  );
}

/** 'Työhönvalmennus, Nuorten yhteinen palvelupiste' */
function titleOf(service: Localised, agreement: Partial<Localised>): Localised {
  const of = (language: Language): string => `${localised(service, language)}, ${localised(agreement, language)}`;
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
}

async function refuseUnknownProvider(tx: Tx, id: string): Promise<void> {
  const known = await sql(tx, `SELECT id FROM app.organisation WHERE id = $1 AND kind = 'provider'`, [id]);
  if (known.length === 0) throw cooperationProblem('provider-is-not-producer', { field: '/providerId' });
}
