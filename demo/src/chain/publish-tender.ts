import type { components } from '../../../apps/admin/src/api/schema.js';
import { moved, refusal } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';

export type Tender = components['schemas']['TenderDetail'];

const read = (person: Person, id: string) => person.api.GET('/api/v1/tenders/{id}', { params: { path: { id } } });

/** One officer sends the draft for approval, another publishes it. */
export async function publishTender(log: Journal, officer: Person, approver: Person, draft: Tender): Promise<Tender> {
  log.expect(
    `${draft.number} lacks nothing for publication`,
    draft.missing.map((item) => `${item.field} ${item.code}`),
    [],
  );
  const params = { path: { id: draft.id }, header: { 'If-Match': String(draft.version) } };
  const sent = await log.step(officer.name, 'sends the tender for approval', () =>
    moved(officer.repeated, officer.api.POST('/api/v1/tenders/{id}/submit-for-approval', { params }), () =>
      read(officer, draft.id),
    ),
  );
  const again = { path: { id: sent.id }, header: { 'If-Match': String(sent.version) } };
  log.expect(
    'an officer does not approve alone',
    await refusal(officer.api.POST('/api/v1/tenders/{id}/approve-and-publish', { params: again })),
    'forbidden',
  );
  return log.step(
    approver.name,
    'approves and publishes',
    () =>
      moved(approver.repeated, approver.api.POST('/api/v1/tenders/{id}/approve-and-publish', { params: again }), () =>
        read(approver, sent.id),
      ),
    (tender) => tender.number,
  );
}
