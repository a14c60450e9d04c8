import { useTexts } from '#app';
import {
  AppLink,
  Card,
  DataTable,
  DateText,
  FactsList,
  fileSize,
  Money,
  StatusBadge,
  useCodeName,
  type Column,
  type Filter,
  type Tone,
} from '#ui';
import { CONTRACT_TONES, usePartialText } from '../contracts/contract-words.js';
import { documentHref } from '../contracts/queries.js';
import { texts as contractTexts } from '../contracts/texts.js';
import styles from './rulebooks.module.css';
import { texts } from './texts.js';
import type { Approval, ApprovalRow, ApprovalStatus } from './types.js';

const TONES: Readonly<Record<ApprovalStatus, Tone>> = {
  draft: 'neutral',
  applied: 'active',
  incomplete: 'warning',
  approved: 'warning',
  active: 'good',
  lapsed: 'bad',
  suspended: 'bad',
  refused: 'bad',
  withdrawn: 'neutral',
  removed: 'bad',
  left: 'neutral',
  ended: 'neutral',
};

export function ApprovalBadge({ status }: { status: ApprovalStatus }) {
  const t = useTexts(texts);
  return <StatusBadge tone={TONES[status]}>{t(`status-${status}`)}</StatusBadge>;
}

export function useApprovalFilters(): Filter[] {
  const t = useTexts(texts);
  return [
    { kind: 'search', label: t('search') },
    {
      kind: 'choices',
      name: 'status',
      label: t('status'),
      options: (Object.keys(TONES) as ApprovalStatus[]).map((value) => ({ value, label: t(`status-${value}`) })),
    },
  ];
}

/** Columns of applications and approvals; `party` is who stands on the other side of the reader. */
export function useApprovalColumns(party: 'provider' | 'authority'): [Column<ApprovalRow>, ...Column<ApprovalRow>[]] {
  const t = useTexts(texts);
  const say = usePartialText();
  const title: Column<ApprovalRow> = {
    key: 'title',
    label: t('content'),
    cell: (row) => `${row.rulebookNumber} ${say(row.title)}`,
  };
  const other: Column<ApprovalRow> =
    party === 'provider'
      ? { key: 'provider', label: t('provider'), cell: (row) => row.providerName, sort: 'providerName' }
      : { key: 'authority', label: t('authority'), cell: (row) => row.authorityName };
  const rest: Column<ApprovalRow>[] = [
    {
      key: 'status',
      label: t('status'),
      cell: ({ status }) => <ApprovalBadge status={status} />,
      text: ({ status }) => t(`status-${status}`),
    },
    {
      key: 'waitsFor',
      label: t('waitsFor'),
      cell: ({ waitsFor }) => (waitsFor ? t(`waits-${waitsFor}`) : '–'),
    },
    {
      key: 'statusAt',
      label: t('since'),
      cell: ({ statusAt }) => <DateText instant={statusAt} />,
      text: ({ statusAt }) => statusAt,
      sort: 'statusAt',
    },
  ];
  return party === 'provider' ? [other, title, ...rest] : [title, other, ...rest];
}

/** What was asked for, and what of it was approved. */
export function ApplicationCard({ approval }: { approval: Approval }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const language = useCodeName('languages');
  return (
    <Card title={t('application')}>
      <FactsList
        wide
        facts={[
          ...approval.services.map(({ serviceKind, unitPrice }) => ({
            label: service(serviceKind),
            value: <Money amount={unitPrice} />,
          })),
          { label: t('municipalities'), value: approval.municipalities.map(place).join(', ') },
          { label: t('languages'), value: approval.languages.map(language).join(', ') },
          {
            label: t('presentation'),
            value: approval.presentation && <span className={styles.text}>{approval.presentation}</span>,
          },
          { label: t('approvedServices'), value: approval.approvedServices?.map(service).join(', ') },
          { label: t('approvedMunicipalities'), value: approval.approvedMunicipalities?.map(place).join(', ') },
        ]}
      />
    </Card>
  );
}

