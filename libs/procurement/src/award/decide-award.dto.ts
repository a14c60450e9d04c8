import { Flag, Int, ListOf, Nested, OneOf, Text, Uuid } from '@kasvutori/platform';
import { LOT_OUTCOMES, type LotOutcome } from './award-rules.js';
import { SERVED_BY, type ServedBy } from './standstill.js';
import {
  STANDSTILL_CHOICES,
  STANDSTILL_GROUNDS,
  type StandstillChoice,
  type StandstillGround,
} from './standstill-terms.js';

export class DecideLot {
  @Uuid()
  lotId: string;

  @OneOf(LOT_OUTCOMES, { description: 'The best ranked bids win; the only other outcome is to award nobody' })
  outcome: LotOutcome;

  @Text({ max: 10_000, min: 3 })
  grounds: string;
}

export class ServeParty {
  @Uuid({ description: 'A bidder' })
  providerId: string;

  @OneOf(SERVED_BY, { description: 'A letter is deemed received on the seventh day (Procurement Act § 127)' })
  by: ServedBy;
}

export class DecideAward {
  @Text({ max: 10_000, min: 3, description: 'Grounds of the decision as a whole' })
  grounds: string;

  @ListOf(() => DecideLot, { min: 1, max: 999, description: 'Every lot of the tender' })
  lots: DecideLot[];

  @ListOf(() => ServeParty, {
    max: 1_000,
    optional: true,
    description: 'How a bidder is served; electronically unless said',
  })
  served?: ServeParty[];

  @OneOf(STANDSTILL_CHOICES, {
    optional: true,
    description: 'Where the law leaves a choice; what the regime says unless said',
  })
  standstill?: StandstillChoice;
}

/** What the law asks of the decision (Procurement Act §§ 129–130). */
export class StandstillOfTender {
  @OneOf(STANDSTILL_GROUNDS, { description: 'Why contracts wait, or need not' })
  ground: StandstillGround;

  @Flag({ description: 'The buyer may choose not to wait' })
  waivable: boolean;

  @Int({ min: 0, max: 60, description: 'Days from receipt unless the buyer chooses otherwise' })
  days: number;

  @Flag({ description: 'The decision can be appealed to the Market Court' })
  appealable: boolean;
}

/** A party whom the decision concerns. */
export class PartyOfDecision {
  @Uuid()
  bidId: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(['opened', 'accepted', 'rejected', 'excluded'])
  status: string;

  @Flag({ description: 'Left out, but there is something to compare after all' })
  readmissible: boolean;
}

export class DecisionTerms {
  @Nested(() => StandstillOfTender)
  standstill: StandstillOfTender;

  @ListOf(() => PartyOfDecision, { max: 10_000 })
  bidders: PartyOfDecision[];
}
