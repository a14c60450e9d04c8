import type { EncryptedField, FieldRow, KeyRing } from '@kasvutori/platform';
import { openDraft, sealDraft, type DraftPurpose } from '../bid-drafts/draft-sealing.js';
import { unwrapTenderKey, wrapTenderKey } from './sealing.js';

const text = (row: FieldRow, column: string): string => String(row[column]);

const wrapped = (table: string, of: string): EncryptedField => ({
  table,
  id: [of],
  value: 'wrapped_private_jwk',
  keyId: 'app.key_of_jwe(wrapped_private_jwk)',
  reads: [],
  async reseal(row, keys) {
    const owner = text(row, of);
    const privateJwk = await unwrapTenderKey(keys, owner, text(row, 'wrapped_private_jwk'));
    return { wrapped_private_jwk: await wrapTenderKey(keys, owner, privateJwk) };
  },
});

const drafted = (
  table: string,
  { id, value, purpose, owner }: { id: string[]; value: string; purpose: DraftPurpose; owner: [string, ...string[]] },
): EncryptedField => ({
  table,
  id,
  value,
  keyId: `app.key_of_jwe(${value})`,
  reads: owner,
  async reseal(row: FieldRow, keys: KeyRing) {
    const [tender, ...parties] = owner;
    const party = parties.find((column) => row[column] !== null) ?? '';
    const of = { tenderId: text(row, tender), providerId: text(row, party) };
    return { [value]: await sealDraft(keys, of, purpose, await openDraft(keys, of, purpose, text(row, value))) };
  },
});

/** What procurement keeps under the installation's keys. Bids themselves stand under their tender's key, which is wrapped anew. */
export const PROCUREMENT_ENCRYPTED: readonly EncryptedField[] = [
  wrapped('procurement.tender_key', 'tender_id'),
  wrapped('procurement.round_key', 'round_id'),
  drafted('procurement.bid_draft', {
    id: ['tender_id', 'provider_id'],
    value: 'jwe',
    purpose: 'draft',
    owner: ['tender_id', 'provider_id'],
  }),
  drafted('procurement.bid_attachment', {
    id: ['id'],
    value: 'sheet',
    purpose: 'attachment',
    owner: ['tender_id', 'provider_id'],
  }),
  drafted('procurement.round_file', {
    id: ['id'],
    value: 'sheet',
    purpose: 'attachment',
    owner: ['round_id', 'provider_id', 'authority_id'], // the buyer's own file has no provider
  }),
];
