import { Amount, Instant, Int, LocalisedText, OneOf, Text, Uuid } from '@kasvutori/platform';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';

const LONG = 20_000;

/** What a call-off is called off from. */
export class CallOffOrigin {
  @OneOf(['framework', 'register'])
  kind: 'framework' | 'register';

  @Uuid({ description: 'The framework tender or the register' })
  id: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;
}

export class CallOffRow {
  @Uuid()
  tenderId: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @Text({ max: 20 })
  status: string;

  @Instant({ nullable: true })
  submissionEnd: Date | null;
}

/** What every call-off says, whatever it is called off from. */
class CallOffTerms {
  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @LocalisedText({ max: LONG, partial: true })
  description: TenderText;

  @Amount()
  estimatedValue: string;

  @Int({ min: 1, max: 120 })
  durationMonths: number;

  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  submissionDeadline: string;
}

export class CallOffInput extends CallOffTerms {
  @Uuid({ description: "The framework's lot" })
  lotId: string;
}

export class RegisterCallOffInput extends CallOffTerms {
  @Uuid()
  categoryId: string;

  @Int({ min: 1, max: 1_000_000, description: 'How many units are estimated' })
  quantity: number;
}

export class CreatedCallOff {
  @Uuid()
  id: string;

  @Text({ max: 40 })
  number: string;
}
