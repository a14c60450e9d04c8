import { XMLParser } from 'fast-xml-parser';
import { create } from 'xmlbuilder2';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10';
const MANY = new Set(['PmtInf', 'CdtTrfTxInf']);

interface Initiation {
  GrpHdr: { MsgId: string; CreDtTm: string; NbOfTxs: string };
  PmtInf: { PmtInfId: string; CdtTrfTxInf: { PmtId: { EndToEndId: string } }[] }[];
}

/** What the demo's bank answers to a pain.001: every payment was accepted and settled (pain.002.001.10, status ACSC). */
export function statusReport(pain001: string): string {
  const parser = new XMLParser({ parseTagValue: false, removeNSPrefix: true, isArray: (name) => MANY.has(name) });
  const { Document } = parser.parse(pain001) as { Document: { CstmrCdtTrfInitn: Initiation } };
  const { GrpHdr, PmtInf } = Document.CstmrCdtTrfInitn;
  const report = {
    GrpHdr: { MsgId: `PSR-${GrpHdr.MsgId}`.slice(0, 35), CreDtTm: GrpHdr.CreDtTm },
    OrgnlGrpInfAndSts: {
      OrgnlMsgId: GrpHdr.MsgId,
      OrgnlMsgNmId: 'pain.001.001.09',
      OrgnlNbOfTxs: GrpHdr.NbOfTxs,
      GrpSts: 'ACSC',
    },
    OrgnlPmtInfAndSts: PmtInf.map((batch) => ({
      OrgnlPmtInfId: batch.PmtInfId,
      TxInfAndSts: batch.CdtTrfTxInf.map((payment) => ({ OrgnlEndToEndId: payment.PmtId.EndToEndId, TxSts: 'ACSC' })),
    })),
  };
  return create(
    { version: '1.0', encoding: 'UTF-8' },
    { Document: { '@xmlns': NAMESPACE, CstmrPmtStsRpt: report } },
  ).end();
}
