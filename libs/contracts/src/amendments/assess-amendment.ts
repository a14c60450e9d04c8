import { addDays, centsToDecimal, helsinkiDateOf, one, sql, type CalendarDate, type Tx } from '@kasvutori/platform';
import { assessRegime, purchaseOfDraft, readTender, type RegimeAnswer } from '@kasvutori/procurement';
import type { Contract } from '../agreements/contract.entity.js';
import { readPrices } from '../agreements/contract-queries.js';
import { placesFault } from '../contract-terms/agreed-terms.js';
import { termsProblem } from '../contract-terms/terms-problems.js';
import { readTerms, type OptionRow } from '../contract-terms/terms-queries.js';
import { contentOfOption, keepsOption } from '../contract-terms/use-option.js';
import {
  amendedTerms,
  CHANGE_KINDS,
  changeValues,
  factorText,
  indexFactor,
  type AmendmentContent,
  type ChangeKind,
  type Terms,
} from './amendment-content.js';
import { readAmendments } from './amendment-queries.js';
import type { AmendmentAssessment } from './amendments.dto.js';
import { amendmentProblem } from './amendments-problems.js';
import { capacityDifference } from './capacity-difference.js';
import { changeOfValue, type ValueAnswer } from './change-of-value.js';
import { latest, readVersions, type ContractVersion } from './contract-versions.js';
import { noticeWhy, whyOf } from './value-texts.js';

/** What an amendment would do, worked out against what the agreed ones have left. */
export interface Worked {
  readonly versions: readonly [ContractVersion, ...ContractVersion[]];
  readonly before: ContractVersion;
  readonly after: Terms;
  readonly successorId: string | null;
  readonly answer: ValueAnswer;
  /** What the option it uses gives; empty when it uses none. */
  readonly byOption: readonly ChangeKind[];
}

export interface AmendmentAsked {
  readonly content: AmendmentContent;
  readonly validFrom: CalendarDate;
  /** The option it uses. */
  readonly optionId?: string | null;
}

export async function workOut(
  tx: Tx,
  contract: Contract,
  { content, validFrom, optionId = null }: AmendmentAsked,
): Promise<Worked> {
  const versions = await readVersions(tx, contract);
  const before = latest(versions);
  refuseContent(content, validFrom, before);
  const byOption = await changesOfOption(tx, contract, before, content, optionId);
  const successorId = content.parties === null ? null : await successorOf(tx, contract, content.parties.businessId);
  const validTo = content.extension === null ? undefined : addDays(content.extension.lastDay, 1);
  const { thresholdCents, announced } = await regimeOf(tx, contract, versions[0].capCents);
  const answer = changeOfValue({
    originalCents: versions[0].capCents,
    thresholdCents,
    announced,
    earlier: await agreedChanges(tx, contract.id, versions),
    proposed: changeValues(before, content),
  });
  const after = amendedTerms(before, content, { validTo, providerId: successorId ?? undefined });
  return { versions, before, after, successorId, answer, byOption };
}

function refuseContent(content: AmendmentContent, validFrom: CalendarDate, before: ContractVersion): void {
  const { index, extension, area, capacity } = content;
  if (Object.values(content).every((change) => change === null)) throw amendmentProblem('amendment-changes-nothing');
  if (validFrom < before.validFrom || validFrom > before.validTo)
    throw amendmentProblem('amendment-outside-contract', {
      field: '/validFrom',
      params: { from: before.validFrom, to: before.validTo },
    });
  if (index !== null && indexFactor(index) === undefined)
    throw amendmentProblem('index-incomplete', { field: '/content/index/newPoints' });
  if (extension !== null && extension.lastDay < before.validTo)
    throw amendmentProblem('extension-not-later', {
      field: '/content/extension/lastDay',
      params: { lastDay: addDays(before.validTo, -1) },
    });
  const municipalities = area?.municipalities ?? before.municipalities;
  const fault = placesFault(capacity?.rows ?? [], municipalities, '/content/capacity/rows');
  if (fault !== undefined) throw termsProblem(fault.code, { field: fault.field });
}

