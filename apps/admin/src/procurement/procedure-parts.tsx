import { useTexts } from '#app';
import type { components } from '../api/schema.js';
import { Card, DateText, FactsList, StatusBadge, type Tone } from '#ui';
import { texts } from './procedure-texts.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';

type Schemas = components['schemas'];
export type OfficerProcedure = Schemas['OfficerProcedure'];
export type ProviderProcedure = Schemas['ProviderProcedure'];
export type PublicProcedure = Schemas['PublicProcedure'];
export type Round = Schemas['RoundView'];
export type Development = Schemas['DevelopmentView'];
export type PublicRegister = Schemas['PublicRegister'];
export type Member = Schemas['RegisterMemberView'];

/** The stages of the procedure in their order, as the table of procedures has them; the present one is told in words. */
export function StageList({ procedure }: { procedure: PublicProcedure }) {
  const t = useTexts(texts);
  const { stages, kind, law } = procedure.rules;
  return (
    <Card title={t(`kind-${kind}`)}>
      <ol>
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === procedure.stage ? 'step' : undefined}>
            {stage === procedure.stage ? (
              <strong>
                {t(`stage-${stage}`)} ({t('now')})
              </strong>
            ) : (
              t(`stage-${stage}`)
            )}
          </li>
        ))}
      </ol>
      <p className={styles.soft}>
        {t('law')}: {law}
      </p>
    </Card>
  );
}

/** What the call says of its procedure. */
export function PlanCard({ procedure }: { procedure: PublicProcedure }) {
  const t = useTexts(texts);
  const said = useSaid();
  const { plan, origin, submissionEnd } = procedure;
  const limits = [
    plan?.minCandidates ? t('atLeast', { count: plan.minCandidates }) : '',
    plan?.maxCandidates ? t('atMost', { count: plan.maxCandidates }) : '',
  ].filter(Boolean);
  return (
    <Card title={t('procedure')}>
      <FactsList
        facts={[
          { label: t('requestsEnd'), value: plan?.requestsEnd && <DateText instant={plan.requestsEnd} /> },
          { label: t('submissionEnd'), value: submissionEnd && <DateText instant={submissionEnd} /> },
          { label: t('candidates'), value: limits.join(', ') },
          { label: t('reduction'), value: plan?.mayReduce ? t('mayReduce') : '' },
          { label: t('selection'), value: said(plan?.selection) },
          { label: t('origin'), value: origin && `${said(origin.title)} (${origin.number})` },
        ]}
      />
    </Card>
  );
}

const REQUEST_TONES = { submitted: 'active', withdrawn: 'neutral', selected: 'good', declined: 'bad' } as const;

export function RequestBadge({ status }: { status: keyof typeof REQUEST_TONES }) {
  const t = useTexts(texts);
  return <StatusBadge tone={REQUEST_TONES[status]}>{t(`request-${status}`)}</StatusBadge>;
}

const MEMBER_TONES: Readonly<Record<Member['status'], Tone>> = {
  applied: 'warning',
  accepted: 'good',
  declined: 'bad',
  withdrawn: 'neutral',
  suspended: 'warning',
  removed: 'bad',
  left: 'neutral',
};

export function MemberBadge({ member }: { member: Pick<Member, 'status' | 'overdue'> }) {
  const t = useTexts(texts);
  return (
    <>
      <StatusBadge tone={MEMBER_TONES[member.status]}>{t(`member-${member.status}`)}</StatusBadge>
      {member.overdue && <StatusBadge tone="bad">{t('overdue')}</StatusBadge>}
    </>
  );
}
