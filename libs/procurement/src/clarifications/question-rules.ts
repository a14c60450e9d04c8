export type AskRefusal = 'questions-closed' | 'tender-not-taking-questions';

export interface TenderToAskAbout {
  readonly status: string;
  readonly questionsDeadline: Date | null;
  readonly submissionDeadline: Date;
}

/** The questions' own deadline; a tender without one takes questions as long as it takes bids. */
export function questionsEnd(tender: Omit<TenderToAskAbout, 'status'>): Date {
  return tender.questionsDeadline ?? tender.submissionDeadline;
}

/** At the instant of the deadline itself questions are closed. */
export function askRefusal(tender: TenderToAskAbout, now: Date): AskRefusal | undefined {
  if (tender.status !== 'published') return 'tender-not-taking-questions';
  return now < questionsEnd(tender) ? undefined : 'questions-closed';
}

/** Answers are given and corrected while bids can still be written by them: until the bids are opened. */
export function answerRefusal(tenderStatus: string): 'tender-not-taking-answers' | undefined {
  return tenderStatus === 'published' ? undefined : 'tender-not-taking-answers';
}

export interface Asker {
  readonly organisation: string;
  readonly businessId: string;
  readonly person: string;
  readonly email: string;
}

/** Company forms are in everybody's name, so they say nothing of whose it is. */
const COMPANY_FORMS = /(^|\s)(oy|ab|oyj|abp|ky|kb|tmi|osk|ay|ry|rf|säätiö|osuuskunta|ltd|gmbh)\.?(?=\s|$)/gu;

/**
 * What in the text tells who asks, or undefined. Asked before the question is taken in, of the asker alone, so that the buyer learns nothing
 * from the check (Procurement Act § 3: bidders are treated alike). A name of one plain word counts with its company form only: "Työ Oy", not "työ".
 */
export function tellsAsker(text: string, asker: Asker): string | undefined {
  const told = folded(text);
  // What stands in brackets after a name is an addition to it.
  const whole = folded(asker.organisation.replace(/\([^)]*\)/gu, ' '));
  const core = whole.replace(COMPANY_FORMS, ' ').replace(/\s+/gu, ' ').trim();
  const marks = [
    [whole, asker.organisation],
    [core.includes(' ') ? core : whole, asker.organisation],
    [folded(asker.businessId), asker.businessId],
    [folded(asker.person), asker.person],
    [folded(asker.email), asker.email],
  ] as const;
  return marks.find(([mark]) => mark.length >= 3 && holds(told, mark))?.[1];
}

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('fi').replace(/\s+/gu, ' ').trim();

/** From the beginning of a word on; what follows may be a case ending. */
function holds(text: string, mark: string): boolean {
  const at = text.indexOf(mark);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || holds(text.slice(at + 1), mark);
}
