import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts, type Translate } from '#app';
import { FormPage, FormSection, RadioField, Resource, SelectField, TextAreaField, useGo } from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import { NotCompared } from '../../../procurement/not-compared.js';
import { formatPoints, useSaid } from '../../../procurement/tender-words.js';
import { texts as shared } from '../../../procurement/texts.js';
import type { DecisionDetail, EvaluationDetail, LotRanking, TenderDetail } from '../../../procurement/types.js';
import { RankedLot } from '../tenders/evaluation-tab.js';
import { evaluationQuery, tenderQuery } from '../tenders/queries.js';
import { decideAward, decisionTermsQuery, type DecideAward, type DecisionTerms } from './queries.js';
import { texts } from './texts.js';

export function AwardPage() {
  const id = useParam('tenderId');
  const tender = useQuery(tenderQuery(id));
  const evaluation = useQuery(evaluationQuery(id));
  const terms = useQuery(decisionTermsQuery(id));
  return (
    <Resource query={tender}>
      {(found) => (
        <Resource query={evaluation}>
          {(lots) => (
            <Resource query={terms}>{(law) => <Deciding tender={found} evaluation={lots} terms={law} />}</Resource>
          )}
        </Resource>
      )}
    </Resource>
  );
}

const winnersOf = (lot: LotRanking) => lot.ranking.filter(({ winning }) => winning);
const namesOf = (lot: LotRanking) =>
  winnersOf(lot)
    .map(({ providerName }) => providerName)
    .join(', ');

/** What the decision says unless the approver writes otherwise: the winners by the ranking, and that they are best. */
function proposal(
  { lots }: EvaluationDetail,
  { bidders, standstill }: DecisionTerms,
  t: Translate<typeof texts.table>,
): DecideAward {
  return {
    served: bidders.map(({ providerId }) => ({ providerId, by: 'electronic' })),
    standstill: standstill.days > 0 ? 'observe' : 'waive',
    grounds: t('bestValue'),
    lots: lots.map((lot) => ({ lotId: lot.lotId, ...lotProposal(lot, t) })),
  };
}

function lotProposal(lot: LotRanking, t: Translate<typeof texts.table>): Omit<DecideAward['lots'][number], 'lotId'> {
  if (lot.ranking.length === 0)
    return { outcome: 'not-awarded', grounds: t(lot.unranked.length > 0 ? 'noneCompared' : 'noBids') };
  const passedOver = lot.ranking
    .filter((bid) => bid.passedOver)
    .map(({ providerName, passedOverReason }) => `${providerName}: ${passedOverReason ?? ''}`)
    .join(' ');
  const winners = winnersOf(lot);
  if (winners.length === 0) return { outcome: 'not-awarded', grounds: `${t('limitLeavesNone')} ${passedOver}` };
  const points = winners.map(({ totalPoints }) => formatPoints(totalPoints)).join(', ');
  const won = t(passedOver === '' ? 'wonBecause' : 'wonWithinLimit', { names: namesOf(lot), points });
  return { outcome: 'awarded', grounds: `${won} ${passedOver}`.trim() };
}

interface DecidingProps {
  tender: TenderDetail;
  evaluation: EvaluationDetail;
  terms: DecisionTerms;
}

function Deciding({ tender, evaluation, terms }: DecidingProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const nameOf = useLotName();
  const go = useGo();
  const page = `/officer/tenders/${tender.id}`;
  return (
    <FormPage<DecideAward, DecisionDetail>
      title={t('title')}
      back={{ label: said(tender.title) || tender.number, href: page }}
      intro={
        <>
          <p>{t('intro')}</p>
          {evaluation.awardLimitRule && <p>{evaluation.awardLimitRule}</p>}
        </>
      }
      values={proposal(evaluation, terms, t)}
      submitLabel={t('decide')}
      submit={(values, headers) => decideAward(tender.id, values, headers)}
      onDone={() => go(`${page}?tab=decision`)}
      danger={{
        title: t('title'),
        whatHappens: t('decideWhat'),
        toWhom: t('decideWhom'),
        undo: t('decideUndo'),
        confirm: t('decide'),
      }}
    >
      {(field) => (
        <>
          {evaluation.lots.map((lot, index) => (
            <FormSection key={lot.lotId} title={nameOf(lot)}>
              {lot.ranking.length + lot.unranked.length > 0 && (
                <RankedLot lot={lot} title={words('comparison')} compact />
              )}
              <RadioField
                {...field(`lots.${index}.outcome`)}
                label={t('outcome')}
                options={[
                  ...(winnersOf(lot).length > 0
                    ? [{ value: 'awarded', label: t('awarded', { names: namesOf(lot) }) }]
                    : []),
                  { value: 'not-awarded', label: t('not-awarded') },
                ]}
              />
              <TextAreaField {...field(`lots.${index}.grounds`)} label={t('lotGrounds')} rows={3} />
            </FormSection>
          ))}
          <NotCompared excluded={evaluation.excluded} />
          <FormSection title={t('grounds')} hint={t('groundsHint')}>
            <TextAreaField {...field('grounds')} label={t('grounds')} rows={4} />
          </FormSection>
          <FormSection title={t('service')} hint={t('serviceHint')}>
            {terms.bidders.map(({ providerId, providerName }, index) => (
              <SelectField
                key={providerId}
                {...field(`served.${index}.by`)}
                label={providerName}
                options={(['electronic', 'post'] as const).map((value) => ({ value, label: t(`by-${value}`) }))}
              />
            ))}
          </FormSection>
          <FormSection title={t('standstill')} hint={t(`law-${terms.standstill.ground}`)}>
            {terms.standstill.waivable && (
              <RadioField
                {...field('standstill')}
                label={t('standstillChoice')}
                options={(['observe', 'waive'] as const).map((value) => ({ value, label: t(`standstill-${value}`) }))}
              />
            )}
          </FormSection>
        </>
      )}
    </FormPage>
  );
}
