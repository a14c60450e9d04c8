import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  Card,
  ErrorState,
  FactsList,
  FormSection,
  RadioField,
  SelectField,
  Skeleton,
  TextAreaField,
  useCodeName,
  Why,
  type NameOf,
} from '#ui';
import { texts as words } from '../../../vouchers/texts.js';
import { useNeedsExplanation } from '../clients/use-needs-explanation.js';
import { completeAnswers, type NeedsValues } from './needs-values.js';
import { proposalQuery, type Proposal, type Questionnaire } from './queries.js';
import { texts } from './texts.js';

interface NeedsDecisionProps {
  field: NameOf<NeedsValues>;
  questionnaire: Questionnaire;
}

/** The proposal that follows from the answers as they stand, and the decision of the case worker. */
export function NeedsDecision({ field, questionnaire: { id, version, ...asked } }: NeedsDecisionProps) {
  const t = useTexts(texts);
  const { answers, decision } = useWatch<NeedsValues>() as NeedsValues;
  const questions = asked.questions.map(({ code }) => code);
  const complete = completeAnswers(questions, answers);
  const proposal = useQuery(proposalQuery(id, complete ?? answers, complete !== undefined));
  const done = questions.filter((code) => Boolean(answers[code])).length;
  return (
    <>
      <Card title={t('proposal')}>
        <div role="status">
          {complete === undefined ? (
            <>
              <p>{t('answered', { done, total: questions.length })}</p>
              <p>{t('notYet')}</p>
            </>
          ) : proposal.isError ? (
            <ErrorState error={proposal.error} retry={() => void proposal.refetch()} />
          ) : proposal.data ? (
            <Proposed proposal={proposal.data} version={version} />
          ) : (
            <Skeleton lines={3} />
          )}
        </div>
      </Card>
      <FormSection title={t('decision')}>
        <RadioField
          {...field('decision')}
          label={t('decision')}
          options={(['proposed', 'own'] as const).map((value) => ({ value, label: t(`decision-${value}`) }))}
        />
        {decision === 'own' && (
          <>
            <SelectField
              {...field('level')}
              label={t('level')}
              options={(['little', 'some', 'much'] as const).map((value) => ({ value, label: t(`level-${value}`) }))}
            />
            <SelectField
              {...field('segment')}
              label={t('segment')}
              hint={t('segmentHint')}
              options={['A', 'B', 'C'].map((value) => ({ value, label: value }))}
            />
            <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} />
          </>
        )}
      </FormSection>
    </>
  );
}

function Proposed({ proposal, version }: { proposal: Proposal; version: string }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const explain = useNeedsExplanation();
  return (
    <>
      <FactsList
        wide
        facts={[
          { label: t('level'), value: t(`level-${proposal.level}`) },
          { label: t('segment'), value: proposal.segment },
          { label: t('channels'), value: proposal.channels.map((channel) => say(`channel-${channel}`)).join(', ') },
          { label: t('services'), value: proposal.services.map(service).join(', ') || '–' },
        ]}
      />
      <p>
        <Why subject={t('proposal')} explanation={explain(proposal.grounds, version)}>
          {t('why')}
        </Why>
      </p>
    </>
  );
}
