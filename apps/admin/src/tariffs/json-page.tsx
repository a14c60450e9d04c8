import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, TextAreaField, useGo } from '#ui';
import { draftQuery, readDraft, saveDraft } from './queries.js';
import { listIn, objectIn, readable } from './read-json.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';
import type { InWorkspace, TariffCase, TariffDraft } from './types.js';

interface Values {
  body: string;
  cases: string;
}

const written = ({ body, cases }: Pick<TariffDraft, 'body' | 'cases'>): Values => ({
  body: JSON.stringify(body, null, 2),
  cases: JSON.stringify(cases, null, 2),
});

/** The whole draft as text, for what the form has no fields for. */
export function TariffJsonPage({ base }: InWorkspace) {
  const found = useQuery(draftQuery(useParam('draftId')));
  return <Resource query={found}>{(draft) => <Editor draft={draft} base={base} />}</Resource>;
}

function Editor({ draft, base }: InWorkspace & { draft: TariffDraft }) {
  const t = useTexts(texts);
  const go = useGo();
  const { id, contractNumber, version } = draft;
  const page = `${base}/tariff-drafts/${id}`;
  return (
    <FormPage<Values, TariffDraft>
      title={t('editJson')}
      width="full"
      back={{ label: t('draftOf', { number: contractNumber }), href: page }}
      intro={t('jsonIntro')}
      values={written(draft)}
      version={version}
      submitLabel={t('done')}
      submit={({ body, cases }, headers) =>
        saveDraft(id, { body: objectIn(body), cases: listIn(cases) as TariffCase[] }, headers)
      }
      reload={async () => {
        const latest = await readDraft(id);
        return { values: written(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <div className={styles.side}>
          <TextAreaField
            {...field('body')}
            label={t('bodyJson')}
            rows={30}
            validate={readable(objectIn, t('unreadable'))}
          />
          <TextAreaField
            {...field('cases')}
            label={t('casesJson')}
            rows={20}
            validate={readable(listIn, t('unreadableList'))}
          />
        </div>
      )}
    </FormPage>
  );
}
