import { done } from '../answers.js';
import type { DemoClock } from '../clock.js';
import { daysAfter } from '../clock.js';
import type { Journal } from '../journal.js';
import type { People } from '../people.js';
import type { Person } from '../person.js';

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });
const MONTHS = 6;

/** Invented terms: half of a saving and of an overrun, a cap, and a pool on two key result areas. */
const TERMS = {
  target: { fixed: '60000.00', perUnit: '400.00', unit: text('asiakas', 'klient', 'client') },
  ranges: [
    { toPct: '85', share: '30' },
    { toPct: null, share: '50' },
  ],
  painCap: '20000.00',
  poolPercent: '3',
  areas: [
    {
      ...{ code: 'WORK', title: text('Työllistyminen', 'Sysselsättning', 'Finding work'), weight: '60' },
      ...{ minus100At: '20', zeroAt: '30', plus100At: '45', source: 'Työnvälityksen tilasto' },
    },
    {
      ...{ code: 'VOICE', title: text('Asiakaskokemus', 'Kundupplevelse', 'Client experience'), weight: '40' },
      ...{ minus100At: '3', zeroAt: '4', plus100At: '4.8', source: 'Asiakaskysely' },
    },
  ],
  vatCategory: 'S' as const,
  clauses: { target: '5.1', ranges: '5.2', cap: '5.3', areas: '6.1' },
};

export interface SeededAlliance {
  readonly id: string;
  readonly runsFrom: string;
}

