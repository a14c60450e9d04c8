import type { components } from '../../../apps/admin/src/api/schema.js';
import { done } from '../answers.js';
import type { DemoClock } from '../clock.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import type { Tender } from './publish-tender.js';

type Procedure = components['schemas']['OfficerProcedure'];

const path = (id: string) => ({ path: { id } });
const read = (officer: Person, id: string): Promise<Procedure> =>
  done(officer.api.GET('/api/v1/tenders/{id}/procedure', { params: path(id) }));

/** Whether the procedure selects its candidates before they bid: then its call says until when one may ask to take part. */
export const selectsCandidates = (tender: Pick<Tender, 'procedure'>): boolean =>
  ['restricted', 'neg-w-call', 'comp-dial', 'innovation'].includes(tender.procedure);

/** The officer plans the negotiated procedure of a draft. */
export async function planNegotiation(
  log: Journal,
  officer: Person,
  draft: Tender,
  requestsDeadline: string,
): Promise<Tender> {
  await log.step(officer.name, 'plans a negotiated procedure', () =>
    done(
      officer.api.PUT('/api/v1/tenders/{id}/procedure', {
        params: { ...path(draft.id), header: { 'If-Match': String(draft.version) } },
        body: {
          kind: 'negotiated',
          requestsDeadline,
          minCandidates: 3,
          maxCandidates: 10,
          mayReduce: false,
          selection: { [draft.language]: 'Valitaan ehdokkaat, joilla on kokemusta vastaavasta valmennuksesta.' },
        },
      }),
    ),
  );
  return done(officer.api.GET('/api/v1/tenders/{id}', { params: path(draft.id) }));
}

/** Providers ask to take part; after their deadline the officer selects, invites, and calls for bids. */
export async function selectCandidates(
  log: Journal,
  officer: Person,
  providers: readonly Person[],
  tenderId: string,
  clock: DemoClock,
): Promise<void> {
  for (const provider of providers)
    await log.step(provider.name, 'asks to take part', () =>
      done(
        provider.api.PUT('/api/v1/provider/tenders/{id}/request', {
          params: path(tenderId),
          body: { statement: 'Olemme valmentaneet työnhakijoita kymmenen vuotta, viimeksi alueen kunnille.' },
        }),
      ),
    );
  const hidden = await read(officer, tenderId);
  log.expect('before their deadline nobody sees who asked', hidden.requests.length, 0);
  await clock.moveTo(new Date(new Date(hidden.plan?.requestsEnd ?? '').getTime() + 1_000));
  for (const request of (await read(officer, tenderId)).requests)
    await log.step(officer.name, `selects ${request.providerName}`, () =>
      done(
        officer.api.PUT('/api/v1/tenders/{id}/requests/{requestId}/decision', {
          params: {
            path: { id: tenderId, requestId: request.id },
            header: { 'If-Match': String(request.version) },
          },
          body: { selected: true, ground: null, reason: 'Täyttää soveltuvuuden vaatimukset.' },
        }),
      ),
    );
  await log.step(officer.name, 'invites the candidates', () =>
    done(officer.api.POST('/api/v1/tenders/{id}/invite', { params: path(tenderId) })),
  );
  await log.step(officer.name, 'calls for bids', () =>
    done(officer.api.POST('/api/v1/tenders/{id}/call-for-bids', { params: path(tenderId) })),
  );
}
