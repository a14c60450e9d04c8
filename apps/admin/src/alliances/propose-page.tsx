import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  ComboField,
  DateField,
  FormPage,
  MoneyField,
  NumberField,
  RepeatField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useGo,
  type NameOf,
} from '#ui';
import { allianceQuery, propose, providerOptionsQuery } from './queries.js';
import { TermsFields, termsBody, termsValues, type TermsValues } from './terms-fields.js';
import { texts } from './texts.js';
import { roomHref, type Alliance, type Base, type NewProposal, type Proposal } from './types.js';

interface ProposeValues {
  group: NewProposal['group'];
  kind: NewProposal['kind'];
  title: string;
  grounds: string;
  move: NonNullable<NewProposal['move']> | '';
  validFrom: string;
  shares: { providerId: string; percent: number | ''; estimate: string }[];
  terms: TermsValues;
}

const KINDS = ['other', 'gate', 'shares', 'terms', 'settlement'] as const;
const MOVES: Readonly<Partial<Record<Alliance['phase'], readonly NonNullable<NewProposal['move']>[]>>> = {
  development: ['begin-implementation', 'stop'],
  implementation: ['begin-aftercare'],
  aftercare: ['close'],
};

/** A proposal to a group: the form asks only for what its kind needs. */
export function ProposePage({ base }: { base: Base }) {
  return (
    <Resource query={useQuery(allianceQuery(useParam('allianceId')))}>
      {(alliance) => <ProposeForm alliance={alliance} base={base} />}
    </Resource>
  );
}

function ProposeForm({ alliance, base }: { alliance: Alliance; base: Base }) {
  const t = useTexts(texts);
  const go = useGo();
  const href = roomHref(base, alliance.id);
  return (
    <FormPage<ProposeValues, Proposal>
      title={t('newProposal')}
      back={{ label: t('decisionsTab'), href: `${href}?tab=decisions` }}
      intro={t('proposeIntro')}
      values={{
        ...{ group: 'executive', kind: 'other', title: '', grounds: '', move: '', validFrom: '' },
        shares: alliance.parties
          .filter(({ percent }) => percent !== null)
          .map(({ providerId, percent }) => ({ providerId, percent: Number(percent), estimate: '' })),
        terms: termsValues(alliance.terms),
      }}
      submitLabel={t('newProposal')}
      submit={({ group, kind, title, grounds, ...rest }, headers) =>
        propose(alliance.id, { group, kind, title, grounds, ...contentOf(kind, rest) }, headers)
      }
      onDone={({ id }) => go(`${href}/proposals/${id}`)}
    >
      {(field) => <Fields field={field} alliance={alliance} base={base} />}
    </FormPage>
  );
}

type Content = Omit<ProposeValues, 'group' | 'kind' | 'title' | 'grounds'>;

function contentOf(kind: ProposeValues['kind'], { move, validFrom, shares, terms }: Content): Partial<NewProposal> {
  if (kind === 'gate' && move !== '') return { move };
  if (kind === 'terms') return { terms: termsBody(terms) };
  if (kind !== 'shares') return {};
  return {
    shares: {
      validFrom,
      shares: shares.map(({ providerId, percent, estimate }) => ({
        ...{ providerId, percent: String(percent) },
        ...(estimate !== '' && { estimate }),
      })),
    },
  };
}

function Fields({ field, alliance, base }: { field: NameOf<ProposeValues>; alliance: Alliance; base: Base }) {
  const t = useTexts(texts);
  const kind = useWatch({ control: useFormContext<ProposeValues>().control, name: 'kind' });
  const providers = useQuery({ ...providerOptionsQuery, enabled: base === '/officer' });
  const known = alliance.parties.map(({ providerId, name }) => ({ value: providerId, label: name }));
  const options = [
    ...known,
    ...(providers.data ?? []).filter(({ value }) => !known.some((one) => one.value === value)),
  ];
  return (
    <>
      <SelectField
        {...field('group')}
        label={t('group')}
        options={(['executive', 'project'] as const).map((value) => ({ value, label: t(`group-${value}`) }))}
      />
      <SelectField
        {...field('kind')}
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
      />
      {kind === 'gate' && (
        <SelectField
          {...field('move')}
          label={t('move')}
          options={(MOVES[alliance.phase] ?? []).map((value) => ({ value, label: t(`move-${value}`) }))}
        />
      )}
      {kind === 'shares' && (
        <>
          <p>{t('sharesHint')}</p>
          <DateField {...field('validFrom')} label={t('validFrom')} />
          <RepeatField
            name="shares"
            itemTitle={(index) => t('partyNumber', { number: index + 1 })}
            addLabel={t('addParty')}
            empty={{ providerId: '', percent: '', estimate: '' }}
            max={50}
          >
            {(index) => (
              <>
                <ComboField {...field(`shares.${index}.providerId`)} label={t('party')} options={options} />
                <NumberField
                  {...field(`shares.${index}.percent`)}
                  label={t('share')}
                  unit="%"
                  decimals={2}
                  min={0.01}
                  max={100}
                />
                <MoneyField {...field(`shares.${index}.estimate`)} label={t('partyEstimate')} optional />
              </>
            )}
          </RepeatField>
        </>
      )}
      {kind === 'terms' && <TermsFields prefix="terms" />}
      <TextField {...field('title')} label={t('title')} />
      <TextAreaField {...field('grounds')} label={t('grounds')} />
    </>
  );
}
