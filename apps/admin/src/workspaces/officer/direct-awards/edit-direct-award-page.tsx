import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import type { CommandHeaders } from '#api';
import {
  CheckboxField,
  ComboField,
  FormPage,
  FormSection,
  MoneyField,
  Resource,
  SelectField,
  TextAreaField,
  useGo,
} from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type {
  DirectAwardDetail,
  DirectAwardInput,
  RegimeAssessment,
  TenderDetail,
} from '../../../procurement/types.js';
import { regimeQuery } from '../regime/queries.js';
import { tenderQuery } from '../tenders/queries.js';
import { directAwardQuery, providersQuery, readDirectAward, saveDirectAward, startDirectAward } from './queries.js';
import { texts } from './texts.js';

interface PriceValues {
  lotId: string;
  code: string;
  unitPrice: string;
}
interface Values {
  providerId: string;
  ground: string;
  reasons: string;
  transparency: boolean;
  prices: PriceValues[];
}
type Ground = RegimeAssessment['directAwardGrounds'][number];

/** Every price item of the tender in its order, with what has been agreed so far. */
const pricesOf = (tender: TenderDetail, agreed: DirectAwardInput['prices']): PriceValues[] =>
  tender.lots.flatMap((lot) =>
    lot.priceItems.map(({ code }) => ({
      lotId: lot.id,
      code,
      unitPrice: agreed.find((price) => price.lotId === lot.id && price.code === code)?.unitPrice ?? '',
    })),
  );
const valuesOf = (tender: TenderDetail, award: DirectAwardDetail): Values => ({
  providerId: award.providerId,
  ground: award.ground,
  reasons: award.reasons,
  transparency: award.transparency,
  prices: pricesOf(tender, award.prices),
});
const inputOf = ({ ground, prices, ...rest }: Values): DirectAwardInput => ({
  ...rest,
  ground: ground as DirectAwardInput['ground'],
  prices: prices.map(({ unitPrice, ...price }) => ({ ...price, unitPrice: unitPrice || null })),
});

export function StartDirectAwardPage() {
  const tender = useQuery(tenderQuery(useParam('tenderId')));
  return <Resource query={tender}>{(found) => <Start tender={found} />}</Resource>;
}

function Start({ tender }: { tender: TenderDetail }) {
  const regime = useQuery(regimeQuery(tender.id, tender.version));
  return (
    <Resource query={regime}>
      {({ assessment }) => {
        const grounds = assessment?.directAwardGrounds ?? [];
        const offersNotice = assessment?.notices.some(({ phase }) => phase === 'direct-award') ?? false;
        const values: Values = {
          providerId: '',
          ground: grounds.length === 1 ? (grounds[0]?.code ?? '') : '',
          reasons: '',
          transparency: offersNotice,
          prices: pricesOf(tender, []),
        };
        return (
          <AwardForm
            tender={tender}
            grounds={grounds}
            offersNotice={offersNotice}
            values={values}
            back={`/officer/tenders/${tender.id}`}
            submit={(body, headers) => startDirectAward(tender.id, body, headers)}
          />
        );
      }}
    </Resource>
  );
}

export function EditDirectAwardPage() {
  const award = useQuery(directAwardQuery(useParam('awardId')));
  return <Resource query={award}>{(found) => <Edit award={found} />}</Resource>;
}

function Edit({ award }: { award: DirectAwardDetail }) {
  const tender = useQuery(tenderQuery(award.tenderId));
  return (
    <Resource query={tender}>
      {(found) => (
        <AwardForm
          tender={found}
          grounds={award.grounds}
          offersNotice={award.noticeType !== null || award.transparency}
          values={valuesOf(found, award)}
          version={award.version}
          back={`/officer/direct-awards/${award.id}`}
          submit={(body, headers) => saveDirectAward(award.id, body, headers)}
          reload={async () => {
            const latest = await readDirectAward(award.id);
            return { values: valuesOf(found, latest), version: latest.version };
          }}
        />
      )}
    </Resource>
  );
}

interface AwardFormProps {
  tender: TenderDetail;
  grounds: readonly Ground[];
  /** Whether the rules of the purchase know a transparency notice. */
  offersNotice: boolean;
  values: Values;
  version?: number;
  back: string;
  submit: (body: DirectAwardInput, headers: CommandHeaders) => Promise<DirectAwardDetail>;
  reload?: () => Promise<{ values: Values; version: number }>;
}

function AwardForm({ tender, grounds, offersNotice, values, version, back, submit, reload }: AwardFormProps) {
  const t = useTexts(texts);
  const say = useText();
  const said = useSaid();
  const lotName = useLotName();
  const go = useGo();
  const providers = useQuery(providersQuery);
  const title = said(tender.title) || tender.number;
  return (
    <FormPage<Values, DirectAwardDetail>
      title={t('startTitle', { title })}
      back={{ label: title, href: back }}
      intro={<p>{t('formIntro')}</p>}
      values={values}
      {...(version !== undefined && { version })}
      {...(reload && { reload })}
      submitLabel={t('saveAndGo')}
      submit={(typed, headers) => submit(inputOf(typed), headers)}
      onDone={({ id }) => go(`/officer/direct-awards/${id}`)}
    >
      {(field) => (
        <>
          <ComboField
            {...field('providerId')}
            label={t('provider')}
            options={(providers.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            {...field('ground')}
            label={t('ground')}
            options={grounds.map(({ code, name, source }) => ({ value: code, label: `${say(name)} (${say(source)})` }))}
          />
          <TextAreaField {...field('reasons')} label={t('reasons')} hint={t('reasonsHint')} rows={6} />
          {offersNotice && (
            <CheckboxField {...field('transparency')} label={t('transparency')} hint={t('transparencyHint')} optional />
          )}
          {tender.lots.map((lot) => (
            <FormSection key={lot.id} title={`${t('prices')}: ${lotName(lot)}`}>
              {values.prices.map(
                ({ lotId, code }, index) =>
                  lotId === lot.id && (
                    <MoneyField
                      key={code}
                      {...field(`prices.${index}.unitPrice`)}
                      label={`${said(lot.priceItems.find((item) => item.code === code)?.title) || code}`}
                      min="0.00"
                      later
                    />
                  ),
              )}
            </FormSection>
          ))}
        </>
      )}
    </FormPage>
  );
}
