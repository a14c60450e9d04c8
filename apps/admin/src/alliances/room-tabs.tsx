import { useQuery } from '@tanstack/react-query';
import { useLanguage, useText, useTexts } from '#app';
import { ButtonLink, Card, DataTable, formatNumber, Money, StatusBadge } from '#ui';
import styles from './alliances.module.css';
import { PROPOSAL_TONES, REPORT_TONES, monthName } from './alliance-words.js';
import { AreasTable } from './forecast-tab.js';
import { proposalsQuery, reportsQuery } from './queries.js';
import { Reading } from './reading.js';
import { texts } from './texts.js';
import { roomHref, type Alliance, type Base } from './types.js';

export interface InRoom {
  alliance: Alliance;
  base: Base;
}

/** What the API lets the reader do here, as a link to where it is done. */
export function Ways({
  alliance,
  base,
  ways,
}: InRoom & { ways: readonly (readonly [action: string, to: string, label: string])[] }) {
  const open = ways.filter(([action]) =>
    alliance.permittedActions.some((permission) => permission.action === action && permission.allowed),
  );
  if (open.length === 0) return null;
  return (
    <div className={styles.links}>
      {open.map(([, to, label]) => (
        <ButtonLink key={to} variant="secondary" href={`${roomHref(base, alliance.id)}/${to}`}>
          {label}
        </ButtonLink>
      ))}
    </div>
  );
}

export function CostsTab({ alliance, base }: InRoom) {
  const t = useTexts(texts);
  return (
    <>
      <Ways alliance={alliance} base={base} ways={[['cost-report:write', 'reports/new', t('newReport')]]} />
      <Card title={t('partiesTab')}>
        <DataTable
          label={t('partiesTab')}
          rows={alliance.parties}
          rowKey={({ providerId }) => providerId}
          columns={[
            { key: 'name', label: t('party'), cell: ({ name }) => name },
            { key: 'actual', label: t('actual'), cell: ({ actual }) => <Money amount={actual} />, align: 'end' },
            {
              key: 'remaining',
              label: t('remaining'),
              cell: ({ remaining }) => <Money amount={remaining} />,
              align: 'end',
            },
          ]}
        />
      </Card>
      <Card title={t('costsTab')}>
        <Reading query={useQuery(reportsQuery(alliance.id))}>
          {(reports) =>
            reports.length === 0 ? (
              <p>{t('noReports')}</p>
            ) : (
              <DataTable
                label={t('costsTab')}
                rows={reports}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `${roomHref(base, alliance.id)}/reports/${id}`}
                columns={[
                  {
                    key: 'month',
                    label: t('month'),
                    cell: ({ month, number }) =>
                      [monthName(month), number > 1 && t('correction', { number: number - 1 })]
                        .filter(Boolean)
                        .join(', '),
                  },
                  { key: 'party', label: t('party'), cell: ({ providerName }) => providerName },
                  {
                    key: 'status',
                    label: t('status'),
                    cell: ({ status }) => (
                      <StatusBadge tone={REPORT_TONES[status]}>{t(`report-${status}`)}</StatusBadge>
                    ),
                  },
                  { key: 'total', label: t('total'), cell: ({ total }) => <Money amount={total} />, align: 'end' },
                ]}
              />
            )
          }
        </Reading>
      </Card>
    </>
  );
}

export function DecisionsTab({ alliance, base }: InRoom) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <>
      <Ways alliance={alliance} base={base} ways={[['alliance:propose', 'proposals/new', t('newProposal')]]} />
      <p className={styles.links}>
        {(['executive', 'project'] as const).map((group) => (
          <a key={group} href={`/api/v1/alliances/${alliance.id}/minutes?group=${group}&language=${language}`}>
            {t(`minutes-${group}`)}
          </a>
        ))}
      </p>
      <Reading query={useQuery(proposalsQuery(alliance.id))}>
        {(proposals) =>
          proposals.length === 0 ? (
            <p>{t('noProposals')}</p>
          ) : (
            <DataTable
              label={t('decisionsTab')}
              rows={proposals}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `${roomHref(base, alliance.id)}/proposals/${id}`}
              columns={[
                { key: 'title', label: t('title'), cell: ({ number, title }) => `${number}. ${title}` },
                { key: 'group', label: t('group'), cell: ({ group }) => t(`group-${group}`) },
                { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
                {
                  key: 'status',
                  label: t('status'),
                  cell: ({ status }) => (
                    <StatusBadge tone={PROPOSAL_TONES[status]}>{t(`proposal-${status}`)}</StatusBadge>
                  ),
                },
                {
                  key: 'votes',
                  label: t('votes'),
                  cell: ({ votes }) => `${votes.filter(({ vote }) => vote === 'for').length} / ${votes.length}`,
                },
              ]}
            />
          )
        }
      </Reading>
    </>
  );
}

export function ResultsTab({ alliance, base }: InRoom) {
  const t = useTexts(texts);
  const say = useText();
  return (
    <>
      <Ways
        alliance={alliance}
        base={base}
        ways={[
          ['alliance:record', 'measurements/new', t('recordMeasurement')],
          ['alliance:record', 'volumes/new', t('recordVolume')],
        ]}
      />
      <Card title={t('areas')}>
        <AreasTable alliance={alliance} />
      </Card>
      <Card title={t('volumes')}>
        <DataTable
          label={t('volumes')}
          rows={alliance.volumes}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', label: t('month'), cell: ({ month }) => monthName(month) },
            { key: 'planned', label: t('planned'), cell: ({ planned }) => formatNumber(planned ?? '0'), align: 'end' },
            {
              key: 'actual',
              label: `${t('done')} (${say(alliance.terms.target.unit)})`,
              cell: ({ actual }) => (actual === null ? '–' : formatNumber(actual)),
              align: 'end',
            },
          ]}
        />
      </Card>
    </>
  );
}
