import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawPdf } from '../documents/render-pdf.js';
import { sealOf, type Seal } from './seal.js';
import { sealPdf } from './seal-pdf.js';
import { verifySeal } from './verify-seal.js';

const AT = new Date('2026-11-24T10:00:00Z');

const newSeal = (): Seal => sealOf({ seal: { key: null, certificates: null } });

describe('a sealed document', () => {
  let seal: Seal;
  let drawn: Buffer;
  let sealed: Buffer;

  beforeAll(async () => {
    seal = newSeal();
    drawn = await drawPdf({
      title: 'Sopimus S-2026-0001',
      language: 'fi',
      sender: 'Etelä-Savon työllisyysalue',
      markdown: '# Sopimus\n\nÄänekoski, Öljymäki.',
      annexes: ['# Allekirjoitukset\n\nVäinö Öhman'],
      attachments: [
        { name: 'S.pdf', description: 'Sopimus', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-'), at: AT },
      ],
      sealField: { name: 'Kasvutori', reason: 'Allekirjoitettu sopimus', at: AT },
    });
    sealed = await sealPdf(drawn, seal);
  });

  it('is a PAdES signature over the whole file, in a document that is still tagged and titled', () => {
    const text = sealed.toString('latin1');
    for (const part of ['/SubFilter /ETSI.CAdES.detached', '/MarkInfo', '/StructTreeRoot', '/EmbeddedFiles']) {
      expect(text).toContain(part);
    }
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(2);
    expect(verifySeal(sealed, seal.chain)).toBe('holds');
  });

  it('is told from one that differs in a byte, wherever that byte is', () => {
    const signature = sealed.indexOf('<', sealed.indexOf('/Contents <30'));
    const anywhere = fc.oneof(
      fc.nat(sealed.length - 1),
      fc.integer({ min: signature, max: signature + 4_000 }), // within the signature itself
      fc.integer({ min: signature + 4_000, max: signature + 24_000 }), // within the room it leaves free
    );
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = Buffer.from(sealed);
        altered[at] = (altered[at] ?? 0) ^ change;
        expect(verifySeal(altered, seal.chain)).not.toBe('holds');
      }),
      { numRuns: 300 },
    );
  });

  it('is told from one that was cut, continued, written in capitals or sealed by another', async () => {
    const capitals = Buffer.from(
      sealed.toString('latin1').replace(/<30[0-9a-f]+>/, (hex) => hex.toUpperCase()),
      'latin1',
    );
    expect(verifySeal(capitals, seal.chain)).toBe('broken');
    expect(verifySeal(sealed.subarray(0, -1), seal.chain)).toBe('broken');
    expect(verifySeal(Buffer.concat([sealed, Buffer.from('\n')]), seal.chain)).toBe('broken');
    expect(verifySeal(await sealPdf(drawn, newSeal()), seal.chain)).toBe('broken');
    expect(verifySeal(drawn.subarray(0, 500), seal.chain)).toBe('no-seal');
  });

  it('carries a certificate that comes out the same from the same key', async () => {
    const pem = seal.key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const again = sealOf({ seal: { key: pem, certificates: null } });
    const [first, second] = [seal, again].map(({ chain }) =>
      createHash('sha256')
        .update(chain[0]?.raw ?? '')
        .digest('hex'),
    );
    expect(second).toBe(first);
    expect(seal.chain[0]?.verify(seal.chain[0].publicKey)).toBe(true);
    expect(verifySeal(await sealPdf(drawn, again), seal.chain)).toBe('holds');
  });
});
