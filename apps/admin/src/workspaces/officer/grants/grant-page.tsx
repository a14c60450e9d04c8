import { useQuery } from '@tanstack/react-query';
import { serverNow, useParam, useTexts } from '#app';
import {
  ButtonLink,
  DateField,
  EmptyState,
  FormPage,
  formatMoney,
  inHelsinki,
  NumberField,
  Page,
  RadioField,
  Resource,
  TextAreaField,
  useCodeName,
  useGo,
} from '#ui';
import { clientQuery } from '../clients/queries.js';
import type { Client } from '../clients/types.js';
import { FollowService, GrantSummary } from './grant-summary.js';
import { IncomeFields } from './income-fields.js';
import { grantableQuery, grantVoucher, proposeVoucher, type Grantable } from './queries.js';
import { texts } from './texts.js';

export interface GrantValues {
  serviceId: string;
  units: number | '';
  validFrom: string;
  grounds: string;
  income: string;
  household: number | '';
  /** What a proposal waits for. */
  reason: string;
}

/** Granted at once. */
export const GrantPage = () => <GrantOrPropose proposal={false} />;

/** Prepared for somebody else to grant, or until there is a budget: it commits nothing. */
export const ProposePage = () => <GrantOrPropose proposal />;

function GrantOrPropose({ proposal }: { proposal: boolean }) {
  const id = useParam('clientId');
  const client = useQuery(clientQuery(id));
  const grantable = useQuery(grantableQuery(id));
  return (
    <Resource query={client}>
      {(found) => (
        <Resource query={grantable}>
          {({ items }) => <Form client={found} services={items} proposal={proposal} />}
        </Resource>
      )}
    </Resource>
  );
}

interface FormProps {
  client: Client;
  services: readonly Grantable[];
  proposal: boolean;
}

function Form({ client, services, proposal }: FormProps) {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const page = `/officer/clients/${client.id}`;
  const back = { label: client.name, href: page };
  // What the assessment proposes comes first, and of that what somebody gives where the client lives.
  const weight = ({ proposed, offers }: Grantable) => Number(proposed) * 2 + Number(offers > 0);
  const sorted = [...services].sort((a, b) => weight(b) - weight(a));
  const [first] = sorted;
  if (first === undefined) {
    const home = <ButtonLink href={page}>{client.name}</ButtonLink>;
    return (
      <Page title={t('title')} back={back}>
        <EmptyState title={t('noneTitle')} text={t('noneText')} action={home} />
      </Page>
    );
  }
  const options = sorted.map(({ serviceId, kind, available, proposed }) => {
    const name = proposed ? `${service(kind)} (${t('proposed')})` : service(kind);
    const label =
      available === null
        ? t('serviceNoBudget', { service: name })
        : t('serviceLine', { service: name, amount: formatMoney(available) });
    return { value: serviceId, label };
  });
  const start = first.proposed && first.offers > 0 ? first : undefined;
  return (
    <FormPage<GrantValues, { id: string }>
      title={t(proposal ? 'proposeTitle' : 'title')}
      back={back}
      values={{
        serviceId: start?.serviceId ?? '',
        units: start?.unitsDefault ?? '',
        validFrom: inHelsinki(serverNow()).date,
        grounds: '',
        income: '',
        household: '',
        reason: '',
      }}
      submitLabel={t(proposal ? 'propose' : 'grant')}
      submit={({ units, income, household, reason, ...values }, headers) => {
        const tested = services.find(({ serviceId }) => serviceId === values.serviceId)?.valueKind === 'income-tested';
        const body = {
          ...{ ...values, ...(units !== '' && { units }) },
          ...(tested && { income, ...(household !== '' && { household }) }),
        };
        return proposal
          ? proposeVoucher(client.id, { ...body, reason }, headers)
          : grantVoucher(client.id, body, headers);
      }}
      onDone={({ id }) => go(`/officer/vouchers/${id}`)}
      {...(!proposal && {
        danger: {
          title: t('dangerTitle'),
          whatHappens: t('dangerWhat'),
          toWhom: t('dangerWhom', { client: client.name }),
          undo: t('dangerUndo'),
          confirm: t('grant'),
        },
      })}
    >
      {(field) => (
        <>
          <RadioField {...field('serviceId')} label={t('service')} options={options} />
          <NumberField {...field('units')} label={t('units')} min={1} max={500} />
          <DateField {...field('validFrom')} label={t('validFrom')} />
          <IncomeFields services={services} field={field} />
          <FollowService services={services} />
          <GrantSummary services={services} clientId={client.id} />
          <TextAreaField {...field('grounds')} label={t('grounds')} hint={t('groundsHint')} />
          {proposal && <TextAreaField {...field('reason')} label={t('waitsFor')} hint={t('waitsForHint')} rows={2} />}
        </>
      )}
    </FormPage>
  );
}
