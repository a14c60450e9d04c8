import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CheckboxGroupField,
  ComboListField,
  FormPage,
  FormSection,
  RadioField,
  Resource,
  TextAreaField,
  useCodelist,
  useCodeName,
  useGo,
} from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { approvalQuery } from '../../../rulebooks/queries.js';
import styles from '../../../rulebooks/rulebooks.module.css';
import { texts as shared } from '../../../rulebooks/texts.js';
import type { Approval } from '../../../rulebooks/types.js';
import { approveProvider, checkApplication } from './queries.js';
import { texts } from './texts.js';

interface CheckValues {
  checks: { met: string; ground: string }[];
}

/** Each requirement, met or not, with its ground. */
export function CheckApplicationPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const say = usePartialText();
  const go = useGo();
  const query = useQuery(approvalQuery(useParam('approvalId')));
  return (
    <Resource query={query}>
      {(approval) => {
        const { id, version, answers, providerName, rulebook } = approval;
        const page = `/officer/rulebooks/approvals/${id}`;
        return (
          <FormPage<CheckValues, Approval>
            title={t('check')}
            back={{ label: providerName, href: page }}
            intro={t('checkIntro')}
            values={{
              checks: answers.map(({ met, ground }) => ({
                met: met === null ? '' : met ? 'yes' : 'no',
                ground: ground ?? '',
              })),
            }}
            version={version}
            submitLabel={t('saveChecks')}
            submit={({ checks }, headers) =>
              checkApplication(
                id,
                {
                  checks: checks.map(({ met, ground }, index) => ({
                    requirement: answers[index]?.requirement ?? '',
                    met: met === 'yes',
                    ground: ground || null,
                  })),
                },
                headers,
              )
            }
            onDone={() => go(page)}
          >
            {(field) =>
              rulebook.requirements.map(({ key, title }, index) => (
                <FormSection key={key} title={`${index + 1}. ${say(title)}`}>
                  <p className={styles.text}>{answers[index]?.answer || words('noAnswer')}</p>
                  <RadioField
                    {...field(`checks.${index}.met`)}
                    label={t('isMet')}
                    options={[
                      { value: 'yes', label: words('met') },
                      { value: 'no', label: words('notMet') },
                    ]}
                  />
                  <TextAreaField {...field(`checks.${index}.ground`)} label={words('ground')} rows={2} optional />
                </FormSection>
              ))
            }
          </FormPage>
        );
      }}
    </Resource>
  );
}

interface ApproveValues {
  services: Approval['services'][number]['serviceKind'][];
  municipalities: string[];
  reason: string;
}

/** For which of the services and municipalities that were asked for. */
export function ApproveProviderPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const places = useCodelist('municipalities');
  const query = useQuery(approvalQuery(useParam('approvalId')));
  return (
    <Resource query={query}>
      {({ id, version, providerName, services, municipalities }) => {
        const page = `/officer/rulebooks/approvals/${id}`;
        return (
          <FormPage<ApproveValues, Approval>
            title={t('approve')}
            back={{ label: providerName, href: page }}
            intro={t('approveIntro')}
            values={{ services: services.map(({ serviceKind }) => serviceKind), municipalities, reason: '' }}
            version={version}
            submitLabel={t('approve')}
            submit={(values, headers) => approveProvider(id, values, headers)}
            onDone={() => go(page)}
          >
            {(field) => (
              <>
                <CheckboxGroupField
                  {...field('services')}
                  label={words('services')}
                  options={services.map(({ serviceKind }) => ({ value: serviceKind, label: service(serviceKind) }))}
                />
                <ComboListField
                  {...field('municipalities')}
                  label={words('municipalities')}
                  options={places.filter(({ value }) => municipalities.includes(value))}
                />
                <TextAreaField {...field('reason')} label={words('reason')} hint={words('reasonHint')} rows={4} />
              </>
            )}
          </FormPage>
        );
      }}
    </Resource>
  );
}
