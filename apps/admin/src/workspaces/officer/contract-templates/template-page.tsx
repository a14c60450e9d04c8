import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Button, Card, DateText, DetailPage, Resource, StatusBadge, useGo, type PageAction } from '#ui';
import { LineDifference } from '../../../contracts/line-difference.js';
import { TemplatePreview } from './preview.js';
import { beginVersion, differenceQuery, publishTemplate, templateQuery } from './queries.js';
import { texts } from './texts.js';
import type { Template } from './types.js';

/** One template or clause: its newest text as it looks, its versions and what changed in each. */
export function ContractTemplatePage() {
  const template = useQuery(templateQuery(useParam('templateId')));
  return <Resource query={template}>{(found) => <Found template={found} />}</Resource>;
}

function Found({ template }: { template: Template }) {
  const t = useTexts(texts);
  const actions = useTemplateActions(template);
  const { name, kind, language, key, owner, versions, draftNumber, permittedActions } = template;
  const [newest] = versions;
  const permitted = owner === 'own' ? permittedActions : [{ action: 'copy', allowed: true }];
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/contract-templates' }}
      title={name}
      status={draftNumber && <StatusBadge tone="warning">{t('draftOf', { number: draftNumber })}</StatusBadge>}
      permitted={permitted.filter(({ action }) => action !== 'contract-template:publish' || draftNumber !== null)}
      actions={actions}
      tabs={[
        {
          id: 'text',
          label: t('textTab'),
          content: newest && <TemplatePreview body={newest.body} language={language} kind={template.kind} />,
        },
        {
          id: 'versions',
          label: t('versionsTab'),
          count: versions.length,
          content: <Versions template={template} />,
        },
      ]}
      facts={[
        { label: t('kind'), value: t(`kind-${kind}`) },
        { label: t('language'), value: t(`language-${language}`) },
        { label: t('key'), value: key },
        { label: t('owner'), value: t(`owner-${owner}`) },
      ]}
    />
  );
}

function useTemplateActions({ id, name, versions, draftNumber }: Template): Record<string, PageAction> {
  const t = useTexts(texts);
  const go = useGo();
  const begin = useCommand(beginVersion);
  const publish = useCommand(publishTemplate);
  const editor = `/officer/contract-templates/${id}/edit`;
  const version = versions[0]?.version ?? 0;
  return {
    'contract-template:edit':
      draftNumber === null
        ? { label: t('begin'), run: async () => (await begin.mutateAsync(id)) && go(editor) }
        : { label: t('edit'), run: () => go(editor) },
    'contract-template:publish': {
      label: t('publish'),
      run: () => publish.mutateAsync({ id, version }),
      danger: {
        title: t('publishTitle', { number: draftNumber ?? 0 }),
        whatHappens: `${name}. ${t('publishWhat')}`,
        toWhom: t('publishWhom'),
        undo: t('publishUndo'),
        confirm: t('publish'),
      },
    },
    copy: { label: t('copy'), run: () => go(`/officer/contract-templates/new?from=${id}`) },
  };
}

function Versions({ template: { id, versions } }: { template: Template }) {
  const t = useTexts(texts);
  const [shown, setShown] = useState<number>();
  return versions.map(({ number, status, publishedAt, editedBy }) => (
    <Card key={number} title={t('version', { number })}>
      <p>
        {status === 'draft' ? t('draft') : t('publishedAt')} {publishedAt && <DateText instant={publishedAt} />}
        {editedBy && `, ${editedBy}`}
      </p>
      {number > 1 && (
        <div>
          <Button
            variant="secondary"
            aria-expanded={shown === number}
            onClick={() => setShown(shown === number ? undefined : number)}
          >
            {t('showDifference')}
          </Button>
        </div>
      )}
      {shown === number && <Difference id={id} from={number - 1} to={number} />}
    </Card>
  ));
}

function Difference({ id, from, to }: { id: string; from: number; to: number }) {
  const t = useTexts(texts);
  const difference = useQuery(differenceQuery(id, from, to));
  return (
    <Resource query={difference}>
      {({ lines }) => <LineDifference label={t('difference', { from, to })} lines={lines} />}
    </Resource>
  );
}
