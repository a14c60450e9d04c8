import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  DataTable,
  DateText,
  DetailPage,
  formatDate,
  formatMoney,
  formatNumber,
  FormPage,
  ListPage,
  RadioField,
  Resource,
  StatusBadge,
  TextAreaField,
  useGo,
} from '#ui';
import { conflictList, conflictQuery, decideConflict, type Conflict, type ConflictSide } from './queries.js';
import { texts } from './texts.js';

interface InWorkspace {
  readonly base: '/officer' | '/finance' | '/provider';
}

function useWords() {
  const t = useTexts(texts);
  const period = ({ from, to }: ConflictSide): string =>
    to === null
      ? t('ongoing', { from: formatDate(from) })
      : t('fromTo', { from: formatDate(from), to: formatDate(to) });
  const details = ({ hoursPerWeek, amount, value, denied, said }: ConflictSide): string =>
    [
      denied && t('denied'),
      !denied && hoursPerWeek && t('hours', { hours: formatNumber(hoursPerWeek) }),
      amount && formatMoney(amount),
      value && formatNumber(value),
      said,
    ]
      .filter(Boolean)
      .join(', ');
  return {
    t,
    period,
    details,
    title: ({ kind, subject }: Conflict): string => t('whatOf', { kind: t(`kind-${kind}`), subject }),
    decided: ({ decidedBy, ruleVersion }: Conflict): string => t(`by-${decidedBy}`, { version: ruleVersion }),
    side: (side: ConflictSide): string =>
      [t(`source-${side.source}`), period(side), details(side)].filter(Boolean).join(', '),
  };
}

/** What sources do not agree on, and which of them is believed. */
export function ConflictListPage({ base }: InWorkspace) {
  const { t, title, decided, side } = useWords();
  const believed = ({ sides }: Conflict): string =>
    sides
      .filter(({ held }) => held)
      .map(side)
      .join('; ') || '–';
  return (
    <ListPage
      title={t('conflictsTitle')}
      intro={t(base === '/provider' ? 'conflictsIntroProvider' : 'conflictsIntro')}
      source={conflictList}
      csvName="ristiriidat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/fact-conflicts/${id}`}
      filters={[{ kind: 'toggle', name: 'decided', label: t('decided') }]}
      columns={[
        { key: 'client', label: t('client'), cell: ({ clientReference }) => clientReference },
        { key: 'what', label: t('what'), cell: title },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        { key: 'believed', label: t('believed'), cell: believed },
        { key: 'decided', label: t('howDecided'), cell: decided },
        {
          key: 'found',
          label: t('found'),
          cell: ({ foundAt }) => <DateText instant={foundAt} />,
          text: ({ foundAt }) => foundAt,
        },
      ]}
      empty={{ title: t('conflictsEmpty'), text: t('conflictsEmptyText') }}
    />
  );
}

/** Both sides of one conflict, beside each other. */
export function ConflictPage({ base }: InWorkspace) {
  const found = useQuery(conflictQuery(useParam('conflictId')));
  return <Resource query={found}>{(one) => <Found conflict={one} base={base} />}</Resource>;
}

function Found({ conflict, base }: InWorkspace & { conflict: Conflict }) {
  const { t, title, decided, period, details } = useWords();
  const go = useGo();
  return (
    <DetailPage
      back={{ label: t('conflictsTitle'), href: `${base}/fact-conflicts` }}
      title={title(conflict)}
      permitted={conflict.permittedActions}
      actions={{
        'fact-conflict:decide': { label: t('decide'), run: () => go(`${base}/fact-conflicts/${conflict.id}/decide`) },
      }}
      facts={[
        { label: t('client'), value: conflict.clientReference },
        { label: t('contract'), value: conflict.contractNumber },
        { label: t('provider'), value: conflict.providerName },
        { label: t('howDecided'), value: decided(conflict) },
        ...(conflict.reason === null ? [] : [{ label: t('reason'), value: conflict.reason }]),
      ]}
    >
      <h2>{t('sides')}</h2>
      <DataTable
        label={t('sides')}
        rows={conflict.sides}
        rowKey={({ factId }) => factId}
        columns={[
          { key: 'source', label: t('source'), cell: ({ source }) => t(`source-${source}`) },
          { key: 'period', label: t('period'), cell: period },
          { key: 'details', label: t('details'), cell: (side) => details(side) || '–' },
          { key: 'recordedAt', label: t('recordedAt'), cell: ({ recordedAt }) => <DateText instant={recordedAt} /> },
          {
            key: 'held',
            label: t('status'),
            cell: ({ held }) => (
              <StatusBadge tone={held ? 'good' : 'neutral'}>{t(held ? 'believed' : 'notBelieved')}</StatusBadge>
            ),
          },
        ]}
      />
    </DetailPage>
  );
}

/** A person believes the one or the other, with a reason. */
export function DecideConflictPage({ base }: InWorkspace) {
  const { t, title, side } = useWords();
  const go = useGo();
  const id = useParam('conflictId');
  const href = `${base}/fact-conflicts/${id}`;
  return (
    <Resource query={useQuery(conflictQuery(id))}>
      {(conflict) => (
        <FormPage<{ heldFactId: string; reason: string }, Conflict>
          title={t('decide')}
          back={{ label: title(conflict), href }}
          intro={t('decideIntro')}
          values={{ heldFactId: '', reason: '' }}
          submitLabel={t('save')}
          submit={(values, headers) => decideConflict(id, values, headers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <RadioField
                {...field('heldFactId')}
                label={t('which')}
                options={conflict.sides.map((one) => ({ value: one.factId, label: side(one) }))}
              />
              <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
