import { expect, test } from '@jest/globals';
import { scrub } from './scrub.js';

test.each([
  [
    'QueryFailedError: invalid input syntax for type uuid: "virtanen"',
    'QueryFailedError: invalid input syntax for type uuid: "…"',
  ],
  ['relation "procurement.tender" does not exist', 'relation "procurement.tender" does not exist'],
  [
    `Cannot read properties of undefined (reading 'personId')`,
    `Cannot read properties of undefined (reading 'personId')`,
  ],
  [`Unexpected token 'V', "Virtanen 1" is not valid JSON`, `Unexpected token '…', "…" is not valid JSON`],
  ['sent 010190-900X to matti@example.fi', 'sent ‹personal-code› to ‹email›'],
  ['paid FI21 1234 5600 0007 85', 'paid ‹bank-account›'],
  ['lives at Koulukatu 5 B 12', 'lives at ‹address›'],
  ['refused Bearer abc.def-ghi', 'refused Bearer ‹token›'],
  ['a token eyJhbGciOiJIUzI1NiJ9.eyJzaWQiOiIxIn0.c2lnbmF0dXJl', 'a token ‹token›'],
  ['cookie kasvutori_session=abc; x=1', 'cookie kasvutori_session=‹token›; x=1'],
  ['connect postgres://kasvutori_app:s3cret-word@db:5432/k', 'connect postgres://kasvutori_app:‹password›@db:5432/k'],
])('%s', (text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed);
});

test('the frames of a stack are kept', () => {
  const frame = `    at submitBid (file:///srv/libs/procurement/dist/bidding/submit-bid.js:17:9)`;
  expect(scrub(`Error: no "Virtanen"\n${frame}`)).toBe(`Error: no "…"\n${frame}`);
});
