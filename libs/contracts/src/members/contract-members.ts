import { centsToDecimal, sql, type Language, type Tx } from '@kasvutori/platform';

/** One of those who share the money of a contract. */
export interface ContractParty {
  readonly providerId: string;
  readonly name: string;
  readonly businessId: string;
  /** Per cent with two decimals, "60.00"; those of a contract make 100. */
  readonly percent: string;
}

/** The provider of the contract, which leads the members and has what they leave, then the members in order; empty where there are none. */
export async function readContractParties(tx: Tx, contractId: string): Promise<ContractParty[]> {
  const rows = await sql<Omit<ContractParty, 'percent'> & { hundredths: number }>(
    tx,
    `SELECT o.id AS "providerId", o.name, o.business_id AS "businessId", party.hundredths
       FROM (SELECT c.provider_id, 0 AS position, 10000 - (SELECT sum(hundredths) FROM contracts.contract_member WHERE contract_id = c.id)::int AS hundredths
               FROM contracts.contract c WHERE c.id = $1
             UNION ALL SELECT provider_id, position, hundredths FROM contracts.contract_member WHERE contract_id = $1) party
       JOIN app.organisation o ON o.id = party.provider_id
      WHERE party.hundredths IS NOT NULL ORDER BY party.position`,
    [contractId],
  );
  return rows.map(({ hundredths, ...party }) => ({ ...party, percent: centsToDecimal(BigInt(hundredths)) }));
}

/** How the provider stands in the text of a contract: all who share it with their parts, where it is not alone. */
export function printedProvider(
  alone: { readonly name: string; readonly businessId: string },
  parties: readonly ContractParty[],
  language: Language,
): { readonly name: string; readonly businessId: string } {
  if (parties.length === 0) return alone;
  return {
    name: parties.map(({ name, percent }) => `${name} (${printedPercent(percent, language)})`).join(', '),
    businessId: parties.map(({ businessId }) => businessId).join(', '),
  };
}

function printedPercent(percent: string, language: Language): string {
  const short = percent.replace(/\.?0+$/, '');
  return language === 'en' ? `${short}%` : `${short.replace('.', ',')} %`;
}
