import { done, moved, refusal } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import type { Tender } from './publish-tender.js';

const opening = (person: Person, id: string) =>
  person.api.GET('/api/v1/tenders/{id}/opening', { params: { path: { id } } });

/** Two officers declare to be without conflict of interest; with the second the bids open. */
export async function openBids(log: Journal, first: Person, second: Person, tender: Tender): Promise<number> {
  const path = { id: tender.id };
  const declare = (person: Person) =>
    person.api.POST('/api/v1/tenders/{id}/opening', { params: { path }, body: { noConflictOfInterest: true } });
  await log.step(first.name, 'declares and waits for a colleague', () =>
    moved(first.repeated, declare(first), () => opening(first, tender.id)),
  );
  log.expect('the same officer does not open twice', await refusal(declare(first)), 'opening-needs-another-officer');
  const opened = await log.step(second.name, 'declares too: the bids open', () =>
    moved(second.repeated, declare(second), () => opening(second, tender.id)),
  );
  return opened.bids.length;
}

/** Scores every bid of every lot by the answers to its quality criteria: `score` says how many of five points a provider gets. */
export async function scoreBids(
  log: Journal,
  officer: Person,
  tender: Tender,
  score: (providerName: string) => number,
): Promise<void> {
  const { bids } = await done(opening(officer, tender.id));
  for (const lot of tender.lots) {
    const inLot = bids.filter((bid) => bid.lots.some((lotBid) => lotBid.lotId === lot.id));
    const quality = lot.criteria.filter((criterion) => criterion.kind === 'quality');
    const scores = inLot.flatMap((bid) =>
      quality.map((criterion) => ({
        bidId: bid.bidId,
        criterionId: criterion.id,
        score: score(bid.providerName),
        ground: 'Suunnitelma on konkreettinen ja aikataulutettu.',
      })),
    );
    if (scores.length === 0) continue;
    await log.step(officer.name, `scores ${inLot.length} bids of ${lot.reference}`, () =>
      done(officer.api.PUT('/api/v1/lots/{lotId}/scores', { params: { path: { lotId: lot.id } }, body: { scores } })),
    );
  }
}

/** Awards every lot that was bid on to its best, and nobody the others. */
export async function decideAward(log: Journal, approver: Person, tender: Tender, key: string) {
  const evaluation = await done(
    approver.api.GET('/api/v1/tenders/{id}/evaluation', { params: { path: { id: tender.id } } }),
  );
  const lots = evaluation.lots.map((lot) => ({
    lotId: lot.lotId,
    outcome: lot.ranking.length > 0 ? ('awarded' as const) : ('not-awarded' as const),
    grounds: lot.ranking.length > 0 ? 'Hinta-laatusuhteeltaan parhaat tarjoukset.' : 'Osaan ei tullut tarjouksia.',
  }));
  return log.step(
    approver.name,
    'decides the award',
    () =>
      done(
        approver.api.POST('/api/v1/tenders/{id}/decision', {
          params: { path: { id: tender.id }, header: { 'Idempotency-Key': key } },
          body: { grounds: 'Tarjoukset vertailtiin ilmoitetuilla perusteilla.', lots },
        }),
      ),
    (decision) => `${decision.number}, standstill to ${decision.standstillLastDay}`,
  );
}
