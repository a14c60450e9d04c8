import { type CalendarDate, type Cents, centsToDecimal, sumCents } from '@kasvutori/platform';
import { create } from 'xmlbuilder2';

/** Who pays, from where. The BIC may be left out within SEPA (IBAN only). */
export interface BankParty {
  readonly name: string;
  readonly iban: string;
  readonly bic: string | null;
}

export interface CreditTransfer {
  readonly endToEndId: string;
  readonly amountCents: Cents;
  readonly creditor: BankParty;
  /** ISO 11649 creditor reference, "RF…". */
  readonly reference: string;
}

/** Transfers the bank takes, books and answers for as one (PmtInf). */
export interface TransferBatch {
  readonly id: string;
  readonly transfers: readonly CreditTransfer[];
}

export interface CreditTransferInitiation {
  readonly messageId: string;
  /** The instant the message is made, with the offset of Helsinki or in UTC. */
  readonly createdAt: Date;
  readonly debtor: BankParty;
  readonly requestedOn: CalendarDate;
  readonly batches: readonly TransferBatch[];
}

export const PAIN001 = 'pain.001.001.09';
const NAMESPACE = `urn:iso:std:iso:20022:tech:xsd:${PAIN001}`;

/** What SEPA banks accept in a name (EPC217-08): Latin letters with the accents of Finland, and these signs. */
const OUTSIDE_SEPA = /[^A-Za-z0-9/\-?:().,'+ ÅÄÖåäöÉéÜü]/gu;
const MAX_NAME = 70;

/**
 * A SEPA credit transfer (pain.001.001.09) as XML, counts and control sums of each batch and of them all exact to the cent.
 * Pure: the same input is the same text.
 * @throws RangeError for a batch without transfers, an amount that is not above zero, or an id used twice.
 */
export function writePain001(initiation: CreditTransferInitiation): string {
  const { messageId, createdAt, debtor, batches } = initiation;
  check(batches);
  const document = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, 'Document').ele('CstmrCdtTrfInitn');
  const header = document.ele('GrpHdr');
  header.ele('MsgId').txt(messageId);
  header.ele('CreDtTm').txt(createdAt.toISOString().replace(/\.\d{3}Z$/, 'Z'));
  writeTotals(
    header,
    batches.flatMap((batch) => batch.transfers),
  );
  header.ele('InitgPty').ele('Nm').txt(sepaName(debtor.name));
  for (const batch of batches) writeBatch(document.ele('PmtInf'), initiation, batch);
  return document.doc().end({ prettyPrint: true });
}

type Element = ReturnType<ReturnType<typeof create>['ele']>;

function writeBatch(block: Element, { debtor, requestedOn }: CreditTransferInitiation, batch: TransferBatch): void {
  block.ele('PmtInfId').txt(batch.id);
  block.ele('PmtMtd').txt('TRF');
  block.ele('BtchBookg').txt('false');
  writeTotals(block, batch.transfers);
  block.ele('PmtTpInf').ele('SvcLvl').ele('Cd').txt('SEPA');
  block.ele('ReqdExctnDt').ele('Dt').txt(requestedOn);
  block.ele('Dbtr').ele('Nm').txt(sepaName(debtor.name));
  block.ele('DbtrAcct').ele('Id').ele('IBAN').txt(debtor.iban);
  writeAgent(block.ele('DbtrAgt'), debtor.bic);
  block.ele('ChrgBr').txt('SLEV');
  for (const transfer of batch.transfers) writeTransfer(block.ele('CdtTrfTxInf'), transfer);
}

function writeTotals(element: Element, transfers: readonly CreditTransfer[]): void {
  element.ele('NbOfTxs').txt(String(transfers.length));
  element.ele('CtrlSum').txt(centsToDecimal(sumCents(transfers.map((transfer) => transfer.amountCents))));
}

function writeTransfer(element: Element, { endToEndId, amountCents, creditor, reference }: CreditTransfer): void {
  const id = element.ele('PmtId');
  id.ele('InstrId').txt(endToEndId);
  id.ele('EndToEndId').txt(endToEndId);
  element.ele('Amt').ele('InstdAmt', { Ccy: 'EUR' }).txt(centsToDecimal(amountCents));
  if (creditor.bic !== null) writeAgent(element.ele('CdtrAgt'), creditor.bic);
  element.ele('Cdtr').ele('Nm').txt(sepaName(creditor.name));
  element.ele('CdtrAcct').ele('Id').ele('IBAN').txt(creditor.iban);
  const structured = element.ele('RmtInf').ele('Strd').ele('CdtrRefInf');
  const type = structured.ele('Tp');
  type.ele('CdOrPrtry').ele('Cd').txt('SCOR');
  type.ele('Issr').txt('ISO');
  structured.ele('Ref').txt(reference);
}

/** The debtor's agent is required by the schema: without a BIC it says so in the way banks agreed on. */
function writeAgent(element: Element, bic: string | null): void {
  const institution = element.ele('FinInstnId');
  if (bic !== null) institution.ele('BICFI').txt(bic);
  else institution.ele('Othr').ele('Id').txt('NOTPROVIDED');
}

function check(batches: readonly TransferBatch[]): void {
  const transfers = batches.flatMap((batch) => batch.transfers);
  if (transfers.length === 0 || batches.some((batch) => batch.transfers.length === 0)) {
    throw new RangeError('a credit transfer without transfers');
  }
  if (new Set(batches.map(({ id }) => id)).size !== batches.length) throw new RangeError('a batch id is used twice');
  const ids = new Set(transfers.map((transfer) => transfer.endToEndId));
  if (ids.size !== transfers.length) throw new RangeError('an end-to-end id is used twice');
  const wrong = transfers.find((transfer) => transfer.amountCents <= 0n);
  if (wrong !== undefined) throw new RangeError(`${wrong.endToEndId} does not pay anything`);
}

/** A name as the bank accepts it: other letters lose their accents, other signs become a space. */
export function sepaName(name: string): string {
  const plain = name.normalize('NFC').replace(OUTSIDE_SEPA, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain.replace(OUTSIDE_SEPA, ' ').replace(/ +/g, ' ').trim().slice(0, MAX_NAME).trim();
}
