import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLanguage, useParam, useTexts } from '#app';
import {
  ComboField,
  ComboListField,
  DateField,
  FormPage,
  MoneyField,
  Resource,
  SelectField,
  TextAreaField,
  useCodeName,
  useGo,
  type NameOf,
} from '#ui';
import { providerOptionsQuery } from '../../../alliances/queries.js';
import { texts as contractWords } from '../../../contracts/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { contractTexts } from './contract-texts.js';
import { useValidity } from './cooperation-words.js';
import { cooperationQuery, draftContract, type Contract, type Cooperation, type ServiceToContract } from './queries.js';

interface Values {
  /** The place of the service in the list that the agreement gives. */
  service: string;
  municipalities: string[];
  providerId: string;
  ground: string;
  unitPrice: string;
  cap: string;
  validFrom: string;
  lastDay: string;
  language: string;
}

/** A contract on a service of the agreement: what the responsibility matrix says is chosen, not typed. */
export function CooperationContractPage() {
  const query = useQuery(cooperationQuery(useParam('cooperationId')));
  return <Resource query={query}>{(cooperation) => <Form cooperation={cooperation} />}</Resource>;
}

/** A service whose producer is not here as a provider has nobody to sign with. */
const canBeMade = ({ bought, providerId }: ServiceToContract): boolean => bought || providerId !== null;

function Form({ cooperation }: { cooperation: Cooperation }) {
  const t = useTexts(contractTexts);
  const said = useSaid();
  const go = useGo();
  const language = useLanguage();
  const { id, title, toContract } = cooperation;
  const services = toContract.filter(canBeMade);
  const [only, ...others] = services;
  const chosen = only !== undefined && others.length === 0 ? only : undefined;
  return (
    <FormPage<Values, Contract>
      title={t('draw')}
      back={{ label: said(title), href: `/officer/cooperation/${id}?tab=contracts` }}
      intro={t('intro')}
      values={{
        service: chosen === undefined ? '' : '0',
        municipalities: chosen?.municipalities ?? [],
        providerId: chosen?.providerId ?? '',
        ...{ ground: '', unitPrice: '', cap: '', validFrom: '', lastDay: '', language },
      }}
      submitLabel={t('draw')}
      submit={({ service, ...values }, headers) => {
        // An empty choice is refused by its field before it gets here.
        const { serviceKind } = services[Number(service)] as ServiceToContract;
        return draftContract(id, { ...values, serviceKind, language: values.language as 'fi' }, headers);
      }}
      onDone={(contract) => go(`/officer/contracts/${contract.id}`)}
    >
      {(field) => <Fields field={field} cooperation={cooperation} services={services} />}
    </FormPage>
  );
}

interface FieldsProps {
  field: NameOf<Values>;
  cooperation: Cooperation;
  services: readonly ServiceToContract[];
}

function Fields({ field, cooperation, services }: FieldsProps) {
  const t = useTexts(contractTexts);
  const words = useTexts(contractWords);
  const said = useSaid();
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const within = t('within', { validity: useValidity()(cooperation) });
  const service = services[Number(useWatch<Values, 'service'>({ name: 'service' }) || Number.NaN)];
  useMatrix(service);
  const missing = cooperation.toContract.filter((one) => !canBeMade(one)).map(({ producer }) => producer);
  return (
    <>
      <SelectField
        {...field('service')}
        label={t('service')}
        {...(missing.length > 0 && { hint: t('missing', { producers: [...new Set(missing)].join(', ') }) })}
        options={services.map(({ serviceKind, producer, bought }, index) => ({
          value: String(index),
          label: t(bought ? 'optionBought' : 'option', { service: kind(serviceKind), producer }),
        }))}
      />
      {service && (
        <>
          <ComboListField
            key={`places ${service.serviceKind} ${service.producer}`}
            {...field('municipalities')}
            label={t('municipalities')}
            options={service.municipalities.map((value) => ({ value, label: place(value) }))}
          />
          <Provider field={field} service={service} />
        </>
      )}
      <TextAreaField {...field('ground')} label={t('ground')} hint={t('groundHint')} rows={4} />
      <MoneyField
        {...field('unitPrice')}
        label={t('unitPrice')}
        hint={service && t('unitPriceHint', { unit: said(service.unit) })}
        min="0.01"
      />
      <MoneyField {...field('cap')} label={t('cap')} hint={t('capHint')} min="0.01" />
      <DateField {...field('validFrom')} label={t('validFrom')} hint={within} />
      <DateField {...field('lastDay')} label={t('lastDay')} />
      <SelectField
        {...field('language')}
        label={words('language')}
        options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: words(`language-${value}`) }))}
      />
    </>
  );
}

/** What the matrix says of the service is filled in when it is chosen. */
function useMatrix(service: ServiceToContract | undefined): void {
  const { setValue } = useFormContext<Values>();
  useEffect(() => {
    if (service === undefined) return;
    setValue('municipalities', service.municipalities);
    setValue('providerId', service.providerId ?? '');
  }, [service, setValue]);
}

/** The producing party, which is as it is, or one to choose where the production is bought. */
function Provider({
  field,
  service: { bought, producer, providerName },
}: Pick<FieldsProps, 'field'> & { service: ServiceToContract }) {
  const t = useTexts(contractTexts);
  const providers = useQuery({ ...providerOptionsQuery, enabled: bought });
  return bought ? (
    <ComboField
      {...field('providerId')}
      label={t('provider')}
      hint={t('providerBought', { producer })}
      options={providers.data ?? []}
    />
  ) : (
    <p>
      <strong>{`${t('provider')}: ${providerName ?? ''}.`}</strong> {t('providerFixed')}
    </p>
  );
}
