import { localised, sumCents, type Language, type Localised } from '@kasvutori/platform';
import type { OcdsInput } from './ocds-input.js';
import type { SignedContract } from './ocds-stages.js';
import { money, partyId, period, said, type JsonObject } from './ocds-values.js';

const EARLY: Localised = {
  fi: 'Sopimus päättyi ennen aikaansa.',
  sv: 'Avtalet upphörde i förtid.',
  en: 'The contract ended before its time.',
};
const IN_TIME: Localised = {
  fi: 'Sopimuskausi päättyi.',
  sv: 'Avtalsperioden gick ut.',
  en: 'The contract period ended.',
};

/** A contract with what has been paid out of it; once it has ended, when and why, and what it came to. */
export function contractSection(
  { awards, earlier = [], buyer, tender: { language, ocid } }: OcdsInput,
  contract: SignedContract,
): JsonObject {
  const made = [...earlier.flatMap((decision) => decision.awards), ...awards];
  const award = made.find((candidate) => candidate.id === contract.awardId);
  const payee = award && { id: partyId(award.supplier.businessId), name: award.supplier.name };
  return said({
    id: contract.id,
    awardID: contract.awardId,
    title: contract.number,
    status: contract.status,
    period: period(contract.validFrom, contract.validTo),
    value: money(contract.valueCents),
    suppliers: payee === undefined ? null : [payee],
    dateSigned: contract.signedAt.toISOString(),
    amendments: amendmentsOf(contract, ocid, language),
    implementation: said({
      ...endOf(contract, language),
      transactions: (contract.transactions ?? []).map(({ id, at, cents }) =>
        said({
          id,
          date: at.toISOString(),
          value: money(cents),
          payer: { id: partyId(buyer.businessId), name: buyer.name },
          payee,
        }),
      ),
    }),
  });
}

/** Each amends the release before it: that of the contract, or of the amendment before. */
const amendmentsOf = ({ amendments = [], signedAt }: SignedContract, ocid: string, language: Language) =>
  amendments.map(({ number, agreedAt, rationale, description }, index) => {
    const earlier = amendments[index - 1];
    return said({
      id: String(number),
      date: agreedAt.toISOString(),
      rationale,
      description: localised(description, language),
      amendsReleaseID:
        earlier === undefined
          ? `${ocid}-contract-${signedAt.toISOString()}`
          : `${ocid}-contract-amendment-${earlier.agreedAt.toISOString()}`,
      releaseID: `${ocid}-contract-amendment-${agreedAt.toISOString()}`,
    });
  });

function endOf({ end, transactions = [] }: SignedContract, language: Language) {
  if (end === null || end === undefined) return {};
  return {
    endDate: end.at.toISOString(),
    endDateDetails: (end.early ? EARLY : IN_TIME)[language],
    finalValue: money(sumCents(transactions.map(({ cents }) => cents))),
  };
}
