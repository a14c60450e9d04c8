import { type CalendarDate, type Cents, isCalendarDate, sumCents } from '@kasvutori/platform';
import { amountOf, child, list, type ReadRefusal, textOf } from './bank-xml.js';

/** One booked transaction on the account. */
export interface BankEntry {
  readonly direction: 'debit' | 'credit';
  readonly amountCents: Cents;
  readonly bookedOn: CalendarDate;
  readonly endToEndId: string | null;
  /** The bank's own id of it: the same one is never counted twice. */
  readonly bankReference: string | null;
  readonly counterpart: string | null;
  readonly reference: string | null;
  /** Why the bank sends it back: AC04 … */
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
}

export interface Notification {
  readonly messageId: string;
  /** The accounts it tells of. */
  readonly ibans: readonly string[];
  readonly entries: readonly BankEntry[];
}

export type NotificationResult =
  | { readonly ok: true; readonly notification: Notification }
  | { readonly ok: false; readonly refusal: ReadRefusal };

const EUR = 'EUR';

/** Reads a debit/credit notification (camt.054.001.02 or .08): its booked entries, each transaction of a batch on its own. Pure. */
export function readCamt054(document: unknown): NotificationResult {
  const root = child(document, 'BkToCstmrDbtCdtNtfctn');
  if (root === undefined) return { ok: false, refusal: 'bank-file-other-kind' };
  const messageId = textOf(root, 'GrpHdr', 'MsgId');
  const notices = list(root, 'Ntfctn');
  const ibans = notices.map((notice) => textOf(notice, 'Acct', 'Id', 'IBAN'));
  const booked = notices.flatMap((notice) => list(notice, 'Ntry')).filter(isBooked);
  if (messageId === null || notices.length === 0 || ibans.includes(null)) {
    return { ok: false, refusal: 'bank-file-incomplete' };
  }
  const currencies = [
    ...notices.map((notice) => textOf(notice, 'Acct', 'Ccy') ?? EUR),
    ...booked.flatMap((entry) => [entry, ...detailsOf(entry)].map((part) => textOf(part, 'Amt', '@Ccy') ?? EUR)),
  ];
  if (currencies.some((currency) => currency !== EUR)) return { ok: false, refusal: 'bank-file-other-currency' };
  const entries = booked.map(entriesOf);
  if (entries.includes(null)) return { ok: false, refusal: 'bank-file-incomplete' };
  return {
    ok: true,
    notification: {
      messageId,
      ibans: ibans.filter((iban) => iban !== null),
      entries: entries.flatMap((part) => part ?? []),
    },
  };
}

/** What is only expected or pending is told again when it is booked. */
const isBooked = (entry: unknown): boolean => (textOf(entry, 'Sts', 'Cd') ?? textOf(entry, 'Sts')) === 'BOOK';

const detailsOf = (entry: unknown): unknown[] => list(entry, 'NtryDtls').flatMap((details) => list(details, 'TxDtls'));

/** Null when it lacks what an entry must say, or its transactions do not sum to it. */
function entriesOf(entry: unknown): BankEntry[] | null {
  const total = amountOf(entry, 'Amt');
  const details = detailsOf(entry);
  if (total === null || total <= 0n) return null;
  // A batch that is booked as one sum, or a single transaction.
  if (details.length <= 1) {
    const only = entryOf(entry, details[0], total);
    return only === null ? null : [only];
  }
  const entries = details.map((detail) => entryOf(entry, detail, amountIn(detail)));
  const whole = entries.filter((one) => one !== null);
  return whole.length === entries.length && sumCents(whole.map((one) => one.amountCents)) === total ? whole : null;
}

const amountIn = (detail: unknown): Cents | null =>
  amountOf(detail, 'Amt') ??
  amountOf(detail, 'AmtDtls', 'TxAmt', 'Amt') ??
  amountOf(detail, 'AmtDtls', 'InstdAmt', 'Amt');

const DIRECTIONS: Readonly<Record<string, BankEntry['direction']>> = { DBIT: 'debit', CRDT: 'credit' };

function entryOf(entry: unknown, detail: unknown, amountCents: Cents | null): BankEntry | null {
  const direction = DIRECTIONS[textOf(detail, 'CdtDbtInd') ?? textOf(entry, 'CdtDbtInd') ?? ''];
  const bookedOn = (textOf(entry, 'BookgDt', 'Dt') ?? textOf(entry, 'BookgDt', 'DtTm'))?.slice(0, 10);
  if (direction === undefined || amountCents === null || amountCents <= 0n || !isCalendarDate(bookedOn)) return null;
  const endToEndId = textOf(detail, 'Refs', 'EndToEndId');
  return {
    ...{ direction, amountCents, bookedOn },
    endToEndId: endToEndId === 'NOTPROVIDED' ? null : (endToEndId?.slice(0, 35) ?? null),
    bankReference:
      textOf(detail, 'Refs', 'AcctSvcrRef') ?? (detail === undefined ? textOf(entry, 'AcctSvcrRef') : null),
    counterpart: counterpartOf(detail, direction)?.slice(0, 140) ?? null,
    reference:
      (textOf(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref') ?? textOf(detail, 'RmtInf', 'Ustrd'))?.slice(0, 140) ??
      null,
    reasonCode: textOf(detail, 'RtrInf', 'Rsn', 'Cd') ?? textOf(detail, 'RtrInf', 'Rsn', 'Prtry'),
    reasonText: textOf(detail, 'RtrInf', 'AddtlInf')?.slice(0, 500) ?? null,
  };
}

/** Whom the money went to, or came from; .08 has a party where .02 has the name at once. */
function counterpartOf(detail: unknown, direction: BankEntry['direction']): string | null {
  const party = direction === 'debit' ? 'Cdtr' : 'Dbtr';
  return textOf(detail, 'RltdPties', party, 'Pty', 'Nm') ?? textOf(detail, 'RltdPties', party, 'Nm');
}
