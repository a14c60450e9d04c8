import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  ocdsAward,
  ocdsContract,
  ocdsTender,
  publishedProcess,
  signedProcess,
} from '../../../../test/support/ocds-process.js';
import { ocdsPackage } from './ocds-package.js';
import { planningRelease } from './ocds-planning.js';
import { ocdsReleases, type OcdsRelease } from './ocds-release.js';

const PUBLISHER = { name: 'Esimerkkialue', uri: 'https://kasvutori.example' };

/** Left in test-output for `npm run check:standards`. */
function leave(name: string, releases: readonly OcdsRelease[]): void {
  const folder = join(import.meta.dirname, '../../../../test-output');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), JSON.stringify(ocdsPackage(releases, `${PUBLISHER.uri}/p.json`, PUBLISHER)));
}

/** As a reader gets it. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

test('an award without a call says why, and points at its transparency notice', () => {
  const at = new Date('2027-03-01T10:00:00Z');
  const releases = ocdsReleases({
    ...publishedProcess,
    tender: {
      ...ocdsTender,
      procedure: 'neg-wo-call',
      publishedAt: at,
      submissionDeadline: null,
      questionsDeadline: null,
    },
    decidedAt: at,
    awards: [{ ...ocdsAward, decidedAt: at }],
    directAward: {
      ground: { fi: 'Äärimmäinen kiire', sv: 'Synnerlig brådska', en: 'Extreme urgency' },
      source: { fi: 'hankintalaki 40 §', sv: 'upphandlingslagen 40 §', en: 'Procurement Act § 40' },
      reasons: 'Edellinen palvelu päättyi konkurssiin.',
      noticeType: '25',
    },
  });
  leave('ocds-direct-award.json', releases);
  const release = json(releases.at(-1));
  expect(release.tender).toMatchObject({
    procurementMethod: 'direct',
    procurementMethodRationale: 'Äärimmäinen kiire (hankintalaki 40 §). Edellinen palvelu päättyi konkurssiin.',
    documents: [
      {
        id: 'transparency',
        title: 'Suorahankintailmoitus (25)',
        url: 'https://kasvutori.example/tenders/tender-id',
        datePublished: '2027-03-01T10:00:00.000Z',
      },
    ],
  });
  expect(release.tender).not.toHaveProperty('selectionCriteria');
  expect(release.parties[1].roles).toEqual(['supplier']);
});

test('prior information is a planning release that points at its page', () => {
  const release = planningRelease(
    {
      id: 'notice-id',
      planItemId: 'item-id',
      planId: 'plan-id',
      title: { sv: 'Jobbcoachning' },
      authorityName: 'Esimerkkialue',
      number: 'EI-2026-0001',
      ocid: 'ocds-kasvu1-EI-2026-0001',
      publishedAt: new Date('2026-10-01T08:00:00Z'),
      year: 2027,
      content: {
        title: { sv: 'Jobbcoachning' },
        description: {},
        serviceKind: 'job-coaching',
        mainCpv: '79998000',
        municipalities: ['740'],
        estimatedValue: '250000.00',
        quarter: 1,
        procedure: 'open',
      },
    },
    publishedProcess.buyer,
    publishedProcess.site,
  );
  leave('ocds-prior-information.json', [release]);
  expect(json(release)).toMatchObject({
    tag: ['planning'],
    language: 'sv',
    planning: {
      documents: [{ id: 'EI-2026-0001', url: 'https://kasvutori.example/prior-information/notice-id' }],
      milestones: [{ dueDate: '2027-03-31T20:59:59.000Z' }],
    },
  });
});

/** Fields that only an extension knows, by the name of its repository. */
const FIELDS_OF_EXTENSIONS = {
  bidOpening: '"bidOpening"',
  bid: '"bids"',
  lots: '"lots"',
  location: '"deliveryAddresses"',
  process_title: '"language":"fi","title"',
  awardCriteria: '"awardCriteria"',
  selectionCriteria: '"selectionCriteria"',
  exclusionGrounds: '"exclusionGrounds"',
  techniques: '"techniques"',
  submissionTerms: '"submissionTerms"',
  legalBasis: '"legalBasis"',
  tenderClassification: '"additionalClassifications"',
  partyDetails_scale: '"scale"',
  countryCode: '"country"',
  contract_suppliers: '"suppliers":[{"id":"FI-PRO-2345678-0","name":"Esimerkkivalmennus Oy"}],"dateSigned"',
  contract_completion: '"finalValue"',
};

test('a package declares the extensions whose fields it uses', () => {
  const end = { at: new Date('2028-01-01T10:00:00Z'), early: true };
  const ended = { ...signedProcess, contracts: [{ ...ocdsContract, status: 'terminated' as const, end }] };
  const { extensions, ...rest } = json(ocdsPackage(ocdsReleases(ended), 'https://x.example', PUBLISHER));
  for (const [name, field] of Object.entries(FIELDS_OF_EXTENSIONS)) {
    expect(JSON.stringify(rest)).toContain(field);
    expect(extensions).toContainEqual(expect.stringContaining(`/ocds_${name}_extension/`));
  }
});

test('a package carries the date of its newest release, and is never empty', () => {
  const built = json(ocdsPackage(ocdsReleases(signedProcess), 'https://kasvutori.example/p.json', PUBLISHER));
  expect(built).toMatchObject({ version: '1.1', publishedDate: '2027-03-20T10:00:00.000Z' });
  expect(built.releases).toHaveLength(5);
  expect(() => ocdsPackage([], 'https://x.example', PUBLISHER)).toThrow(RangeError);
});
