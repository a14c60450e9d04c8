import { describe, expect, it } from '@jest/globals';
import { calendarDate, csvOf } from '@kasvutori/platform';
import { VisitJudge, type RecordedVisit, type ServedVoucher } from './check-visits.js';
import { visitsIn } from './judge-file.js';

const day = calendarDate;
const served = (change: Partial<ServedVoucher> = {}): ServedVoucher => ({
  number: 'V-000001',
  voucherId: 'v1',
  choiceId: 'c1',
  contractId: 'k',
  authorityId: 'a',
  clientId: 'x',
  personId: 'p',
  priceCode: 'UNIT',
  status: 'in-use',
  validFrom: day('2026-11-01'),
  lastDay: day('2026-11-30'),
  maxUnitPriceCents: 6_500n,
  unitPriceCents: 6_000n,
  startsOn: day('2026-11-05'),
  endsOn: null,
  availableCents: 20_000n,
  silenceDays: 14,
  ...change,
});
const NOW = { date: day('2026-11-25'), time: '12:00' };
const judge = (text: string, vouchers = [served()], recorded: RecordedVisit[] = []) => {
  const rows = [...visitsIn(csvOf(Buffer.from(`seteli;päivä;alkoi;määrä\n${text}`)))];
  const visits = new VisitJudge(NOW);
  visits.learn(visits.unknownIn(rows), vouchers, recorded);
  const judged = rows.map((row) => visits.judge(row));
  return {
    good: judged.flatMap((one) => ('code' in one ? [] : [one.row.line])),
    wrong: judged.flatMap((one) => ('code' in one ? [[one.line, one.code]] : [])),
  };
};

describe('a file of visits', () => {
  it.each([
    ['V-000001;24.11.2026;9.00;1', []],
    ['v-000001;2026-11-24;09:00;1,00', []],
    ['V-000001;24.11.2026;;2', []],
    ['V-000001;24.11.2026;;1,5', ['visit-units-unreadable']],
    ['V-000001;24.11.2026;;0', ['visit-units-unreadable']],
    ['V-000001;31.11.2026;;1', ['visit-day-unreadable']],
    ['V-000001;24.11.2026;25.00;1', ['visit-time-unreadable']],
    [';24.11.2026;;1', ['visit-voucher-missing']],
    ['V-000009;24.11.2026;;1', ['visit-voucher-unknown']],
    ['=1+1;24.11.2026;;1', ['visit-voucher-unknown']],
    ['V-000001;26.11.2026;;1', ['event-in-future']],
    ['V-000001;25.11.2026;12.01;1', ['event-in-future']],
    ['V-000001;4.11.2026;;1', ['event-before-choice']],
    ['V-000001;24.11.2026;;4', ['voucher-short']],
  ])('%s: %j', (row, codes) => {
    expect(judge(row).wrong.map(([, code]) => code)).toEqual(codes);
  });

  it.each([
    [{ endsOn: day('2026-11-20') }, 'event-after-choice'],
    [{ lastDay: day('2026-11-20') }, 'event-outside-voucher'],
    [{ validFrom: day('2026-11-25') }, 'event-outside-voucher'],
    [{ status: 'expired' as const }, 'voucher-closed'],
  ])('on a voucher with %j is refused: %s', (change, code) => {
    expect(judge('V-000001;24.11.2026;;1', [served(change)]).wrong).toEqual([[2, code]]);
  });

  it('runs the balance of a voucher down row by row: what does not fit any more is refused, what still fits is not', () => {
    const rows = 'V-000001;10.11.2026;;2\nV-000001;11.11.2026;;2\nV-000001;12.11.2026;;1\nV-000001;13.11.2026;;1';
    expect(judge(rows)).toEqual({
      good: [2, 4],
      wrong: [
        [3, 'voucher-short'],
        [5, 'voucher-short'],
      ],
    });
  });

  it('finds the same visit twice, in the file and against what is recorded', () => {
    const rows =
      'V-000001;10.11.2026;9.00;1\nV-000001;10.11.2026;9:00;1\nV-000001;10.11.2026;;1\nV-000001;11.11.2026;;1';
    const recorded = [{ choiceId: 'c1', occurredOn: day('2026-11-11'), startTime: '08:00' }];
    const twice = 'event-already-recorded';
    expect(judge(rows, [served()], recorded)).toEqual({
      good: [2],
      wrong: [
        [3, twice],
        [4, twice],
        [5, twice],
      ],
    });
  });

  it('takes the choice that held on the day, when the client has left and come back', () => {
    const first = served({ choiceId: 'c0', startsOn: day('2026-11-02'), endsOn: day('2026-11-06') });
    const again = served({ startsOn: day('2026-11-15') });
    expect(judge('V-000001;3.11.2026;;1\nV-000001;16.11.2026;;1\nV-000001;10.11.2026;;1', [first, again])).toEqual({
      good: [2, 3],
      wrong: [[4, 'event-before-choice']],
    });
  });

  it('is refused whole when its heading is not known or its rows are too many', () => {
    const refused = (text: string) => () => [...visitsIn(csvOf(Buffer.from(text)))];
    expect(refused('asiakas;päivä;määrä\nA;24.11.2026;1')).toThrow(
      expect.objectContaining({ code: 'visits-heading-unknown' }),
    );
    const many = `sedel,datum,antal\n${'V-000001,24.11.2026,1\n'.repeat(50_001)}`;
    expect(refused(many)).toThrow(expect.objectContaining({ code: 'visits-too-many' }));
  });
});
