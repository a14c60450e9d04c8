import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { AppLink, FormPage, Resource, useGo, type NameOf } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import {
  questionsOf,
  rulesOf,
  withQuestions,
  withRules,
  type QuestionsValues,
  type RulesValues,
} from './content-values.js';
import { QuestionsFields } from './questions-fields.js';
import { questionnaireByIdQuery, readQuestionnaire, saveContent } from './queries.js';
import { RulesFields } from './rules-fields.js';
import { texts } from './texts.js';
import type { Content, Questionnaire } from './types.js';

/** What is asked. */
export function EditQuestionsPage() {
  const t = useTexts(texts);
  return (
    <Editor<QuestionsValues>
      title={t('editQuestions')}
      other={{ label: t('editRules'), path: 'rules' }}
      valuesOf={questionsOf}
      changed={withQuestions}
    >
      {(field) => <QuestionsFields field={field} />}
    </Editor>
  );
}

/** What follows from the answers. */
export function EditRulesPage() {
  const t = useTexts(texts);
  return (
    <Editor<RulesValues>
      title={t('editRules')}
      other={{ label: t('editQuestions'), path: 'edit' }}
      valuesOf={rulesOf}
      changed={withRules}
    >
      {(field, content) => <RulesFields field={field} questions={content.questions} />}
    </Editor>
  );
}

interface EditorProps<V extends FieldValues> {
  title: string;
  /** The other half of the draft. */
  other: { label: string; path: string };
  valuesOf: (content: Content) => V;
  changed: (content: Content, values: V) => Content;
  children: (field: NameOf<V>, content: Content) => ReactNode;
}

function Editor<V extends FieldValues>(props: EditorProps<V>) {
  const query = useQuery(questionnaireByIdQuery(useParam('questionnaireId')));
  return <Resource query={query}>{(found) => <Form<V> {...props} questionnaire={found} />}</Resource>;
}

function Form<V extends FieldValues>({
  questionnaire: { id, name, version, content },
  title,
  other,
  valuesOf,
  changed,
  children,
}: EditorProps<V> & { questionnaire: Questionnaire }) {
  const t = useTexts(texts);
  const say = useSaid();
  const go = useGo();
  const page = `/officer/questionnaires/${id}`;
  return (
    <FormPage<V, Questionnaire>
      title={title}
      back={{ label: `${say(content.title)} ${name}`, href: page }}
      intro={<AppLink href={`${page}/${other.path}`}>{other.label}</AppLink>}
      values={valuesOf(content)}
      version={version}
      submitLabel={t('save')}
      submit={(values, headers) => saveContent(id, changed(content, values), headers)}
      reload={async () => {
        const latest = await readQuestionnaire(id);
        return { values: valuesOf(latest.content), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => children(field, content)}
    </FormPage>
  );
}
