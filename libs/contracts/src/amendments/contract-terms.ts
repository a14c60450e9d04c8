import {
  dbNow,
  helsinkiDateOf,
  sql,
  type CalendarDate,
  type Cents,
  type Localised,
  type ServiceKindCode,
  type Tx,
  type VatCategory,
} from '@kasvutori/platform';
import type { ContractStatus } from '../agreements/contract-lifecycle.js';
import type { Contract } from '../agreements/contract.entity.js';
import { readContract, readPrices } from '../agreements/contract-queries.js';
import { readQualityPay } from '../follow-up/indicator-queries.js';
import type { QualityPay } from '../follow-up/quality-pay.js';
import { readVersions, versionOn } from './contract-versions.js';

/** What those who deliver and those who pay need to know of a contract. */
export interface ContractTerms {
  readonly id: string;
  readonly number: string;
  readonly authorityId: string;
  readonly providerId: string;
  /** What it stands on; by a cooperation agreement a public body produces the service itself. */
  readonly basis: Contract['basis'];
  readonly serviceKind: ServiceKindCode;
  readonly municipalities: readonly string[];
  readonly validFrom: CalendarDate;
  /** The first day on which it is no longer valid. */
  readonly validTo: CalendarDate;
  readonly capCents: Cents;
  readonly status: ContractStatus;
  /** The first day on which these prices hold. */
  readonly pricedFrom: CalendarDate;
  readonly prices: readonly ContractTermsPrice[];
  /** What is paid or withheld by what clients say; null where nothing is. */
  readonly qualityPay: QualityPay | null;
  /** In which the service is given; empty where the contract does not say. */
  readonly languages: readonly string[];
}

export interface ContractTermsPrice {
  readonly code: string;
  readonly kind: 'unit' | 'attachment' | 'milestone';
  readonly title: Localised;
  readonly unit: Localised;
  readonly unitPriceCents: Cents;
  readonly thresholdDays: number | null;
  readonly vatCategory: VatCategory;
  readonly clause: string;
}

/** The terms of a contract with its price list as they are in force today, or 404. */
export async function readContractTerms(tx: Tx, contractId: string): Promise<ContractTerms> {
  const contract = await readContract(tx, contractId);
  const versions = await readVersions(tx, contract);
  const inForce = versionOn(versions, helsinkiDateOf(await dbNow(tx)));
  const { providerId, validTo, capCents, municipalities, validFrom: pricedFrom } = inForce;
  const amended = new Map(inForce.prices.map(({ code, unitPriceCents }) => [code, unitPriceCents]));
  const prices = (await readPrices(tx, contractId)).map((price) => ({
    ...price,
    unitPriceCents: amended.get(price.code) ?? price.unitPriceCents,
  }));
  const [approval] = await sql<{ languages: string[] }>(
    tx,
    'SELECT languages FROM contracts.rulebook_approval WHERE id = $1',
    [contract.rulebookApprovalId],
  );
  const languages = approval?.languages ?? [];
  const qualityPay = await readQualityPay(tx, contractId);
  return { ...contract, qualityPay, providerId, validTo, capCents, municipalities, pricedFrom, prices, languages };
}
