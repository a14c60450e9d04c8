import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { wholeProcess } from '../../../../test/support/ocds-whole-process.js';
import { ocdsPackage, ocdsRecordPackage } from './ocds-package.js';
import { ocdsReleases } from './ocds-release.js';

const releases = ocdsReleases(wholeProcess);
/** As a reader gets it. */
const json = JSON.parse(JSON.stringify(releases));
const named = (name: string) => json.find(({ id }: { id: string }) => id.includes(`-${name}-202`));
const last = json.at(-1);

describe('a tender with three lots, a corrigendum, questions, an appeal and a re-award', () => {
  test('is told stage by stage, in the order of time', () => {
    expect(
      json.map(({ id, date, tag }: { id: string; date: string; tag: string[] }) => [
        id.slice(wholeProcess.tender.ocid.length + 1, -25),
        date.slice(0, 10),
        tag.join(' '),
      ]),
    ).toEqual([
      ['tender', '2027-01-04', 'planning tender'],
      ['clarification', '2027-01-15', 'tenderUpdate'],
      ['clarification', '2027-01-18', 'tenderUpdate'],
      ['amendment-1', '2027-01-20', 'tenderAmendment'],
      ['lot-cancellation', '2027-02-01', 'tenderUpdate'],
      ['opening', '2027-02-21', 'tenderUpdate'],
      ['award', '2027-03-01', 'award tenderUpdate'],
      ['correction-request', '2027-03-05', 'tenderUpdate'],
      ['correction-answer', '2027-03-08', 'tenderUpdate'],
      ['appeal', '2027-03-12', 'tenderUpdate'],
      ['appeal-answer', '2027-05-03', 'tenderUpdate'],
      ['award-cancellation', '2027-05-03', 'awardCancellation tenderUpdate'],
      ['award', '2027-05-10', 'award awardUpdate tenderUpdate'],
      ['award-final', '2027-05-25', 'awardUpdate'],
      ['contract', '2027-06-01', 'contract'],
      ['implementation', '2027-12-01', 'implementation'],
      ['implementation', '2028-01-10', 'implementationUpdate'],
      ['contract-end', '2028-03-01', 'contractTermination'],
    ]);
  });

  test('says at every stage what was known then: the content before the corrigendum, the answer before it was corrected', () => {
    expect(named('tender')).toMatchObject({
      title: 'Työhönvalmennus',
      tender: { tenderPeriod: { endDate: '2027-02-10T10:00:00.000Z' }, hasEnquiries: false },
      planning: { milestones: [{ id: 'MV-2026-0001', type: 'engagement', status: 'met' }] },
      relatedProcesses: [{ relationship: ['planning'], identifier: 'ocds-kasvu1-EI-2026-0001' }],
    });
    expect(named('tender').tender.lots[0]).toMatchObject({ title: 'Osa yksi', status: 'active' });
    expect(named('tender').tender.amendments).toBeUndefined();
    expect(named('clarification').tender.enquiries).toMatchObject([{ id: '1', answer: 'Ei.', relatedLot: 'LOT-0001' }]);
    expect(json[2].tender.enquiries).toMatchObject([{ answer: 'Kyllä, puolet.' }, { answer: 'Elokuusta.' }]);
    expect(named('amendment-1')).toMatchObject({
      title: 'Työhönvalmennus (korjattu)',
      tender: {
        tenderPeriod: { endDate: '2027-02-20T10:00:00.000Z' },
        amendments: [{ id: '1', rationale: 'Määräaikaa pidennettiin.', releaseID: named('amendment-1').id }],
      },
    });
    expect(named('amendment-1').tender.lots.map(({ status }: { status: string }) => status)).toEqual([
      'active',
      'active',
      'active',
    ]);
    expect(named('opening').tender.lots[2].status).toBe('cancelled');
  });

  test('keeps the award that fell beside the one that stands, and names neither asker nor appellant', () => {
    const awardsOf = ({ awards = [] }: { awards?: { id: string; status: string }[] }) =>
      awards.map(({ id, status }) => `${id} ${status}`);
    const decisions = json.filter(({ id }: { id: string }) => /-award-20/.test(id));
    expect(decisions.map(awardsOf)).toEqual([['a1 pending'], ['a1 cancelled', 'a2 pending']]);
    expect(named('appeal')).toMatchObject({ statistics: [{ measure: 'complainants', value: 1 }] });
    expect([awardsOf(named('award-cancellation')), named('award-cancellation').tender.status]).toEqual([
      ['a1 cancelled'],
      'active',
    ]);
    expect([awardsOf(named('award-final')), last.tender.status]).toEqual([['a1 cancelled', 'a2 active'], 'complete']);
  });

  test('tells of each remedy when it was asked for and when it was answered', () => {
    const remediesOf = (name: string) =>
      named(name).tender.milestones.map(({ id, status }: { id: string; status: string }) => `${id} ${status}`);
    expect(['correction-request', 'correction-answer', 'appeal', 'appeal-answer'].map(remediesOf)).toEqual([
      ['correction-1 scheduled'],
      ['correction-1 met'],
      ['correction-1 met', 'appeal-1 scheduled'],
      ['correction-1 met', 'appeal-1 met'],
    ]);
    expect(last.tender.milestones[1]).toMatchObject({
      type: 'assessment',
      description: 'Markkinaoikeus hyväksyi valituksen.',
    });
  });

  test('names who lost only once the contract of the lot has been signed', () => {
    const bidders = (release: { bids: { details?: { tenderers: { name: string }[] }[] } }) =>
      (release.bids.details ?? []).map(({ tenderers }) => tenderers[0]?.name);
    expect(bidders(named('opening'))).toEqual([]);
    expect(bidders(named('award-final'))).toEqual(['Lopulta voittanut Oy']);
    expect(bidders(named('contract'))).toEqual(['Ensin voittanut Oy', 'Lopulta voittanut Oy']);
    expect(last.bids.details[0]).toMatchObject({
      date: '2027-02-19T10:00:00.000Z',
      value: { amount: 90_000 },
      relatedLots: ['LOT-0001'],
    });
    expect(JSON.stringify(json)).not.toContain('Toisen osan');
  });

  test('says where the papers are, what they are, and why a lot was cancelled', () => {
    const documentsOf = ({ documents }: { documents: { id: string }[] }) => documents.map(({ id }) => id);
    expect(documentsOf(named('tender').tender)).toEqual(['notice', 'd1']);
    expect(last.tender.documents.slice(1)).toMatchObject([
      {
        title: 'palvelukuvaus.pdf',
        description: 'Palvelukuvaus, korvattu uudella',
        url: 'https://kasvutori.example/api/v1/public/tenders/tender-id/documents/d1',
        format: 'application/pdf',
        datePublished: '2027-01-04T10:00:00.000Z',
        language: 'fi',
      },
      { id: 'd2', description: 'Palvelukuvaus, poistettu' },
    ]);
    expect(named('amendment-1').tender.documents[2]).toMatchObject({ id: 'd2', description: 'Palvelukuvaus' });
    expect(documentsOf(named('tender').planning)).toEqual(['EI-2026-0001', 'MV-2026-0001', 'MV-2026-0001-summary']);
    expect(last.tender.amendments[1]).toMatchObject({ rationale: 'Tarve poistui.', relatedLots: ['LOT-0003'] });
    expect(named('amendment-1').tender.amendments).toHaveLength(1);
  });

  test('tells what was paid as it was paid, and that the contract ended before its time', () => {
    expect(named('implementation').contracts[0]).toMatchObject({ status: 'active' });
    expect(named('implementation').contracts[0].implementation.transactions).toMatchObject([
      { id: 'run-1', value: { amount: 2500.5 }, payee: { name: 'Lopulta voittanut Oy' } },
    ]);
    expect(named('implementation').contracts[0].implementation).not.toHaveProperty('endDate');
    expect(last.contracts[0]).toMatchObject({
      status: 'terminated',
      implementation: {
        endDate: '2028-03-01T10:00:00.000Z',
        endDateDetails: 'Sopimus päättyi ennen aikaansa.',
        finalValue: { amount: 3500.5 },
      },
    });
  });

  test('is left in test-output for `npm run check:standards`', () => {
    const folder = join(import.meta.dirname, '../../../../test-output');
    mkdirSync(folder, { recursive: true });
    const publisher = { name: 'Kasvutori', uri: 'https://kasvutori.example' };
    const files = {
      'ocds-releases.json': ocdsPackage(releases, 'https://kasvutori.example/ocds', publisher),
      'ocds-record.json': ocdsRecordPackage([releases], 'https://kasvutori.example/ocds/record', publisher),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
    expect(files['ocds-record.json']).toMatchObject({ records: [{ compiledRelease: { tag: ['compiled'] } }] });
  });
});
