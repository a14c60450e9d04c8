import type { Cents } from '@kasvutori/platform';
import { amountOf, child, list, type ReadRefusal, textOf } from './bank-xml.js';

/** What the bank says of one payment. `accepted` is final enough to book, `pending` is only news. */
export type BankVerdict = 'accepted' | 'rejected' | 'pending';

export interface ReportedPayment {
  readonly endToEndId: string;
  readonly verdict: BankVerdict;
  /** The ISO code as the bank wrote it: ACSC, RJCT … */
  readonly status: string;
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
  readonly amountCents: Cents | null;
}

export type Verdict = Pick<ReportedPayment, 'verdict' | 'status' | 'reasonCode' | 'reasonText'>;

export interface StatusReport {
  readonly messageId: string;
  /** Our message the report answers. */
  readonly originalMessageId: string;
  /** What holds for the payments of a batch (PmtInf) that the report does not name, by the id of the batch. */
  readonly batches: ReadonlyMap<string, Verdict>;
  /** What holds for all other payments, if the report says something of them all. */
  readonly rest: Verdict | null;
  readonly payments: readonly ReportedPayment[];
}

export type ReadResult =
  | { readonly ok: true; readonly report: StatusReport }
  | { readonly ok: false; readonly refusal: ReadRefusal };

/** ISO 20022 ExternalPaymentTransactionStatus1Code: from the debtor bank's acceptance on the money is on its way. */
const VERDICTS: Readonly<Record<string, BankVerdict>> = {
  ACCC: 'accepted',
  ACCP: 'accepted',
  ACSC: 'accepted',
  ACSP: 'accepted',
  ACWC: 'accepted',
  RJCT: 'rejected',
  CANC: 'rejected',
};

/** Reads a payment status report (pain.002.001.03 or .10). Pure; refuses by code, never throws for what a file may hold. */
export function readPain002(document: unknown): ReadResult {
  const report = child(document, 'CstmrPmtStsRpt');
  if (report === undefined) return { ok: false, refusal: 'bank-file-other-kind' };
  const group = child(report, 'OrgnlGrpInfAndSts');
  const messageId = textOf(report, 'GrpHdr', 'MsgId');
  const originalMessageId = textOf(group, 'OrgnlMsgId');
  if (messageId === null || originalMessageId === null) return { ok: false, refusal: 'bank-file-incomplete' };
  const blocks = list(report, 'OrgnlPmtInfAndSts');
  const payments = blocks.flatMap((block) => list(block, 'TxInfAndSts').map((row) => paymentOf(row, block, group)));
  if (payments.some((payment) => payment === null)) return { ok: false, refusal: 'bank-file-incomplete' };
  const batches = blocks.map((block) => [textOf(block, 'OrgnlPmtInfId') ?? '', verdictOn(block, 'PmtInfSts')] as const);
  return {
    ok: true,
    report: {
      ...{ messageId, originalMessageId },
      batches: new Map(batches.filter((batch): batch is readonly [string, Verdict] => batch[1] !== null)),
      rest: verdictOn(group, 'GrpSts'),
      payments: payments.filter((payment) => payment !== null),
    },
  };
}

function paymentOf(row: unknown, block: unknown, group: unknown): ReportedPayment | null {
  const endToEndId = textOf(row, 'OrgnlEndToEndId');
  const said = verdictOn(row, 'TxSts') ?? verdictOn(block, 'PmtInfSts') ?? verdictOn(group, 'GrpSts');
  if (endToEndId === null || said === null) return null;
  return { endToEndId, ...said, amountCents: amountOf(row, 'OrgnlTxRef', 'Amt', 'InstdAmt') };
}

function verdictOn(element: unknown, name: 'TxSts' | 'PmtInfSts' | 'GrpSts'): Verdict | null {
  const status = textOf(element, name);
  if (status === null || status === 'PART') return null;
  const reason = list(element, 'StsRsnInf')[0];
  const words = list(reason, 'AddtlInf').filter((line) => typeof line === 'string');
  return {
    verdict: VERDICTS[status] ?? 'pending',
    status,
    reasonCode: textOf(reason, 'Rsn', 'Cd') ?? textOf(reason, 'Rsn', 'Prtry'),
    reasonText: words.length === 0 ? null : words.join(' ').slice(0, 500),
  };
}
