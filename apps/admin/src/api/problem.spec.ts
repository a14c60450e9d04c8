import { expect, it } from '@jest/globals';
import { fieldName, readProblem, statusOf } from './problem.js';

it.each([
  ['/lots/0/title', 'lots.0.title'],
  ['/name', 'name'],
  ['#/name', 'name'],
  ['/a~1b/c~0d', 'a/b.c~d'],
])('pointer %s names the field %s', (pointer, name) => expect(fieldName(pointer)).toBe(name));

it('reads a problem document', async () => {
  const body = { type: 'urn:kasvutori:bid-deadline-passed', title: 'Määräaika on päättynyt', status: 409 };
  const error = await readProblem(new Response(JSON.stringify(body), { status: 409 }));
  expect(error.problem).toEqual(body);
  expect(error.message).toBe('Määräaika on päättynyt');
});

it('makes a problem of a bare refusal and knows a lost connection', async () => {
  expect((await readProblem(new Response('<html>', { status: 502 }))).status).toBe(502);
  expect(statusOf(new TypeError('fetch failed'))).toBe(0);
});
