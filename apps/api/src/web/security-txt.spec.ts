import { expect, it } from '@jest/globals';
import { securityTxt } from './security-txt.js';

const PUBLIC_URL = 'https://kasvutori.example.fi';

it('says where to tell of a weakness, and until when to believe it', () =>
  expect(
    securityTxt(
      { securityContact: 'mailto:tietoturva@example.fi', publicUrl: PUBLIC_URL },
      new Date('2028-02-29T12:00:00Z'),
    ),
  ).toBe(
    'Contact: mailto:tietoturva@example.fi\nExpires: 2028-08-27T12:00:00.000Z\nPreferred-Languages: fi, sv, en\nCanonical: https://kasvutori.example.fi/.well-known/security.txt\n',
  ));

it('is not there without a contact', () =>
  expect(securityTxt({ securityContact: null, publicUrl: PUBLIC_URL }, new Date())).toBeNull());
