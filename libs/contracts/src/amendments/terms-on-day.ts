import { centsToDecimal, sql, type CalendarDate, type Tx } from '@kasvutori/platform';
import type { Contract } from '../agreements/contract.entity.js';
import type { AmendedTerms, TermsOnDay } from './terms-on-day.dto.js';
import { readVersions, versionOn, type ContractVersion } from './contract-versions.js';

interface Agreed {
  readonly id: string;
  readonly number: number;
  readonly text: string | null;
}

/** The terms as signed and those of a day, so that what has changed can be marked. */
export async function termsOn(tx: Tx, contract: Contract, day: CalendarDate): Promise<AmendedTerms> {
  const versions = await readVersions(tx, contract);
  const agreed = await sql<Agreed>(
    tx,
    `SELECT id, number, nullif(concat_ws(E'\\n\\n', content -> 'area' ->> 'capacity', content -> 'otherTerms' ->> 'text'), '') AS text
       FROM contracts.amendment WHERE contract_id = $1 AND status = 'agreed' ORDER BY number`,
    [contract.id],
  );
  const providers = await sql<{ id: string; name: string }>(
    tx,
    'SELECT id, name FROM app.organisation WHERE id = ANY ($1::uuid[])',
    [versions.map(({ providerId }) => providerId)],
  );
  const shown = (version: ContractVersion): TermsOnDay => {
    const made = versions.slice(0, versions.indexOf(version) + 1).map(({ amendmentId }) => amendmentId);
    const inForce = agreed.filter(({ id }) => made.includes(id));
    return {
      amendment: inForce.at(-1)?.number ?? null,
      validTo: version.validTo,
      cap: centsToDecimal(version.capCents),
      municipalities: [...version.municipalities],
      providerName: providers.find(({ id }) => id === version.providerId)?.name ?? '',
      prices: version.prices.map(({ code, unitPriceCents }) => ({ code, unitPrice: centsToDecimal(unitPriceCents) })),
      capacity: [...version.capacity],
      words: inForce.flatMap(({ number, text }) => (text === null ? [] : [{ amendment: number, text }])),
    };
  };
  return { asOf: day, asSigned: shown(versions[0]), onDay: shown(versionOn(versions, day)) };
}
