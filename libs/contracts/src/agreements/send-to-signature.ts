import {
  addDays,
  changedOne,
  createDocument,
  localised,
  municipalityByCode,
  SERVICE_KINDS,
  sql,
  one,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { refuseWithoutBasis } from './contract-basis.js';
import { applyMove } from './move-contract.js';
import { CONTRACT_TEMPLATE } from './contract-template.js';
import { lockContract, readPrices } from './contract-queries.js';
import type { Contract } from './contract.entity.js';

/** Renders the contract, pins the document and opens it for both parties' signatures. */
export async function sendToSignature(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  await refuseWithoutBasis(tx, contract.awardId);
  const { document_id, document_sha256 } = await renderContract(tx, contract, now);
  await applyMove(tx, actor, contract, 'send-to-signature', { set: { document_id, document_sha256 } });
}

interface ContractParties {
  authorityName: string;
  authorityBusinessId: string;
  providerName: string;
  providerBusinessId: string;
  language: 'fi' | 'sv' | 'en';
  tenderNumber: string;
  tenderTitle: Record<'fi' | 'sv' | 'en', string>;
  lotReference: string;
}

/** The contract is written in the language of the tender it comes from. */
async function renderContract(tx: Tx, contract: Contract, now: Date) {
  const parties = one(
    await sql<ContractParties>(
      tx,
      `SELECT a.name AS "authorityName", a.business_id AS "authorityBusinessId", p.name AS "providerName", p.business_id AS "providerBusinessId",
              t.language, t.number AS "tenderNumber", t.title AS "tenderTitle", l.reference AS "lotReference"
         FROM app.organisation a, app.organisation p, procurement.tender t, procurement.lot l
        WHERE a.id = $1 AND p.id = $2 AND t.id = $3 AND l.id = $4`,
      [contract.authorityId, contract.providerId, contract.tenderId, contract.lotId],
    ),
  );
  const { language } = parties;
  const title = localised(contract.title, language);
  const data = {
    number: contract.number,
    title,
    tenderNumber: parties.tenderNumber,
    tenderTitle: localised(parties.tenderTitle, language),
    lotReference: parties.lotReference,
    authority: { name: parties.authorityName, businessId: parties.authorityBusinessId },
    provider: { name: parties.providerName, businessId: parties.providerBusinessId },
    serviceName: localised(SERVICE_KINDS[contract.serviceKind].name, language),
    municipalityNames: contract.municipalities.map((code) => municipalityName(code, language)).join(', '),
    validFrom: contract.validFrom,
    lastDay: addDays(contract.validTo, -1),
    capCents: contract.capCents,
    prices: (await readPrices(tx, contract.id)).map((price) => ({
      clause: price.clause,
      code: price.code,
      title: localised(price.title, language),
      unit: localised(price.unit, language),
      unitPriceCents: price.unitPriceCents,
    })),
  };
  const { authorityId, providerId, number } = contract;
  const template = CONTRACT_TEMPLATE[language];
  const sender = parties.authorityName;
  const made = {
    kind: 'contract',
    title: `${number} ${title}`,
    language,
    template,
    data,
    sender,
    number,
    authorityId,
    providerId,
  };
  const { id, sha256 } = await createDocument(tx, made, now);
  return { document_id: id, document_sha256: sha256 };
}

const municipalityName = (code: string, language: 'fi' | 'sv' | 'en'): string =>
  localised(municipalityByCode(code)?.name ?? { fi: code }, language);
