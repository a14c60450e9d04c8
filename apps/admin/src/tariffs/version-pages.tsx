import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import {
  AppLink,
  CopyHash,
  DateText,
  DetailPage,
  formatDate,
  FormPage,
  Resource,
  SelectField,
  StatusBadge,
  useGo,
} from '#ui';
import { CaseResults } from './case-results.js';
import { STATE_TONES } from './list-pages.js';
import { beginDraft, deskQuery, tariffQuery } from './queries.js';
import { ComponentTable, RuleTable } from './rules-view.js';
import { texts } from './texts.js';
import type { InWorkspace, TariffDraft, TariffVersion } from './types.js';

/** One version as a person reads it: what is paid, by which rules, and the cases that prove it. */
export function TariffVersionPage({ base }: InWorkspace) {
  const found = useQuery(tariffQuery(useParam('tariffId')));
  return <Resource query={found}>{(version) => <Found version={version} base={base} />}</Resource>;
}

function Found({ version, base }: InWorkspace & { version: TariffVersion }) {
  const t = useTexts(texts);
  const go = useGo();
  const { id, contractId, contractNumber, state, results, draftId, body, permittedActions } = version;
  const ofTariff = { tariff: body, contractId, base };
  return (
    <DetailPage
      back={{ label: t('title'), href: `${base}/tariffs` }}
      title={t('versionOf', { number: contractNumber, version: version.version })}
      status={<StatusBadge tone={STATE_TONES[state]}>{t(`state-${state}`)}</StatusBadge>}
      permitted={permittedActions}
      actions={{ 'tariff-draft:begin': { label: t('begin'), run: () => go(`${base}/tariffs/${id}/begin`) } }}
      facts={[
        {
          label: t('contract'),
          value: <AppLink href={`${base}/contracts/${contractId}`}>{contractNumber}</AppLink>,
        },
        { label: t('provider'), value: version.providerName },
        { label: t('validFrom'), value: formatDate(version.validFrom) },
        { label: t('createdAt'), value: <DateText instant={version.createdAt} /> },
        { label: t('madeBy'), value: t(version.authored ? 'authored' : 'ofAnnex') },
        { label: t('editedBy'), value: version.authoredBy },
        { label: t('publishedBy'), value: version.publishedBy },
        {
          label: t('openDraft'),
          value: draftId && <AppLink href={`${base}/tariff-drafts/${draftId}`}>{t('toDraft')}</AppLink>,
        },
        { label: t('hash'), value: <CopyHash hash={version.sha256} /> },
      ]}
      tabs={[
        { id: 'components', label: t('componentsTab'), content: <ComponentTable {...ofTariff} /> },
        { id: 'rules', label: t('rulesTab'), content: <RuleTable {...ofTariff} /> },
        {
          id: 'cases',
          label: t('casesTab'),
          count: results.length,
          content: results.length === 0 ? <p>{t('noCases')}</p> : <CaseResults results={results} />,
        },
      ]}
    />
  );
}

/** What the next version begins with. */
export function BeginTariffPage({ base }: InWorkspace) {
  const version = useQuery(tariffQuery(useParam('tariffId')));
  return <Resource query={version}>{(found) => <Begin version={found} base={base} />}</Resource>;
}

function Begin({
  version: { id, contractId, contractNumber, version },
  base,
}: InWorkspace & { version: TariffVersion }) {
  const t = useTexts(texts);
  const say = useText();
  const go = useGo();
  return (
    <Resource query={useQuery(deskQuery)}>
      {({ written }) => (
        <FormPage<{ from: string }, TariffDraft>
          title={t('begin')}
          back={{ label: t('versionOf', { number: contractNumber, version }), href: `${base}/tariffs/${id}` }}
          intro={t('beginIntro')}
          values={{ from: 'version' }}
          submitLabel={t('begin')}
          submit={({ from }, headers) => beginDraft({ contractId, from }, headers)}
          onDone={(draft) => go(`${base}/tariff-drafts/${draft.id}/edit`)}
        >
          {(field) => (
            <SelectField
              {...field('from')}
              label={t('from')}
              options={[
                { value: 'version', label: t('from-version') },
                { value: 'annex', label: t('from-annex') },
                ...written.map(({ name, title }) => ({ value: name, label: t('from-written', { title: say(title) }) })),
              ]}
            />
          )}
        </FormPage>
      )}
    </Resource>
  );
}
