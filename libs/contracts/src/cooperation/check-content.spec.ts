import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { faultsOf, isComplete } from './check-content.js';
import type { CooperationContent } from './cooperation-content.js';

const who = { organiser: 1, producer: 2, bought: false, payer: 1, clientOwner: 1 };
const SOUND: CooperationContent = {
  kind: 'municipality-region',
  title: { fi: 'Nuorten palvelut' },
  purpose: { fi: 'Yhteinen palvelupiste' },
  validFrom: calendarDate('2027-01-01'),
  validTo: null,
  parties: [
    { name: 'Alue', kind: 'region', organisationId: '01900000-0000-7000-8000-000000000001', providerId: null },
    { name: 'Kunta', kind: 'municipality', organisationId: null, providerId: null },
  ],
  responsibilities: [{ serviceKinds: ['job-coaching'], municipalities: ['491'], ...who }],
  costKeys: [{ title: { fi: 'Tilat' }, kind: 'fixed-share', source: 'Sopimus', weights: ['60', '40'] }],
  servicePoints: [{ name: 'Ohjaamo', address: 'Katu 1', municipality: '491', hours: '9–16', bodies: [1, 2] }],
  information: [{ data: 'Nimi', purpose: 'Ohjaus', legalGround: '380/2023', from: 1, to: 2 }],
};
const [duty] = SOUND.responsibilities as [CooperationContent['responsibilities'][number]];
const [key] = SOUND.costKeys as [CooperationContent['costKeys'][number]];
const [point] = SOUND.servicePoints as [CooperationContent['servicePoints'][number]];
const [flow] = SOUND.information as [CooperationContent['information'][number]];

test.each<[string, Partial<CooperationContent>, string[]]>([
  ['nothing', {}, []],
  [
    'a party twice by name',
    {
      parties: [...SOUND.parties, { name: 'Kunta', kind: 'other', organisationId: null, providerId: null }],
      costKeys: [],
    },
    ['/parties/2/name party-twice'],
  ],
  [
    'an unknown service',
    { responsibilities: [{ ...duty, serviceKinds: ['magic'] }] },
    ['/responsibilities/0/serviceKinds code-unknown'],
  ],
  [
    'an unknown municipality',
    { responsibilities: [{ ...duty, municipalities: ['999'] }] },
    ['/responsibilities/0/municipalities code-unknown'],
  ],
  [
    'a payer that is no party',
    { responsibilities: [{ ...duty, payer: 3 }] },
    ['/responsibilities/0/payer party-unknown'],
  ],
  [
    'one thing twice',
    { responsibilities: [duty, { ...duty, producer: 1 }] },
    ['/responsibilities/1/municipalities responsibility-twice'],
  ],
  ['99.99 %', { costKeys: [{ ...key, weights: ['59.99', '40'] }] }, ['/costKeys/0/weights shares-not-hundred']],
  [
    'a weight missing',
    { costKeys: [{ ...key, kind: 'population', weights: ['1'] }] },
    ['/costKeys/0/weights weights-for-each-party'],
  ],
  ['use needs no weights', { costKeys: [{ ...key, kind: 'use', weights: [] }] }, []],
  ['a team of nobody', { servicePoints: [{ ...point, bodies: [0] }] }, ['/servicePoints/0/bodies party-unknown']],
  ['information to nobody', { information: [{ ...flow, to: 9 }] }, ['/information/0/to party-unknown']],
])('faults: %s', (_, change, expected) => {
  expect(faultsOf({ ...SOUND, ...change }).map((fault) => fault.join(' '))).toEqual(expected);
});

test.each<[string, Partial<CooperationContent>, boolean]>([
  ['all there', {}, true],
  ['no Finnish name', { title: { sv: 'Avtal' } }, false],
  ['no purpose', { purpose: {} }, false],
  ['one party', { parties: SOUND.parties.slice(0, 1) }, false],
  ['no responsibility', { responsibilities: [] }, false],
  ['a responsibility for nothing', { responsibilities: [{ ...duty, serviceKinds: [] }] }, false],
])('complete: %s', (_, change, expected) => {
  expect(isComplete({ ...SOUND, ...change })).toBe(expected);
});
