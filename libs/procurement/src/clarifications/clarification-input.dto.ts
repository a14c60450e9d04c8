import { type Localised, LocalisedText, Text, Uuid, Values } from '@kasvutori/platform';

/** What a question or an answer is about. */
class PlaceInTender {
  @Uuid({ optional: true, description: 'The lot it is about' })
  lotId?: string;

  @Text({ max: 200, optional: true, description: 'The document and point it is about' })
  concerns?: string;
}

export class AskQuestion extends PlaceInTender {
  @Text({ max: 4_000, min: 5, description: 'The question; nothing in it may tell who asks' })
  text: string;
}

export class ClarificationInput extends PlaceInTender {
  @Values({ max: 100, min: 1, description: 'Questions of one kind are answered together' })
  questionIds: string[];

  @Text({ max: 4_000, description: 'The question as everybody will read it; originals are kept' })
  wording: string;

  @LocalisedText({ max: 10_000, partial: true, description: 'At least in the language of the tender' })
  answer: Partial<Localised>;
}

export class CorrectionInput {
  @Text({ max: 4_000 })
  wording: string;

  @LocalisedText({ max: 10_000, partial: true })
  answer: Partial<Localised>;

  @Text({ max: 2_000, min: 3, description: 'Why the answer is corrected; published with it' })
  reason: string;
}

export class PublishAnswers {
  @Values({ max: 200, min: 1 })
  clarificationIds: string[];
}

export class DismissQuestion {
  @Text({ max: 2_000, min: 3, description: 'Mailed to the asker' })
  reason: string;
}