/** Each requirement with what was answered, what shows it, and what was found of it. */
export function Checklist({ approval }: { approval: Approval }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <Card title={t('requirements')}>
      <ol className={styles.list}>
        {approval.rulebook.requirements.map((requirement, index) => {
          const given = approval.answers[index];
          return (
            <li key={requirement.key}>
              <div className={styles.head}>
                <h3>
                  {index + 1}. {say(requirement.title)}
                </h3>
                {approval.sentAt && (
                  <StatusBadge tone={given?.met ? 'good' : given?.met === false ? 'bad' : 'neutral'}>
                    {t(given?.met ? 'met' : given?.met === false ? 'notMet' : 'unchecked')}
                  </StatusBadge>
                )}
              </div>
              <p className={`${styles.text} ${styles.soft}`}>{say(requirement.explanation)}</p>
              <p className={styles.text}>{given?.answer || t('noAnswer')}</p>
              <FactsList
                facts={[
                  {
                    label: t('evidenceUntil'),
                    value: given?.validTo && (
                      <>
                        <DateText date={given.validTo} />{' '}
                        {given.expired && <StatusBadge tone="bad">{t('expired')}</StatusBadge>}
                      </>
                    ),
                  },
                  { label: t('evidence'), value: given && given.files.length > 0 && <Files files={given.files} /> },
                  { label: t('ground'), value: given?.ground },
                ]}
              />
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

export const evidenceHref = (id: string): string => `/api/v1/rulebook-evidence/${id}`;

function Files({ files }: { files: Approval['answers'][number]['files'] }) {
  return (
    <ul role="list" className={styles.files}>
      {files.map(({ id, name, sizeBytes }) => (
        <li key={id}>
          <a href={evidenceHref(id)} download={name}>
            {name}
          </a>{' '}
          <span className={styles.soft}>{fileSize(sizeBytes)}</span>
        </li>
      ))}
    </ul>
  );
}

export function ContractsCard({ approval, base }: { approval: Approval; base: string }) {
  const t = useTexts(texts);
  const words = useTexts(contractTexts);
  const service = useCodeName('service-kinds');
  if (approval.contracts.length === 0) return null;
  return (
    <Card title={t('contracts')}>
      <DataTable
        label={t('contracts')}
        rows={approval.contracts}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `${base}/${id}`}
        columns={[
          {
            key: 'number',
            label: t('contract'),
            cell: ({ number, serviceKind }) => `${number} ${service(serviceKind)}`,
          },
          { key: 'price', label: t('price'), cell: ({ unitPrice }) => <Money amount={unitPrice} />, align: 'end' },
          {
            key: 'status',
            label: t('status'),
            cell: ({ status }) => <StatusBadge tone={CONTRACT_TONES[status]}>{words(`status-${status}`)}</StatusBadge>,
          },
        ]}
      />
    </Card>
  );
}

export function DecisionsCard({ approval }: { approval: Approval }) {
  const t = useTexts(texts);
  if (approval.decisions.length === 0) return null;
  return (
    <Card title={t('decisions')}>
      <ul role="list" className={styles.list}>
        {approval.decisions.map(({ id, move, reason, forClients, documentId, decidedBy, decidedAt }) => (
          <li key={id}>
            <h3>{t(`decision-${move as 'approve'}`)}</h3>
            <p className={styles.soft}>
              <DateText instant={decidedAt} /> {decidedBy}
            </p>
            <p className={styles.text}>{reason}</p>
            {forClients && (
              <p className={styles.text}>
                <strong>{t('forClients')}:</strong> {forClients}
              </p>
            )}
            <p>
              <AppLink href={documentHref(documentId)} target="_blank">
                {t('openLetter')}
              </AppLink>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Facts beside an application or an approval. */
export function useApprovalFacts(approval: Approval) {
  const t = useTexts(texts);
  const [accepted] = approval.acceptances;
  return [
    { label: t('provider'), value: approval.providerName },
    { label: t('authority'), value: approval.authorityName },
    { label: t('decideBy'), value: approval.decideBy && <DateText date={approval.decideBy} /> },
    { label: t('acceptBy'), value: approval.acceptBy && <DateText date={approval.acceptBy} /> },
    { label: t('acceptedBy'), value: accepted?.acceptedBy },
    {
      label: t('acceptances'),
      value: approval.acceptances.map(({ versionNo }) => t('version', { number: versionNo })).join(', '),
    },
  ];
}

/** The word for a move in the history. */
export function useMoveWord(): (move: string) => string {
  const t = useTexts(texts);
  return (move) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-create') : move);
}
