import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CheckboxField,
  CheckboxGroupField,
  ComboListField,
  DateField,
  formatMoney,
  FormPage,
  FormSection,
  MoneyField,
  Resource,
  TextAreaField,
  useCodelist,
  useCodeName,
  useGo,
  type NameOf,
} from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { approvalQuery, readApproval } from '../../../rulebooks/queries.js';
import styles from '../../../rulebooks/rulebooks.module.css';
import { texts as shared } from '../../../rulebooks/texts.js';
import type { ApplicationInput, Approval } from '../../../rulebooks/types.js';
import { EvidenceFiles } from './evidence-files.js';
import { saveApplication } from './queries.js';
import { texts } from './texts.js';

interface Values {
  /** In the order of the rulebook's services. */
  services: { chosen: boolean; unitPrice: string }[];
  municipalities: string[];
  languages: string[];
  presentation: string;
  /** In the order of its requirements. */
  answers: { answer: string; validTo: string }[];
}

const valuesOf = ({ rulebook, services, municipalities, languages, presentation, answers }: Approval): Values => ({
  services: rulebook.prices.map(({ serviceKind, amount }) => {
    const asked = services.find((service) => service.serviceKind === serviceKind);
    return { chosen: asked !== undefined, unitPrice: asked?.unitPrice ?? amount };
  }),
  municipalities,
  languages,
  presentation,
  answers: answers.map(({ answer, validTo }) => ({ answer, validTo: validTo ?? '' })),
});

const inputOf = ({ services, answers, ...values }: Values, { rulebook }: Approval): ApplicationInput => ({
  ...values,
  services: rulebook.prices.flatMap(({ serviceKind, rule, amount }, index) => {
    const asked = services[index];
    return asked?.chosen ? [{ serviceKind, unitPrice: rule === 'fixed' ? amount : asked.unitPrice }] : [];
  }),
  answers: rulebook.requirements.map(({ key = '' }, index) => ({
    requirement: key,
    answer: answers[index]?.answer ?? '',
    validTo: answers[index]?.validTo || null,
  })),
});

/** The application, one column, to be saved half done and sent later. */
export function ApplicationFormPage() {
  const t = useTexts(texts);
  const go = useGo();
  const query = useQuery(approvalQuery(useParam('approvalId')));
  return (
    <Resource query={query}>
      {(approval) => {
        const page = `/provider/rulebooks/approvals/${approval.id}`;
        return (
          <FormPage<Values, Approval>
            title={t('fill')}
            back={{ label: approval.rulebookNumber, href: page }}
            intro={t('fillIntro')}
            values={valuesOf(approval)}
            version={approval.version}
            submitLabel={t('save')}
            submit={(values, headers) => saveApplication(approval.id, inputOf(values, approval), headers)}
            autosave={(values, headers) => saveApplication(approval.id, inputOf(values, approval), headers)}
            reload={async () => {
              const latest = await readApproval(approval.id);
              return { values: valuesOf(latest), version: latest.version };
            }}
            onDone={() => go(page)}
          >
            {(field) => <Fields approval={approval} field={field} />}
          </FormPage>
        );
      }}
    </Resource>
  );
}

function Fields({ approval, field }: { approval: Approval; field: NameOf<Values> }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const say = usePartialText();
  const service = useCodeName('service-kinds');
  const places = useCodelist('municipalities');
  const languages = useCodelist('languages');
  const { rulebook, answers } = approval;
  return (
    <>
      {rulebook.prices.map(({ serviceKind, rule, amount }, index) => (
        <FormSection key={serviceKind} title={service(serviceKind)}>
          <CheckboxField {...field(`services.${index}.chosen`)} label={t('offer')} optional />
          {rule === 'fixed' ? (
            <p>{t('fixed', { amount: formatMoney(amount) })}</p>
          ) : (
            <MoneyField
              {...field(`services.${index}.unitPrice`)}
              label={`${t('unitPrice')}: ${service(serviceKind)}`}
              hint={t('atMost', { amount: formatMoney(amount) })}
              min="0.01"
            />
          )}
        </FormSection>
      ))}
      <ComboListField
        {...field('municipalities')}
        label={words('municipalities')}
        options={places.filter(({ value }) => rulebook.municipalities.includes(value))}
        later
      />
      <CheckboxGroupField
        {...field('languages')}
        label={words('languages')}
        options={languages.filter(({ value }) => rulebook.languages.includes(value))}
        later
      />
      <TextAreaField {...field('presentation')} label={words('presentation')} optional />
      {rulebook.requirements.map(({ key, title, explanation, evidence, dated }, index) => (
        <FormSection key={key} title={`${index + 1}. ${say(title)}`}>
          <p className={styles.text}>{say(explanation)}</p>
          <TextAreaField
            {...field(`answers.${index}.answer`)}
            label={`${words('answer')}: ${say(title)}`}
            rows={3}
            later
          />
          {dated && (
            <DateField
              {...field(`answers.${index}.validTo`)}
              label={`${words('evidenceUntil')}: ${say(title)}`}
              later
            />
          )}
          {evidence && (
            <EvidenceFiles
              approvalId={approval.id}
              requirement={key ?? ''}
              title={say(title)}
              files={answers[index]?.files ?? []}
            />
          )}
        </FormSection>
      ))}
    </>
  );
}
