import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../texts/language.js';
import { ACT_MOVES } from './act-moves.js';
import { ACT_SUBJECTS } from './act-subjects.js';
import { wordsOfAct } from './act-words.js';

const ROOT = new URL('../../../../', import.meta.url);
const NO_SOURCE = /\.spec\.ts$|\.d\.ts$|\/act-(subjects|moves|words)\.ts$/;

/** What the code is written in, but for the tables of words themselves. That an act has words, the compiler sees to. */
const source = ['libs', 'apps/api']
  .flatMap((folder) => {
    const root = fileURLToPath(new URL(folder, ROOT));
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`);
  })
  .filter((path) => path.includes('/src/') && path.endsWith('.ts') && !NO_SOURCE.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const quoted = new Set([...source.matchAll(/['`]([a-z-]+)(?=['`.])/g)].map(([, word]) => word));
const moves = new Set([...source.matchAll(/['`](?:[a-z-]+\.)?([a-z-]+)['`]/g)].map(([, word]) => word));
const beginnings = [...new Set([...source.matchAll(/[`.]([a-z]+-)\$\{/g)].map(([, word]) => word ?? ''))];

describe('the words of acts', () => {
  it.each([
    ['contract.activate', 'Sopimus: voimaan saattaminen', 'Avtal: ikraftsättande', 'Contract: putting in force'],
    ['voucher.grant', 'Palveluseteli: myöntäminen', 'Servicesedel: beviljande', 'Voucher: grant'],
    ['call-off.order', 'Tilaus: tilaaminen', 'Avrop: beställning', 'Call-off: order'],
    [
      'appeal.order',
      'Muutoksenhaku: sopimuksentekokiellon määrääminen',
      'Ändringssökande: förbud att ingå avtal',
      'Appeal: order of a suspension',
    ],
    ['contract.abolish', 'contract.abolish', 'contract.abolish', 'contract.abolish'],
    ['contract', 'contract', 'contract', 'contract'],
    ['toString.read', 'toString.read', 'toString.read', 'toString.read'],
  ])('%s', (action, fi, sv, en) => {
    expect(wordsOfAct(action)).toEqual({ fi, sv, en });
  });

  it('are there in every language, a subject as a heading and a move behind it', () => {
    const faults = [
      ...Object.entries(ACT_SUBJECTS).filter(([, words]) => !words.every((word) => /^\p{Lu}/u.test(word))),
      ...Object.entries(ACT_MOVES).filter(([, words]) => !words.every((word) => /^\p{Ll}/u.test(word))),
    ];
    expect(faults).toEqual([]);
  });

  it('tell two subjects apart', () => {
    for (const [place] of LANGUAGES.entries()) {
      const names = Object.values(ACT_SUBJECTS).map((words) => words[place]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('are there for nothing that no act is called', () => {
    const built = (move: string) =>
      beginnings.some((beginning) => move.startsWith(beginning) && moves.has(move.slice(beginning.length)));
    expect(Object.keys(ACT_SUBJECTS).filter((subject) => !quoted.has(subject))).toEqual([]);
    expect(Object.keys(ACT_MOVES).filter((move) => !moves.has(move) && !built(move))).toEqual([]);
  });
});
