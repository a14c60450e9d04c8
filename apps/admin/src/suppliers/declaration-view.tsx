import { useTexts } from '#app';
import { Card, DataTable, DateText, formatDate, StatusBadge, Tabs, useCodeName } from '#ui';
import type { components } from '../api/schema.js';
import { texts } from './texts.js';

export type Declaration = components['schemas']['DeclarationView'];
type Version = components['schemas']['DeclarationVersion'];
export type Declared = components['schemas']['DeclaredVersion'];
type Ground = components['schemas']['GroundAnswerInput'];
type Evidence = Omit<components['schemas']['SuitabilityInput'], 'kind'>;
type Validity = Declared['suitability'][number]['validity'];

/** A self-declaration as it stands, with its versions and what each changed. */
export function DeclarationView({ declaration }: { declaration: Declaration }) {
  const t = useTexts(texts);
  const { current, versions } = declaration;
  if (current === null) return <p>{t('noDeclaration')}</p>;
  return (
    <Tabs
      label={t('declaration')}
      tabs={[
        { id: 'exclusion', label: t('exclusion'), content: <ExclusionAnswers version={current} /> },
        {
          id: 'suitability',
          label: t('suitability'),
          content: <SuitabilityTab declaration={declaration} version={current} />,
        },
        { id: 'versions', label: t('versions'), count: versions.length, content: <Versions versions={versions} /> },
      ]}
    />
  );
}

export function ExclusionAnswers({ version }: { version: Declared }) {
  const t = useTexts(texts);
  const name = useCodeName('exclusion-grounds');
  const applying = version.exclusion.filter(({ applies }) => applies);
  const rows = [...applying, ...version.exclusion.filter(({ applies }) => !applies)];
  return (
    <>
      {applying.length === 0 && <p>{t('noneApply')}</p>}
      <DataTable
        label={t('allGrounds')}
        rows={rows}
        rowKey={({ ground }) => ground}
        columns={[
          {
            key: 'ground',
            label: t('ground'),
            cell: ({ ground }) => (
              <>
                {name(ground)} <code>{ground}</code>
              </>
            ),
          },
          {
            key: 'applies',
            label: t('applies'),
            cell: ({ applies }) => (applies ? <StatusBadge tone="warning">{t('yes')}</StatusBadge> : t('no')),
          },
          { key: 'measures', label: t('measures'), cell: ({ measures }) => measures ?? '–' },
        ]}
      />
      {version.groundEvidence.length > 0 && (
        <EvidenceTable
          label={t('groundEvidence')}
          about={t('ground')}
          rows={version.groundEvidence.map((answer) => ({ ...answer, about: name(answer.ground) }))}
        />
      )}
    </>
  );
}

function SuitabilityTab({ declaration, version }: { declaration: Declaration; version: Version }) {
  const t = useTexts(texts);
  const kinds = declaration.withoutEvidence.map((kind) => t(kind)).join(', ');
  return (
    <>
      {kinds !== '' && <p>{t('withoutEvidence', { kinds })}</p>}
      <SuitabilityAnswers version={version} />
    </>
  );
}

export function SuitabilityAnswers({ version }: { version: Declared }) {
  const t = useTexts(texts);
  if (version.suitability.length === 0) return <p>{t('noEvidence')}</p>;
  return (
    <EvidenceTable
      label={t('suitability')}
      about={t('kind')}
      rows={version.suitability.map((answer) => ({ ...answer, about: t(answer.kind) }))}
    />
  );
}

interface EvidenceRow extends Evidence {
  about: string;
  validity: Validity;
}

/** Evidence, what it is about, and whether it is good today. */
function EvidenceTable({ label, about, rows }: { label: string; about: string; rows: readonly EvidenceRow[] }) {
  const t = useTexts(texts);
  return (
    <DataTable
      label={label}
      rows={rows.map((row, index) => ({ ...row, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'about', label: about, cell: (row) => row.about },
        { key: 'text', label: t('evidence'), cell: ({ text }) => text },
        { key: 'link', label: t('link'), cell: ({ link }) => (link ? <a href={link}>{link}</a> : '–') },
        {
          key: 'validity',
          label: t('validity'),
          cell: ({ validity, validFrom, validTo }) => (
            <>
              <StatusBadge tone={validity === 'valid' ? 'good' : validity === 'expired' ? 'bad' : 'neutral'}>
                {t(validity)}
              </StatusBadge>{' '}
              {days(validFrom, validTo)}
            </>
          ),
        },
      ]}
    />
  );
}

const days = (from: string | null, to: string | null): string =>
  from === null && to === null ? '' : `${from === null ? '' : formatDate(from)}–${to === null ? '' : formatDate(to)}`;

function Versions({ versions }: { versions: readonly Version[] }) {
  const t = useTexts(texts);
  return versions.map((version) => (
    <Card
      key={version.id}
      title={t('version', { number: version.versionNo })}
      aside={<DateText instant={version.declaredAt} />}
    >
      <p>{t('declaredBy', { name: version.declaredByName })}</p>
      {version.versionNo === 1 ? <p>{t('firstVersion')}</p> : <Changes version={version} />}
    </Card>
  ));
}

function Changes({ version }: { version: Version }) {
  const t = useTexts(texts);
  const name = useCodeName('exclusion-grounds');
  const ground = (answer: Ground | null) =>
    answer === null ? '–' : answer.applies ? `${t('yes')}: ${answer.measures ?? ''}` : t('no');
  const evidence = (answer: Evidence | null) =>
    answer === null
      ? '–'
      : [answer.text, answer.link, days(answer.validFrom, answer.validTo)].filter(Boolean).join(' · ');
  const rows = [
    ...version.groundChanges.map(({ before, after }) => ({
      what: name((after ?? before)?.ground ?? ''),
      before: ground(before),
      after: ground(after),
    })),
    ...version.groundEvidenceChanges.map(({ before, after }) => ({
      what: t('evidenceOf', { ground: name((after ?? before)?.ground ?? '') }),
      before: evidence(before),
      after: evidence(after),
    })),
    ...version.suitabilityChanges.map(({ before, after }) => ({
      what: t((after ?? before)?.kind ?? 'staff'),
      before: evidence(before),
      after: evidence(after),
    })),
  ].map((row, index) => ({ ...row, index }));
  return (
    <DataTable
      label={t('changes')}
      rows={rows}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'what', label: t('what'), cell: ({ what }) => what },
        { key: 'before', label: t('before'), cell: ({ before }) => before },
        { key: 'after', label: t('after'), cell: ({ after }) => after },
      ]}
    />
  );
}
