import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { openDraft, sealDraft } from './draft-sealing.js';

const kek = randomBytes(32);
const owner = { tenderId: 'tender-1', providerId: 'provider-1' };

test('what its writer sealed its writer reads again, letters and all', async () => {
  const value = { price: '1234.56', answer: 'Älä näytä kenellekään' };
  const jwe = await sealDraft(kek, owner, 'draft', value);
  expect(jwe).not.toContain('1234');
  expect(await openDraft(kek, owner, 'draft', jwe)).toEqual(value);
});

test('another provider, tender, purpose or installation does not open it', async () => {
  const jwe = await sealDraft(kek, owner, 'draft', { price: '1' });
  await expect(openDraft(kek, { ...owner, providerId: 'provider-2' }, 'draft', jwe)).rejects.toThrow();
  await expect(openDraft(kek, { ...owner, tenderId: 'tender-2' }, 'draft', jwe)).rejects.toThrow();
  await expect(openDraft(kek, owner, 'attachment', jwe)).rejects.toThrow();
  await expect(openDraft(randomBytes(32), owner, 'draft', jwe)).rejects.toThrow();
});

test('the length does not tell how long a price or an answer is', async () => {
  const lengths = await Promise.all(
    ['1', '1000000.00', 'x'.repeat(900)].map(async (price) => (await sealDraft(kek, owner, 'draft', { price })).length),
  );
  expect(new Set(lengths).size).toBe(1);
});
