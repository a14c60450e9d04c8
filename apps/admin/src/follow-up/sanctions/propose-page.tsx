import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import { EmptyState, FormPage, MoneyField, Page, Resource, SelectField, TextAreaField, TextField, useGo } from '#ui';
import { periodName } from '../indicator-words.js';
import { followUpQuery } from '../queries.js';
import type { FollowUp } from '../types.js';
import { proposeSanction, type ProposeSanction, type Sanctions } from './queries.js';
import { texts } from './texts.js';

interface Values {
  missed: string;
  amount: string;
  clause: string;
  ground: string;
}

/** For a period that missed its target, or for the deviation named in the address. */
export function ProposeSanctionPage() {
  const followUp = useQuery(followUpQuery(useParam('contractId')));
  return <Resource query={followUp}>{(found) => <Form followUp={found} />}</Resource>;
}

function Form({ followUp: { contractId, contractNumber, indicators } }: { followUp: FollowUp }) {
  const t = useTexts(texts);
  const say = useText();
  const go = useGo();
  const deviationId = new URLSearchParams(window.location.search).get('deviation');
  const page = `/officer/contracts/${contractId}?tab=follow-up`;
  const back = { label: contractNumber, href: page };
  const missed = indicators
    .filter(({ sanction }) => sanction !== 'none')
    .flatMap(({ id, name, period, points }) =>
      points
        .filter(({ verdict }) => verdict === 'missed')
        .map((point) => ({ value: `${id} ${point.from}`, label: `${say(name)}, ${periodName(period, point)}` })),
    );
  if (deviationId === null && missed.length === 0)
    return (
      <Page title={t('propose')} back={back}>
        <EmptyState title={t('propose')} text={t('nothingMissed')} />
      </Page>
    );
  const bodyOf = ({ missed: chosen, amount, clause, ground }: Values): ProposeSanction => {
    if (deviationId !== null) return { deviationId, amount, clause, ground };
    const [indicatorId = '', periodFrom = ''] = chosen.split(' ');
    return { indicatorId, periodFrom, ground };
  };
  return (
    <FormPage<Values, Sanctions>
      title={t('propose')}
      intro={<p>{t('proposeIntro')}</p>}
      back={back}
      values={{ missed: missed[0]?.value ?? '', amount: '', clause: '', ground: '' }}
      submitLabel={t('send')}
      submit={(values, headers) => proposeSanction(contractId, bodyOf(values), headers)}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          {deviationId === null ? (
            <SelectField {...field('missed')} label={t('missed')} hint={t('missedHint')} options={missed} />
          ) : (
            <>
              <MoneyField {...field('amount')} label={t('amount')} />
              <TextField {...field('clause')} label={t('clause')} maxLength={100} />
            </>
          )}
          <TextAreaField {...field('ground')} label={t('ground')} rows={5} />
        </>
      )}
    </FormPage>
  );
}
