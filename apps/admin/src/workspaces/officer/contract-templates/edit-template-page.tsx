import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, TextAreaField, useGo } from '#ui';
import { TemplatePreview } from './preview.js';
import { readTemplate, saveDraft, templateQuery } from './queries.js';
import styles from './templates.module.css';
import { texts } from './texts.js';
import type { Template } from './types.js';
import { useSaid } from '../../../procurement/tender-words.js';

interface Values {
  body: string;
}

/** The text on the left, how it looks on the right; on a phone one under the other. */
export function EditContractTemplatePage() {
  const template = useQuery(templateQuery(useParam('templateId')));
  return <Resource query={template}>{(found) => <Editor template={found} />}</Resource>;
}

function Editor({ template }: { template: Template }) {
  const t = useTexts(texts);
  const go = useGo();
  const { id, name, versions } = template;
  const page = `/officer/contract-templates/${id}`;
  const newest = versions[0];
  return (
    <FormPage<Values, Template>
      title={t('editTitle', { name })}
      width="full"
      back={{ label: name, href: page }}
      values={{ body: newest?.body ?? '' }}
      version={newest?.version ?? 0}
      submitLabel={t('done')}
      submit={({ body }, headers) => saveDraft(id, body, headers)}
      reload={async () => {
        const [latest] = (await readTemplate(id)).versions;
        return { values: { body: latest?.body ?? '' }, version: latest?.version ?? 0 };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <div className={styles.sides}>
          <div className={styles.side}>
            <TextAreaField {...field('body')} label={t('body')} hint={t('bodyHint')} rows={28} />
            <Help template={template} />
          </div>
          <Watched template={template} />
        </div>
      )}
    </FormPage>
  );
}

function Watched({ template: { language, kind } }: { template: Template }) {
  const body = useWatch<Values, 'body'>({ name: 'body' });
  return <TemplatePreview body={body} language={language} kind={kind} />;
}

/** What a template may say, by the words people have for it. */
function Help({ template: { fields, clauses } }: { template: Template }) {
  const t = useTexts(texts);
  const say = useSaid();
  return (
    <>
      <h2>{t('fields')}</h2>
      <dl className={styles.help}>
        {fields.map(({ path, label }) => (
          <div key={path}>
            <dt>{say(label)}</dt>
            <dd>
              <code>{path}</code>
            </dd>
          </div>
        ))}
      </dl>
      {clauses.length > 0 && (
        <>
          <h2>{t('clauses')}</h2>
          <ul>
            {clauses.map((key) => (
              <li key={key}>
                <code>{`{{> ${key}}}`}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
