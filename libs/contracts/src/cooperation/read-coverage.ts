import {
  municipalitiesOf,
  municipalityByCode,
  one,
  SERVICE_KIND_CODES,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { coverageOf, type CoveringDuty } from './coverage.js';
import type { CoverageMap } from './cooperation.dto.js';

/** Who answers for what on the day, in the reader's region and wherever its agreements reach. */
export async function readCoverage(tx: Tx, actor: AuthorityActor, on: CalendarDate): Promise<CoverageMap> {
  const { municipality } = one(
    await sql<{ municipality: string }>(tx, 'SELECT municipality FROM app.organisation WHERE id = $1', [
      actor.organisationId,
    ]),
  );
  const duties = await sql<CoveringDuty>(
    tx,
    `SELECT d.service_kind AS "serviceKind", d.municipality, c.id AS "cooperationId", c.number,
            organiser.name AS organiser, producer.name AS producer, payer.name AS payer, owner.name AS "clientOwner"
       FROM contracts.cooperation c
       JOIN contracts.cooperation_duty d ON d.cooperation_id = c.id
       JOIN contracts.cooperation_party organiser ON (organiser.cooperation_id, organiser.position) = (c.id, d.organiser)
       JOIN contracts.cooperation_party producer ON (producer.cooperation_id, producer.position) = (c.id, d.producer)
       JOIN contracts.cooperation_party payer ON (payer.cooperation_id, payer.position) = (c.id, d.payer)
       JOIN contracts.cooperation_party owner ON (owner.cooperation_id, owner.position) = (c.id, d.client_owner)
      WHERE (c.status = 'active' OR c.end_reason IN ('terminated', 'expired', 'replaced'))
        AND c.valid_from <= $1 AND (c.valid_to IS NULL OR c.valid_to > $1)
      ORDER BY c.number`,
    [on],
  );
  const region = municipalitiesOf(municipalityByCode(municipality)?.nuts3 ?? '').map(({ code }) => code);
  const codes = [...new Set([...region, ...duties.map((duty) => duty.municipality)])].sort();
  return {
    on,
    municipalities: codes.flatMap((code) => {
      const found = municipalityByCode(code);
      return found === undefined ? [] : [{ code, name: found.name, lat: found.lat, lon: found.lon }];
    }),
    cells: coverageOf(codes, SERVICE_KIND_CODES, duties).map((cell) => ({ ...cell, duties: [...cell.duties] })),
  };
}
