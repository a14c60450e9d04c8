import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { placeOf, releaseFile, stageFile, type BankPlace } from './bank-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'bank-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let n = 0;
let place: BankPlace;
beforeEach(() => {
  place = placeOf(folder, `000000${++n}-0`, 'pain001-1.xml', '.a.part');
});
const lying = () => readdirSync(dirname(place.final));

test('a file appears whole, under its name, and nothing else is left', async () => {
  await stageFile(place, '<a/>');
  expect(lying()).toEqual(['.a.part']);
  await releaseFile(place);
  expect(lying()).toEqual(['pain001-1.xml']);
  expect(readFileSync(place.final, 'utf8')).toBe('<a/>');
});

test('what was half written is written anew, and what was moved is not moved again', async () => {
  await stageFile(place, '<a>');
  await stageFile(place, '<a/>');
  await releaseFile(place);
  await releaseFile(place);
  expect(readFileSync(place.final, 'utf8')).toBe('<a/>');
});

test('what the bank has taken away does not come back', async () => {
  await stageFile(place, '<a/>');
  await releaseFile(place);
  rmSync(place.final);
  await releaseFile(place);
  expect(existsSync(place.final)).toBe(false);
});

test('the same file under the same name is the same file, another one is never overwritten', async () => {
  await stageFile(place, '<a/>');
  writeFileSync(place.final, '<a/>');
  await releaseFile(place);
  expect(lying()).toEqual(['pain001-1.xml']);
  await stageFile(place, '<b/>');
  await expect(releaseFile(place)).rejects.toMatchObject({ code: 'FILE_DIFFERS' });
  expect(readFileSync(place.final, 'utf8')).toBe('<a/>');
});
