import { useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '#app';
import {
  ButtonLink,
  DateField,
  EmptyState,
  FormPage,
  NumberField,
  Page,
  RadioField,
  Resource,
  SelectField,
  useCodeName,
  useGo,
} from '#ui';
import { RuleTable } from '../../../vouchers/rules/rule-table.js';
import { texts } from '../../../vouchers/rules/texts.js';
import { choiceRulesQuery, servicesQuery, setChoiceRule, type RuleInput } from './queries.js';
import { texts as words } from './texts.js';

const HERE = '/officer/services/rules';

/** Every rule the authority has published, the newest first. */
export function ChoiceRulesPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  const manages = useSession()?.actor.roles.includes('contract-manager') ?? false;
  return (
    <Page
      title={t('title')}
      back={{ label: say('title'), href: '/officer/services' }}
      intro={<p>{t('intro')}</p>}
      actions={manages && <ButtonLink href={`${HERE}/new`}>{t('new')}</ButtonLink>}
    >
      <Resource query={useQuery(choiceRulesQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <RuleTable rules={items} />
          )
        }
      </Resource>
    </Page>
  );
}

interface Values {
  serviceId: string;
  validFrom: string;
  answerWorkingDays: number;
  chooseWithinDays: number | '';
  objectDays: number | '';
  then: 'force' | 'call';
}

const NEW: Values = {
  ...{ serviceId: '', validFrom: '', answerWorkingDays: 5, chooseWithinDays: '', objectDays: '' },
  then: 'call',
};

const inputOf = ({ serviceId, chooseWithinDays, objectDays, then, ...values }: Values): RuleInput => ({
  ...values,
  serviceId: serviceId || null,
  chooseWithinDays: chooseWithinDays === '' ? null : chooseWithinDays,
  objectDays: objectDays === '' ? null : objectDays,
  takesForce: chooseWithinDays !== '' && then === 'force',
});

export function NewChoiceRulePage() {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const services = useQuery(servicesQuery).data?.items ?? [];
  return (
    <FormPage<Values, { id: string }>
      title={t('new')}
      back={{ label: t('title'), href: HERE }}
      intro={t('intro')}
      values={NEW}
      submitLabel={t('publish')}
      submit={(values, headers) => setChoiceRule(inputOf(values), headers)}
      onDone={() => go(HERE)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('serviceId')}
            label={t('service')}
            hint={t('serviceHint')}
            options={services.map(({ id, kind }) => ({ value: id, label: service(kind) }))}
            optional
          />
          <DateField {...field('validFrom')} label={t('validFrom')} />
          <NumberField {...field('answerWorkingDays')} label={t('answerField')} min={1} max={20} />
          <NumberField
            {...field('chooseWithinDays')}
            label={t('chooseField')}
            hint={t('chooseHint')}
            min={3}
            max={180}
            optional
          />
          <NumberField {...field('objectDays')} label={t('objectField')} min={3} max={60} optional />
          <RadioField
            {...field('then')}
            label={t('then')}
            options={(['call', 'force'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </>
      )}
    </FormPage>
  );
}
