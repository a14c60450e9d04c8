import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CommandHeaders } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DateField, FormPage, FormSection, RepeatField, Resource, useGo } from '#ui';
import { CaseFields } from './case-fields.js';
import { CaseResults } from './case-results.js';
import { ComponentFields, SaidFields } from './component-fields.js';
import { emptyComponent } from './component-values.js';
import { contentOf, valuesOf, type DraftValues } from './draft-values.js';
import { FlawList, FlawsAt, FoundFlaws } from './flaw-list.js';
import { MeasureFields } from './measure-fields.js';
import { IndexFields, RateFields, RetentionFields } from './price-rule-fields.js';
import { draftQuery, readDraft, saveDraft } from './queries.js';
import { RuleFields } from './rule-fields.js';
import { SegmentFields } from './segment-fields.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import { partOf, type InWorkspace, type TariffDraft } from './types.js';

/** The next version as a form; beside it what the saved draft lacks and what its cases give. */
export function EditTariffDraftPage({ base }: InWorkspace) {
  const found = useQuery({ ...draftQuery(useParam('draftId')), refetchOnWindowFocus: false });
  return <Resource query={found}>{(draft) => <Editor key={draft.id} draft={draft} base={base} />}</Resource>;
}

function Editor({ draft, base }: InWorkspace & { draft: TariffDraft }) {
  const t = useTexts(texts);
  const go = useGo();
  // What the form has no fields for stays as it was when it was opened.
  const [{ id, body, version, cases }] = useState(draft);
  const [judged, setJudged] = useState(draft);
  const [measure = ''] = Object.keys(partOf(body['measures']));
  const page = `${base}/tariff-drafts/${id}`;
  const save = async (values: DraftValues, headers: CommandHeaders) => {
    const saved = await saveDraft(id, contentOf(values, body), headers);
    setJudged(saved);
    return saved;
  };
  return (
    <FormPage<DraftValues, TariffDraft>
      title={t('editDraft', { number: draft.contractNumber })}
      width="full"
      back={{ label: t('draftOf', { number: draft.contractNumber }), href: page }}
      intro={
        <>
          {t('editIntro')} <AppLink href={`${page}/json`}>{t('editJson')}</AppLink>
        </>
      }
      values={valuesOf({ body, cases })}
      version={version}
      submitLabel={t('done')}
      submit={save}
      autosave={save}
      reload={async () => {
        const latest = await readDraft(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <FoundFlaws value={judged.flaws}>
          <div className={styles.sides}>
            <div className={styles.side}>
              <FormSection title={t('general')}>
                <FlawsAt at="/validFrom" />
                <FlawsAt at="/title" />
                <SaidFields name={(language) => field(`title.${language}`)} label={t('name')} />
                <DateField {...field('validFrom')} label={t('validFrom')} later />
              </FormSection>
              <SegmentFields field={field} />
              <RateFields />
              <MeasureFields />
              <FormSection title={t('componentsTab')}>
                <RepeatField
                  name="components"
                  itemTitle={(index) => t('componentNumber', { number: index + 1 })}
                  addLabel={t('addComponent')}
                  empty={{ ...emptyComponent(measure) }}
                  max={100}
                >
                  {(index) => <ComponentFields field={field} index={index} body={body} />}
                </RepeatField>
              </FormSection>
              <RuleFields field={field} body={body} />
              <IndexFields field={field} />
              <RetentionFields field={field} />
              <CaseFields field={field} />
            </div>
            <Judged draft={judged} />
          </div>
        </FoundFlaws>
      )}
    </FormPage>
  );
}

/** What the server said of the draft when it was last saved. */
function Judged({ draft: { flaws, body, results, cases } }: { draft: TariffDraft }) {
  const t = useTexts(texts);
  return (
    <div className={styles.judged} tabIndex={0} role="group" aria-label={t('judged')}>
      <Card title={t('judged')}>
        <div role="status">
          <FlawList flaws={flaws} body={body} />
        </div>
        {cases.length > 0 && results.length === 0 && <p>{t('noResults')}</p>}
        <CaseResults results={results} compact />
      </Card>
    </div>
  );
}
