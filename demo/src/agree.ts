import { demoRegion } from '@kasvutori/api/demo-region';
import { done } from './answers.js';
import { dayOf, daysAfter } from './clock.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';

/** An invented agreement: the region organises, one town produces for its own and its neighbours, another buys; one corner is left to nobody. */
export async function agree(log: Journal, { contractManager, savonlinna }: People, now: Date): Promise<void> {
  const { api, name } = contractManager;
  const year = now.getFullYear();
  const between = { organiser: 1, payer: 1, clientOwner: 1 };
  let agreement = await log.step(name, 'drafts a cooperation agreement with two towns', () =>
    done(
      api.POST('/api/v1/cooperations', {
        body: {
          kind: 'municipality-region',
          title: {
            fi: 'Nuorten yhteinen palvelupiste',
            sv: 'Gemensamt serviceställe för unga',
            en: 'A joint service point for the young',
          },
          purpose: {
            fi: 'Nuori saa työllisyys-, sosiaali- ja terveyspalvelut yhdestä paikasta, eikä häntä lähetetä luukulta toiselle.',
            sv: 'Den unga får sysselsättnings-, social- och hälsotjänster på ett ställe.',
            en: 'A young person gets employment, social and health services in one place, without being sent from door to door.',
          },
          validFrom: `${year}-01-01`,
          validTo: null,
          parties: [
            { name: 'Etelä-Savon kasvupalvelut (esittely)', kind: 'region', organisationId: demoRegion().authorityId },
            {
              ...{ name: 'Savonlinnan kaupunki (esittely)', kind: 'municipality', organisationId: null },
              providerId: savonlinna.organisation,
            },
            { name: 'Mikkelin kaupunki (esittely)', kind: 'municipality', organisationId: null },
          ],
          responsibilities: [
            {
              serviceKinds: ['job-coaching', 'career-guidance'],
              municipalities: ['740', '046', '681', '768'],
              producer: 2,
              ...between,
            },
            {
              serviceKinds: ['job-coaching', 'career-guidance'],
              municipalities: ['491', '097', '213'],
              producer: 3,
              bought: true,
              ...between,
            },
          ],
          costKeys: [
            {
              title: { fi: 'Tilojen vuokra', sv: 'Hyra för lokaler', en: 'Rent of premises' },
              kind: 'fixed-share',
              source: 'Sopimuksen liite 2',
              weights: [{ weight: '50' }, { weight: '20' }, { weight: '30' }],
            },
            {
              title: { fi: 'Ohjaus', sv: 'Handledning', en: 'Guidance' },
              kind: 'use',
              source: 'Käynnit kuukaudessa',
              weights: [],
            },
          ],
          servicePoints: [
            {
              name: 'Ohjaamo Savonlinna (esittely)',
              address: 'Esimerkkikatu 1',
              municipality: '740',
              hours: 'ma–pe 9–16',
              team: [{ party: 1 }, { party: 2 }],
            },
          ],
          information: [
            {
              data: 'Nimi, yhteystieto ja palvelutarve',
              purpose: 'Yhteinen palvelusuunnitelma',
              legalGround: 'laki 380/2023, 13 luku',
              from: 1,
              to: 2,
            },
          ],
        },
      }),
    ),
  );
  const at = () => ({ path: { id: agreement.id }, header: { 'If-Match': String(agreement.version) } });
  agreement = await log.step(name, 'sends it to its parties', () =>
    done(api.POST('/api/v1/cooperations/{id}/propose', { params: at() })),
  );
  for (const party of agreement.parties)
    agreement = await log.step(name, `records that ${party.name} accepts it`, () =>
      done(
        api.POST('/api/v1/cooperations/{id}/acceptances', {
          params: at(),
          body: {
            party: party.position,
            acceptedOn: dayOf(daysAfter(now, -7)),
            decision: 'Toimivaltainen toimielin, § 14',
          },
        }),
      ),
    );
  await log.step(name, "divides a month's rent", () =>
    done(
      api.POST('/api/v1/cooperations/{id}/divisions', {
        params: { path: { id: agreement.id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body: {
          key: 1,
          periodFrom: `${year}-01-01`,
          periodTo: `${year}-02-01`,
          total: '2450.35',
          ground: 'Vuokra, tosite 12',
          use: [],
        },
      }),
    ),
  );
}
