import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { keyRing } from '@kasvutori/platform';
import { openDraft, sealDraft, type DraftPurpose } from '../bid-drafts/draft-sealing.js';
import { PROCUREMENT_ENCRYPTED } from './encrypted-fields.js';
import { makeTenderKey, unwrapTenderKey } from './sealing.js';

const [older, newer] = [randomBytes(32), randomBytes(32)];
const [before, ring, alone] = [keyRing(older), keyRing(newer, older), keyRing(newer)];
const fieldOf = (table: string) => PROCUREMENT_ENCRYPTED.find((field) => field.table === table)!;

describe('what procurement keeps under the keys of the installation is sealed anew for its own owner', () => {
  test.each([
    ['procurement.tender_key', 'tender_id'],
    ['procurement.round_key', 'round_id'],
  ])('%s', async (table, column) => {
    const { wrappedPrivateJwk } = await makeTenderKey(before, 'of-1');
    const row = { [column]: 'of-1', wrapped_private_jwk: wrappedPrivateJwk };
    const { wrapped_private_jwk: anew } = await fieldOf(table).reseal(row, ring);
    expect(await unwrapTenderKey(alone, 'of-1', String(anew))).toEqual(
      await unwrapTenderKey(before, 'of-1', wrappedPrivateJwk),
    );
    await expect(unwrapTenderKey(alone, 'of-2', String(anew))).rejects.toThrow('another tender');
  });

  test.each<[string, string, DraftPurpose, Record<string, string | null>, string]>([
    ['procurement.bid_draft', 'jwe', 'draft', { tender_id: 't', provider_id: 'p' }, 'p'],
    ['procurement.bid_attachment', 'sheet', 'attachment', { tender_id: 't', provider_id: 'p' }, 'p'],
    ['procurement.round_file', 'sheet', 'attachment', { round_id: 't', provider_id: 'p', authority_id: 'a' }, 'p'],
    ['procurement.round_file', 'sheet', 'attachment', { round_id: 't', provider_id: null, authority_id: 'a' }, 'a'],
  ])('%s', async (table, column, purpose, ids, party) => {
    const owner = { tenderId: 't', providerId: party };
    const row = { ...ids, [column]: await sealDraft(before, owner, purpose, { price: '1.00' }) };
    const anew = String((await fieldOf(table).reseal(row, ring))[column]);
    expect(await openDraft(alone, owner, purpose, anew)).toEqual({ price: '1.00' });
  });
});
