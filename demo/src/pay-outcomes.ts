import { done } from './answers.js';
import { correctJob, participationOf, reportJob } from './chain/outcome.js';
import { payRun, type PaidRun } from './chain/payment-run.js';
import { meet } from './chain/voucher.js';
import { dayOf, daysAfter, type DemoClock } from './clock.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';
import type { Person } from './person.js';
import type { Served } from './serve-clients.js';

/** Days after the beginning on which each of them meets the coach, and how many of them find a job. */
const MEETING_DAYS = [2, 9];
const IN_WORK = 4;

/** Meetings, jobs, a run, a correction, and a second run that pays only the difference. */
export async function payOutcomes(log: Journal, people: People, served: Served, clock: DemoClock) {
  const began = daysAfter(await clock.now(), 1);
  await clock.moveTo(daysAfter(began, 10));
  const jobs: { provider: Person; factId: string; start: string }[] = [];
  for (const [index, { client, choiceId, provider, approver }] of served.clients.entries()) {
    for (const day of MEETING_DAYS) await meet(log, provider, approver, choiceId, dayOf(daysAfter(began, day)));
    const participation = await participationOf(provider, client.reference, MEETING_DAYS.length);
    if (index >= IN_WORK) continue;
    const start = dayOf(daysAfter(began, 8 + (index % 2)));
    jobs.push({ provider, factId: await reportJob(log, provider, participation, { start, end: null }), start });
  }
  const firstDay = daysAfter(began, 45);
  await clock.moveTo(firstDay);
  const firstRun = await payRun(log, people.preparer, people.financeApprover, dayOf(firstDay));
  log.expect(
    'the first run pays meetings, starts and four weeks in work',
    [...new Set(firstRun.lines.map((line) => line.component))].sort(),
    ['S4', 'START', 'UNIT'],
  );
  log.expect(
    'what the consortium has earned is paid to its members by their shares, and the shares make the whole',
    [...new Set(sharesOf(firstRun.lines))],
    ['70.00 + 30.00'],
  );

  const corrected = jobs[0];
  if (corrected === undefined) throw new Error('nobody found a job');
  await correctJob(log, corrected.provider, corrected.factId, {
    start: corrected.start,
    end: dayOf(daysAfter(began, 20)),
  });
  const secondDay = daysAfter(began, 101);
  await clock.moveTo(secondDay);
  const secondRun = await payRun(log, people.preparer, people.financeApprover, dayOf(secondDay));
  const negative = secondRun.lines.filter((line) => line.net.startsWith('-'));
  log.expect(
    'the correction comes back as one negative line, and one of each who shares it',
    negative.map(({ component, clientReference }) => `${component} ${clientReference}`),
    negative.map(() => `S4 ${negative[0]?.clientReference}`),
  );
  log.expect(
    'each points at the line it corrects',
    negative.map(({ correctsLineId }) => firstRun.lines.find(({ id }) => id === correctsLineId)?.net),
    negative.map(({ net }) => net.replace('-', '')),
  );
  log.expect(
    'the others have been in work for 13 weeks',
    new Set(secondRun.lines.filter((line) => line.component === 'S13').map((line) => line.clientReference)).size,
    jobs.length - 1,
  );
  log.expect(
    'nothing is paid twice',
    secondRun.lines.some((line) => line.component === 'UNIT'),
    false,
  );
  return { firstRun, secondRun };
}

/** The shares of each payment that is split, the largest first. */
function sharesOf(lines: PaidRun['lines']): string[] {
  const split = new Map<string, string[]>();
  for (const { clientReference, component, outcomeDate, share } of lines) {
    const payment = `${clientReference} ${component} ${outcomeDate}`;
    if (share !== null) split.set(payment, [...(split.get(payment) ?? []), share]);
  }
  return [...split.values()].map((shares) => shares.sort((x, y) => Number(y) - Number(x)).join(' + '));
}

/** What must hold once everything has been paid. */
export async function checkBooks(log: Journal, people: People, lastRun: PaidRun): Promise<void> {
  const ledger = await done(people.auditor.api.GET('/api/v1/ledger/accounts'));
  log.expect('the ledger sums to zero', [ledger.balanced, ledger.sum], [true, '0.00']);
  const { items } = await done(people.auditor.api.GET('/api/v1/participations', { params: { query: { limit: 200 } } }));
  log.expect(
    'everybody has been paid what they are entitled to',
    items.filter((item) => item.paid !== item.entitled).map((item) => item.clientReference),
    [],
  );
  const line = lastRun.lines[0];
  if (line === undefined) return;
  for (const language of ['fi', 'sv', 'en'] as const) {
    const why = await done(
      people.auditor.api.GET('/api/v1/payment-lines/{id}/why', {
        params: { path: { id: line.id }, query: { language } },
      }),
    );
    log.expect(
      `a line says why in ${language} and can be recomputed`,
      [why.sentence !== '', why.recomputed],
      [true, true],
    );
  }
}