/** Saimaan Työvalmennus and Harjun Urapalvelut found an alliance with the region, name its executive group and begin. */
export async function beginAlliance(log: Journal, people: People): Promise<SeededAlliance> {
  const { contractManager, saimaa, harju } = people;
  const { items } = await done(
    contractManager.api.GET('/api/v1/contracts', { params: { query: { status: ['active'], limit: 200 } } }),
  );
  const contract = items.find(
    ({ providerId, serviceKind }) => providerId === saimaa.organisation && serviceKind !== 'job-coaching',
  );
  if (contract === undefined) throw new Error('Saimaan Työvalmennus has one contract only');
  const runsFrom = contract.validFrom;
  const end = new Date(`${runsFrom}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + MONTHS);
  const party = (person: Person, percent: string, estimate: string) => ({
    ...{ providerId: person.organisation ?? '', percent, estimate },
  });
  const alliance = await log.step(contractManager.name, 'founds an alliance', () =>
    done(
      contractManager.api.POST('/api/v1/contracts/{id}/alliance', {
        params: { path: { id: contract.id }, header: { 'Idempotency-Key': `seed-alliance-${contract.id}` } },
        body: {
          ...{ runsFrom, runsTo: end.toISOString().slice(0, 10), plannedPerMonth: '20', terms: TERMS },
          parties: [party(saimaa, '60', '64000.00'), party(harju, '40', '42000.00')],
        },
      }),
    ),
  );
  const members = [contractManager, saimaa, harju];
  for (const member of members) {
    const { people: own } = await done(member.api.GET('/api/v1/alliance-people'));
    const personId = own.find(({ name }) => name === member.name)?.personId ?? '';
    await done(
      member.api.POST('/api/v1/alliances/{id}/members', {
        params: { path: { id: alliance.id }, header: { 'Idempotency-Key': `seed-member-${personId}` } },
        body: { group: 'executive', personId },
      }),
    );
  }
  const proposal = await done(
    contractManager.api.POST('/api/v1/alliances/{id}/proposals', {
      params: { path: { id: alliance.id }, header: { 'Idempotency-Key': `seed-gate-${alliance.id}` } },
      body: {
        ...{ group: 'executive', kind: 'gate', move: 'begin-implementation' },
        title: 'Toteutusvaiheen aloittaminen',
        grounds: 'Kehitysvaiheen tavoitekustannus ja tulostavoitteet on sovittu yhdessä.',
      },
    }),
  );
  for (const member of members) await vote(member, proposal.id);
  await log.step(saimaa.name, 'writes the minutes of the executive group', () =>
    done(
      saimaa.api.POST('/api/v1/alliance-proposals/{id}/minutes', {
        params: { path: { id: proposal.id }, header: { 'Idempotency-Key': `seed-minutes-${proposal.id}` } },
        body: {
          text: 'Johtoryhmä kokoontui etäyhteydellä. Todettiin, että tavoitekustannus perustuu avoimeen laskelmaan.',
        },
      }),
    ),
  );
  return { id: alliance.id, runsFrom };
}

const vote = (member: Person, proposalId: string) =>
  done(
    member.api.POST('/api/v1/alliance-proposals/{id}/vote', {
      params: { path: { id: proposalId }, header: { 'Idempotency-Key': `seed-vote-${proposalId}` } },
      body: { vote: 'for' },
    }),
  );

/** The months so far: costs reported and approved but for the last one, volumes, a first measurement, and a proposal to vote on. */
export async function liveAlliance(
  log: Journal,
  people: People,
  alliance: SeededAlliance,
  clock: DemoClock,
): Promise<void> {
  const { contractManager, saimaa, harju } = people;
  const today = await clock.now();
  const months = monthsBefore(alliance.runsFrom, today);
  const params = (key: string) => ({
    params: { path: { id: alliance.id }, header: { 'Idempotency-Key': `seed-${key}-${alliance.id}` } },
  });
  for (const [index, month] of months.entries()) {
    const rest = MONTHS - index - 1;
    const last = index === months.length - 1;
    await report(log, saimaa, contractManager, alliance, month, 10_200 - index * 150, rest * 10_000, true);
    await report(log, harju, contractManager, alliance, month, 6_900 - index * 80, rest * 6_800, !last);
    await done(
      contractManager.api.POST('/api/v1/alliances/{id}/volumes', {
        ...params(`volume-${month}`),
        body: { month, kind: 'actual', units: String(19 + (index % 3)), source: 'Asiakasrekisteri' },
      }),
    );
  }
  await log.step(contractManager.name, 'records what clients say', () =>
    done(
      contractManager.api.POST('/api/v1/alliances/{id}/measurements', {
        ...params('voice'),
        body: {
          code: 'VOICE',
          level: '4.3',
          source: 'Asiakaskysely',
          measuredOn: daysAfter(today, -1).toISOString().slice(0, 10),
        },
      }),
    ),
  );
  const open = await done(
    contractManager.api.POST('/api/v1/alliances/{id}/proposals', {
      ...params('open'),
      body: {
        ...{ group: 'executive', kind: 'other' },
        title: 'Etävalmennuksen osuus nostetaan puoleen',
        grounds: 'Asiakkaat toivovat etätapaamisia, ja matkakulut vähenevät.',
      },
    }),
  );
  await vote(contractManager, open.id);
}

/** The first days of the months from the beginning of the alliance to the one before today's. */
function monthsBefore(from: string, today: Date): string[] {
  const months: string[] = [];
  const month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  while (month.getTime() < Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1) && months.length < MONTHS - 1) {
    months.push(month.toISOString().slice(0, 10));
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months;
}

async function report(
  log: Journal,
  party: Person,
  owner: Person,
  alliance: SeededAlliance,
  month: string,
  euros: number,
  estimate: number,
  approved: boolean,
): Promise<void> {
  const { id } = await done(
    party.api.POST('/api/v1/alliances/{id}/reports', {
      params: { path: { id: alliance.id }, header: { 'Idempotency-Key': `seed-report-${month}` } },
      body: { month },
    }),
  );
  const path = (version: number) => ({ params: { path: { id }, header: { 'If-Match': String(version) } } });
  const lines = [
    { class: 'staff' as const, description: 'Valmentajien palkat', amount: `${Math.round(euros * 0.8)}.00` },
    { class: 'premises' as const, description: 'Toimitilat Savonlinnassa', amount: `${Math.round(euros * 0.12)}.00` },
    { class: 'travel' as const, description: 'Matkat asiakkaiden luo', amount: `${Math.round(euros * 0.08)}.50` },
  ];
  await done(party.api.PUT('/api/v1/cost-reports/{id}', { ...path(1), body: { lines, estimate: `${estimate}.00` } }));
  await log.step(party.name, `reports the costs of ${month.slice(0, 7)}`, () =>
    done(party.api.POST('/api/v1/cost-reports/{id}/submit', path(2))),
  );
  if (approved) await done(owner.api.POST('/api/v1/cost-reports/{id}/approve', path(3)));
}
