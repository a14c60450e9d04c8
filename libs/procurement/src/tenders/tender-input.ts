import { calendarDate, parseCents, type Cents } from '@kasvutori/platform';
import { weighGroups } from '../criteria/criteria-tree.js';
import { readScoring } from '../criteria/scoring.js';
import type { Criterion, Lot, TenderContent } from './tender-content.js';
import type { CriterionInput } from './criterion-input.dto.js';
import type { LotInput, TenderInput } from './tender-input.dto.js';

const cents = (amount: string | null): Cents | null => (amount === null ? null : parseCents(amount));

/** What was sent, with amounts in cents. The fields have been validated one by one; how they fit together has not. */
export function contentOf(input: TenderInput): TenderContent {
  const { questionsDeadline, submissionDeadline, frameworkMaximum, estimatedValue, lots, ...head } = input;
  return {
    ...head,
    frameworkMaxCents: cents(frameworkMaximum),
    estimatedValueCents: cents(estimatedValue),
    questionsLocal: questionsDeadline,
    submissionLocal: submissionDeadline,
    maxLotsBid: input.maxLotsBid ?? null,
    maxLotsAwarded: input.maxLotsAwarded ?? null,
    anonymousQuality: input.anonymousQuality ?? false,
    lots: lots.map(lotOf),
  };
}

function lotOf(input: LotInput): Lot {
  const { estimatedValue, frameworkMaximum, cap, startsOn, priceItems, criteria, ...lot } = input;
  return {
    ...lot,
    estimatedValueCents: cents(estimatedValue),
    frameworkMaxCents: cents(frameworkMaximum),
    capCents: cents(cap),
    startsOn: startsOn === null ? null : calendarDate(startsOn),
    priceItems: priceItems.map(({ maxUnitPrice, ...item }) => ({ ...item, maxUnitPriceCents: cents(maxUnitPrice) })),
    criteria: weighGroups(criteria.map(criterionOf)),
  };
}

function criterionOf({ scoring, ...criterion }: CriterionInput): Criterion {
  return { ...criterion, scoring: scoring == null ? null : readScoring(scoring) };
}
