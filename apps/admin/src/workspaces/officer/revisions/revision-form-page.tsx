import { useQuery } from '@tanstack/react-query';
import type { CommandHeaders } from '#api';
import { useParam, useTexts } from '#app';
import {
  DateTimeField,
  FormPage,
  FormSection,
  MoneyField,
  Resource,
  TextAreaField,
  TextField,
  useGo,
  type NameOf,
} from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { TenderDetail } from '../../../procurement/types.js';
import {
  readRevision,
  revisionQuery,
  revisionsQuery,
  saveRevision,
  startRevision,
  type RevisionDetail,
  type RevisionInput,
} from '../tenders/change-queries.js';
import { texts } from '../tenders/change-texts.js';
import { tenderQuery } from '../tenders/queries.js';
import { inputOf, valuesOf, type RevisionValues } from './revision-values.js';

/** A new corrigendum begins with what stands. */
export function NewRevisionPage() {
  const t = useTexts(texts);
  const id = useParam('tenderId');
  const tender = useQuery(tenderQuery(id));
  const revisions = useQuery(revisionsQuery(id));
  return (
    <Resource query={tender}>
      {(found) => (
        <Resource query={revisions}>
          {({ current }) => (
            <RevisionForm
              title={t('startTitle')}
              back={`/officer/tenders/${id}?tab=revisions`}
              tender={found}
              values={valuesOf({}, current)}
              submit={(input, headers) => startRevision(id, input, headers)}
            />
          )}
        </Resource>
      )}
    </Resource>
  );
}

export function EditRevisionPage() {
  const t = useTexts(texts);
  const id = useParam('tenderId');
  const revisionId = useParam('revisionId');
  const tender = useQuery(tenderQuery(id));
  const revision = useQuery(revisionQuery(id, revisionId));
  return (
    <Resource query={tender}>
      {(found) => (
        <Resource query={revision}>
          {(draft) => (
            <RevisionForm
              title={t('editTitle')}
              back={`/officer/tenders/${id}/revisions/${revisionId}`}
              tender={found}
              values={valuesOf(draft.grounds, draft.content)}
              version={draft.version}
              submit={(input, headers) => saveRevision(id, revisionId, input, headers)}
              reload={async () => {
                const fresh = await readRevision(id, revisionId);
                return { values: valuesOf(fresh.grounds, fresh.content), version: fresh.version };
              }}
            />
          )}
        </Resource>
      )}
    </Resource>
  );
}

interface RevisionFormProps {
  title: string;
  back: string;
  tender: TenderDetail;
  values: RevisionValues;
  version?: number;
  submit: (input: RevisionInput, headers: CommandHeaders) => Promise<RevisionDetail>;
  reload?: () => Promise<{ values: RevisionValues; version: number }>;
}

function RevisionForm({ title, back, tender, values, version, submit, reload }: RevisionFormProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  return (
    <FormPage<RevisionValues, RevisionDetail>
      title={title}
      back={{ label: said(tender.title) || tender.number, href: back }}
      intro={<p>{t('formIntro')}</p>}
      values={values}
      {...(version !== undefined && { version })}
      {...(reload && { reload })}
      submitLabel={t('save')}
      submit={(typed, headers) => submit(inputOf(typed), headers)}
      onDone={({ id }) => go(`/officer/tenders/${tender.id}/revisions/${id}`)}
    >
      {(field) => (
        <>
          <Texts
            field={field}
            name="grounds"
            label={t('grounds')}
            hint={t('groundsHint')}
            tender={tender}
            values={values}
          />
          <FormSection title={t('submissionDeadline')}>
            <DateTimeField
              {...field('content.questionsDeadline')}
              label={t('questionsDeadline')}
              optional={values.content.questionsDeadline === ''}
            />
            <DateTimeField {...field('content.submissionDeadline')} label={t('submissionDeadline')} />
          </FormSection>
          <FormSection title={t('title')}>
            {languagesOf(tender, values.content.title).map((language) => (
              <TextField
                key={language}
                {...field(`content.title.${language}`)}
                label={`${t('title')} (${t(language)})`}
                maxLength={400}
                optional={language !== tender.language}
              />
            ))}
            {languagesOf(tender, values.content.description).map((language) => (
              <TextAreaField
                key={language}
                {...field(`content.description.${language}`)}
                label={`${t('description')} (${t(language)})`}
                rows={6}
                optional={language !== tender.language}
              />
            ))}
          </FormSection>
          {values.content.lots.map((lot, index) => (
            <LotFields key={lot.id} field={field} index={index} tender={tender} lot={lot} />
          ))}
        </>
      )}
    </FormPage>
  );
}

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** The main language and those in which there is a text already. */
const languagesOf = (tender: TenderDetail, text: RevisionValues['grounds']) =>
  LANGUAGES.filter((language) => language === tender.language || text[language] !== '');

interface TextsProps {
  field: NameOf<RevisionValues>;
  name: 'grounds';
  label: string;
  hint: string;
  tender: TenderDetail;
  values: RevisionValues;
}

/** What bidders read of the reason: in the main language, and in the languages of the tender's own name. */
function Texts({ field, name, label, hint, tender, values }: TextsProps) {
  const t = useTexts(texts);
  return languagesOf(tender, values.content.title).map((language) => (
    <TextAreaField
      key={language}
      {...field(`${name}.${language}`)}
      label={`${label} (${t(language)})`}
      hint={hint}
      rows={3}
      optional={language !== tender.language}
    />
  ));
}

interface LotFieldsProps {
  field: NameOf<RevisionValues>;
  index: number;
  tender: TenderDetail;
  lot: RevisionValues['content']['lots'][number];
}

function LotFields({ field, index, tender, lot }: LotFieldsProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const nameOf = useLotName();
  const stored = tender.lots.find(({ id }) => id === lot.id);
  if (stored === undefined) return null;
  return (
    <FormSection title={nameOf(stored)}>
      {languagesOf(tender, lot.description).map((language) => (
        <TextAreaField
          key={language}
          {...field(`content.lots.${index}.description.${language}`)}
          label={`${t('description')} (${t(language)})`}
          rows={4}
          optional
        />
      ))}
      {lot.priceItems.map((item, place) => (
        <MoneyField
          key={item.id}
          {...field(`content.lots.${index}.priceItems.${place}.maxUnitPrice`)}
          label={t('ceiling', { item: said(item.title) })}
          min="0.01"
          optional
        />
      ))}
      {lot.criteria.map((criterion, place) =>
        languagesOf(tender, criterion.description).map((language) => (
          <TextAreaField
            key={criterion.id + language}
            {...field(`content.lots.${index}.criteria.${place}.description.${language}`)}
            label={`${t('criterion', { number: place + 1 })}: ${criterion.title[language] || criterion.title[tender.language]} (${t(language)})`}
            rows={3}
            optional
          />
        )),
      )}
    </FormSection>
  );
}
