import { type ContractTerms, readContractTerms } from '@kasvutori/contracts';
import { LANGUAGES, type Language, type Localised, localised, SERVICE_KINDS, type Tx } from '@kasvutori/platform';
import type { Tariff } from './tariff.js';
import { tariffFromContract } from './tariff-from-contract.js';

/** The tariff that the prices of a contract make as they are in force today. */
export async function tariffOfAnnex(
  tx: Tx,
  contractId: string,
  version: number,
): Promise<{ contract: ContractTerms; tariff: Tariff }> {
  const contract = await readContractTerms(tx, contractId);
  const prices = contract.prices.map((price) => ({ ...price, title: inAll(price.title), unit: inAll(price.unit) }));
  const priced = {
    ...contract,
    validFrom: contract.pricedFrom,
    title: SERVICE_KINDS[contract.serviceKind].name,
    prices,
  };
  return { contract, tariff: tariffFromContract(priced, version) };
}

/** A price list may be written in one language only; its tariff then reads the same in all three. */
function inAll(text: Localised): Localised {
  return Object.fromEntries(
    LANGUAGES.map((language): [Language, string] => [language, localised(text, language)]),
  ) as Record<Language, string>;
}
