import {
  audit,
  changedOne,
  commonProblem,
  execute,
  newId,
  parseCents,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { lockContract } from '../agreements/contract-queries.js';
import type { AgreedTermsInput } from './agreed-terms.dto.js';
import { termsFault } from './agreed-terms.js';
import { termsProblem } from './terms-problems.js';

/** Writes what is agreed into a draft, whole. The version is the contract's: of two who write the later is told so. */
export async function writeTerms(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  terms: AgreedTermsInput,
): Promise<void> {
  const contract = await lockContract(tx, id);
  changedOne(contract.version === version ? 1 : 0);
  if (contract.status !== 'draft') throw commonProblem('move-not-allowed');
  const fault = termsFault(terms, contract);
  if (fault !== undefined) throw termsProblem(fault.code, { field: fault.field });
  for (const part of ['agreed', 'option', 'capacity', 'assurance', 'contact', 'sub_processor', 'data_annex'])
    await execute(tx, `DELETE FROM contracts.contract_${part} WHERE contract_id = $1`, [id]);
  await execute(
    tx,
    `INSERT INTO contracts.contract_agreed (contract_id, authority_notice, authority_notice_unit, provider_notice, provider_notice_unit, invoicing, payment_days)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[id, terms.authorityNotice, terms.authorityNoticeUnit, terms.providerNotice, terms.providerNoticeUnit],
      ...[terms.invoicing, terms.paymentDays],
    ],
  );
  await insertRows(tx, id, 'option', {
    columns: ['id', 'kind', 'title', 'months', 'volume_cents', 'use_by', 'percentage', 'index_name', 'index_base'],
    rows: terms.options.map(({ kind, title, months, volume, useBy, percentage, indexName, indexBase }) => [
      ...[newId(), kind, title, months, cents(volume), useBy],
      ...[percentage ?? null, indexName ?? null, indexBase ?? null],
    ]),
  });
  await insertRows(tx, id, 'capacity', {
    columns: ['service_kind', 'municipality', 'period', 'starts_on', 'ends_on', 'places'],
    rows: terms.capacity.map((row) => [
      ...[row.serviceKind, row.municipality, row.period, row.startsOn, row.endsOn, row.places],
    ]),
  });
  await insertRows(tx, id, 'assurance', {
    columns: ['id', 'kind', 'title', 'minimum_cents'],
    rows: terms.assurances.map(({ kind, title, minimum }) => [newId(), kind, title, cents(minimum)]),
  });
  await insertRows(tx, id, 'contact', {
    columns: ['party', 'name', 'task', 'email', 'phone'],
    rows: terms.contacts.map(({ party, name, task, email, phone }) => [party, name, task, email, phone]),
  });
  if (terms.dataAnnex !== null) await insertDataAnnex(tx, id, terms.dataAnnex);
  changedOne(
    await execute(tx, `UPDATE contracts.contract SET version = version + 1 WHERE id = $1 AND version = $2`, [
      id,
      version,
    ]),
  );
  await audit(tx, actor, {
    action: 'contract.terms',
    subject: 'contract',
    subjectId: id,
    authorityId: contract.authorityId,
    detail: { ...terms },
  });
}

async function insertDataAnnex(tx: Tx, id: string, annex: NonNullable<AgreedTermsInput['dataAnnex']>): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.contract_data_annex (contract_id, controller, purpose, data_categories, people_categories, retention, transfers)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[id, annex.controller, annex.purpose, annex.dataCategories, annex.peopleCategories],
      ...[annex.retention, annex.transfers],
    ],
  );
  await insertRows(tx, id, 'sub_processor', {
    columns: ['name', 'country', 'task'],
    rows: annex.subProcessors.map(({ name, country, task }) => [name, country, task]),
  });
}

interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** In their order, in one statement. */
async function insertRows(tx: Tx, contractId: string, part: string, { columns, rows }: Rows): Promise<void> {
  if (rows.length === 0) return;
  const params: unknown[] = [contractId];
  const values = rows.map(
    (row, index) => `($1, ${index + 1}, ${row.map((value) => `$${params.push(value)}`).join(', ')})`,
  );
  await execute(
    tx,
    `INSERT INTO contracts.contract_${part} (contract_id, position, ${columns.join(', ')}) VALUES ${values.join(', ')}`,
    params,
  );
}

const cents = (amount: string | null): bigint | null => (amount === null ? null : parseCents(amount));