/** The changes that the option gives; refused when the content no longer is what it gives. */
async function changesOfOption(
  tx: Tx,
  contract: Contract,
  before: ContractVersion,
  content: AmendmentContent,
  optionId: string | null,
): Promise<ChangeKind[]> {
  if (optionId === null) return [];
  const { options } = await readTerms(tx, contract.id, contract.validFrom);
  const option: OptionRow = one(options.filter(({ id }) => id === optionId));
  if (!keepsOption(option, before, content)) throw termsProblem('option-changed', { field: '/content' });
  const given = contentOfOption(option, before, null);
  return CHANGE_KINDS.filter((kind) => given[kind] != null);
}

async function successorOf(tx: Tx, contract: Contract, businessId: string): Promise<string> {
  const [found] = await sql<{ id: string }>(
    tx,
    `SELECT id FROM app.organisation WHERE business_id = $1 AND kind = 'provider' AND id <> $2
        AND NOT EXISTS (SELECT FROM contracts.contract_member m WHERE m.contract_id = $3 AND m.provider_id = organisation.id)`,
    [businessId, contract.providerId, contract.id],
  );
  if (found === undefined) throw amendmentProblem('successor-unknown', { field: '/content/parties/businessId' });
  return found.id;
}

/** What the changes agreed before were worth when they were agreed. */
async function agreedChanges(tx: Tx, contractId: string, versions: readonly ContractVersion[]) {
  const made = new Map(versions.map((version, index) => [version.amendmentId, versions[index - 1]]));
  return (await readAmendments(tx, contractId)).flatMap(({ id, content }) => {
    const before = made.get(id);
    return before === undefined ? [] : changeValues(before, content);
  });
}

/** The EU threshold of what was bought, and whether its modifications are announced; by the rules of the day it was published. */
async function regimeOf(tx: Tx, contract: Contract, capCents: bigint) {
  const { eu, notices } = await assessedRegime(tx, contract, capCents);
  const announced = notices.some(({ phase, duty }) => phase === 'modification' && duty === 'must');
  return { thresholdCents: eu.cents, announced };
}

async function assessedRegime(tx: Tx, contract: Contract, valueCents: bigint): Promise<RegimeAnswer> {
  const tender = contract.tenderId === null ? null : await readTender(tx, contract.tenderId);
  const purchase =
    tender === null ? null : purchaseOfDraft(tender, tender.buyer, tender.publishedAt ?? contract.createdAt);
  return assessRegime(
    purchase ?? {
      ...{ cpv: null, valueCents, buyer: 'other', concession: false, procedure: 'open' },
      ...{ day: helsinkiDateOf(contract.createdAt), electronic: true, priorInformation: false },
    },
  );
}

/** The judgement in words and decimals, as it is shown live and as it is stored when the amendment is sent. */
export async function assessmentOf(
  tx: Tx,
  contract: Contract,
  { before, after, answer, byOption }: Worked,
  content: AmendmentContent,
): Promise<AmendmentAssessment> {
  const titles = new Map((await readPrices(tx, contract.id)).map((price) => [price.code, price]));
  const factor = content.index === null ? undefined : indexFactor(content.index);
  return {
    original: centsToDecimal(answer.originalCents),
    threshold: centsToDecimal(answer.thresholdCents),
    small: centsToDecimal(answer.smallCents),
    smallPercent: answer.smallPercent,
    newTender: answer.newTender,
    notice38: answer.notice38,
    noticeWhy: noticeWhy(answer),
    changes: answer.changes.map(({ kind, ground, valueCents, percent, finding }) => ({
      kind,
      ground,
      value: centsToDecimal(valueCents),
      percent,
      finding,
      why: whyOf(ground, finding, byOption.includes(kind as ChangeKind)),
    })),
    capacity: content.capacity == null ? [] : capacityDifference(before.capacity, after.capacity),
    factor: factor === undefined ? null : factorText(factor),
    prices: before.prices.flatMap(({ code, unitPriceCents }, index) => {
      const price = titles.get(code);
      const afterCents = after.prices[index]?.unitPriceCents ?? unitPriceCents;
      return factor === undefined || price === undefined
        ? []
        : [
            {
              code,
              title: price.title,
              clause: price.clause,
              before: centsToDecimal(unitPriceCents),
              after: centsToDecimal(afterCents),
            },
          ];
    }),
  };
}
