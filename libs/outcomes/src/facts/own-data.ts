import type { OwnData } from '@kasvutori/platform';

/** Whose participations they are, the database tells (0192_own_facts.sql). */
const OWN = (participation: string): string =>
  `${participation} IN (SELECT outcomes.own_participations()) AND $1::uuid = app.person_id()`;

/** What is known of a client's outcomes, as the client may take it along. */
export const OUTCOMES_OWN_DATA: OwnData = {
  parts: [
    {
      name: 'participations',
      title: {
        fi: 'Palvelut, joiden tuloksia seurataan',
        sv: 'Tjänster vars resultat följs',
        en: 'Services whose outcomes are followed',
      },
      tables: ['outcomes.participation', 'outcomes.participation_provider'],
      query: `SELECT p.id, o.name AS provider, p.client_reference AS reference, p.segment, p.started_on AS date, r.from_on AS from
                FROM outcomes.participation p LEFT JOIN outcomes.participation_provider r ON r.participation_id = p.id
                JOIN app.organisation o ON o.id = coalesce(r.provider_id, p.provider_id) WHERE ${OWN('p.id')} ORDER BY p.started_on, p.id, r.from_on`,
    },
    {
      name: 'facts',
      title: { fi: 'Tiedot tuloksista', sv: 'Uppgifter om resultat', en: 'Facts about outcomes' },
      tables: ['outcomes.fact'],
      query: `SELECT f.id, f.kind, f.valid_from AS from, f.valid_to AS to, f.source, f.recorded_at AS at, f.reason, f.withdrawn, f.corrects_id AS "correctsId", f.data
                FROM outcomes.fact f WHERE ${OWN('f.participation_id')} ORDER BY f.recorded_at, f.id`,
    },
    {
      name: 'fact-checks',
      title: { fi: 'Tulostietojen tarkistukset', sv: 'Kontroller av resultatuppgifter', en: 'Checks of those facts' },
      tables: ['outcomes.fact_verification', 'outcomes.fact_conflict'],
      query: `SELECT v.id, v.fact_id AS "factId", v.recorded_at AS at, v.state AS status, v.reason FROM outcomes.fact_verification v
                JOIN outcomes.fact f ON f.id = v.fact_id WHERE ${OWN('f.participation_id')}
              UNION ALL
              SELECT x.id, x.fact_id, x.found_at, 'disputed', NULL FROM outcomes.fact_conflict x WHERE ${OWN('x.participation_id')}
              ORDER BY 3, 1`,
    },
  ],
  leftOut: [],
};
