import { randomBytes } from 'node:crypto';
import { keyRing } from '@kasvutori/platform';
import { expect, test } from '@jest/globals';
import { openDraft, sealDraft } from './draft-sealing.js';

const keys = keyRing(randomBytes(32));
const owner = { tenderId: 'tender-1', providerId: 'provider-1' };

test('what its writer sealed its writer reads again, letters and all', async () => {
  const value = { price: '1234.56', answer: 'Älä näytä kenellekään' };
  const jwe = await sealDraft(keys, owner, 'draft', value);
  expect(jwe).not.toContain('1234');
  expect(await openDraft(keys, owner, 'draft', jwe)).toEqual(value);
});

test('another provider, tender, purpose or installation does not open it', async () => {
  const jwe = await sealDraft(keys, owner, 'draft', { price: '1' });
  await expect(openDraft(keys, { ...owner, providerId: 'provider-2' }, 'draft', jwe)).rejects.toThrow();
  await expect(openDraft(keys, { ...owner, tenderId: 'tender-2' }, 'draft', jwe)).rejects.toThrow();
  await expect(openDraft(keys, owner, 'attachment', jwe)).rejects.toThrow();
  await expect(openDraft(keyRing(randomBytes(32)), owner, 'draft', jwe)).rejects.toThrow();
});

test('the length does not tell how long a price or an answer is', async () => {
  const lengths = await Promise.all(
    ['1', '1000000.00', 'x'.repeat(900)].map(
      async (price) => (await sealDraft(keys, owner, 'draft', { price })).length,
    ),
  );
  expect(new Set(lengths).size).toBe(1);
});
