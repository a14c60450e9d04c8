import { defineEvent } from '@kasvutori/platform';

/** Answers were published or corrected. No names: who is told is looked up by the system when the mails are written. */
export interface AnswersPublished {
  readonly tenderId: string;
  readonly authorityId: string;
  readonly clarificationIds: readonly string[];
  readonly corrected: boolean;
  /** Where the mails lead. */
  readonly publicUrl: string;
}

export const answersPublished = defineEvent<AnswersPublished>('clarifications.published');

export const questionDismissed = defineEvent<{ readonly questionId: string }>('question.dismissed');
