import type { CooperationInput } from '../../libs/contracts/src/cooperation/cooperation.dto.js';

/** What a region and a town agree, as it is sent to the API: the region organises and pays, the town produces. */
export const givenAgreement = (
  region: string,
  town: string,
  change: Partial<CooperationInput> = {},
): CooperationInput => ({
  kind: 'municipality-region',
  title: { fi: 'Nuorten yhteiset palvelut' },
  purpose: { fi: 'Nuori saa palvelut yhdestä paikasta.' },
  validFrom: '2027-01-01',
  validTo: null,
  parties: [
    { name: 'Järvialue', kind: 'region', organisationId: region },
    { name: 'Äänekosken kaupunki', kind: 'municipality', organisationId: town },
    { name: 'Elinvoimakeskus', kind: 'state', organisationId: null },
  ],
  responsibilities: [
    {
      serviceKinds: ['job-coaching', 'career-guidance'],
      municipalities: ['046', '740'],
      organiser: 1,
      producer: 2,
      payer: 1,
      clientOwner: 2,
    },
  ],
  costKeys: [
    {
      title: { fi: 'Tilat' },
      kind: 'population',
      source: 'Väestö 31.12.2025',
      weights: [{ weight: '31500' }, { weight: '12200' }, { weight: '1300' }],
    },
    { title: { fi: 'Ohjaus' }, kind: 'use', source: 'Käynnit', weights: [] },
  ],
  servicePoints: [
    {
      name: 'Ohjaamo',
      address: 'Olavinkatu 1',
      municipality: '740',
      hours: 'ma–pe 9–16',
      team: [{ party: 1 }, { party: 2 }],
    },
  ],
  information: [
    { data: 'Nimi ja palvelutarve', purpose: 'Ohjaus', legalGround: 'laki 380/2023, 13 luku', from: 1, to: 2 },
  ],
  ...change,
});
