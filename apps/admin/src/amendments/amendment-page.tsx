import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DateText,
  DetailPage,
  FactsList,
  formatDate,
  formatMoney,
  formatNumber,
  Resource,
  StatusBadge,
  timelineOf,
  useCodeName,
} from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { Signatures } from '../contracts/signatures.js';
import { SigningNews } from '../contracts/signing-news.js';
import { texts as contractTexts } from '../contracts/texts.js';
import { AMENDMENT_TONES } from './amendments-tab.js';
import { AssessmentView } from './assessment-view.js';
import { PlacesDifference } from './places-difference.js';
import { amendmentQuery, signAmendment, type Amendment } from './queries.js';
import { texts } from './texts.js';
import { useAmendmentActions } from './use-amendment-actions.js';

export interface AmendmentPageProps {
  workspace: 'officer' | 'provider';
}

/** One amendment, for every party: what changes, what the law says of it, who has signed, what may be done now. */
export function AmendmentPage({ workspace }: AmendmentPageProps) {
  const amendment = useQuery(amendmentQuery(useParam('amendmentId')));
  return <Resource query={amendment}>{(found) => <Found amendment={found} workspace={workspace} />}</Resource>;
}

function Found({ amendment, workspace }: AmendmentPageProps & { amendment: Amendment }) {
  const t = useTexts(texts);
  const words = useTexts(contractTexts);
  const say = usePartialText();
  const actions = useAmendmentActions(amendment);
  const { number, status, contractId, contractNumber, noticeNumber, noticeOn, noticeDue, assessment } = amendment;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-agree') : move);
  const contractHref = `/${workspace}/contracts/${contractId}`;
  return (
    <DetailPage
      back={{ label: contractNumber, href: `${contractHref}?tab=amendments` }}
      title={`${t('title', { number })}: ${say(amendment.contractTitle)}`}
      status={<StatusBadge tone={AMENDMENT_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={amendment.permittedActions}
      actions={actions}
      tabs={[
        { id: 'changes', label: t('changes'), content: <Changes amendment={amendment} /> },
        ...(assessment
          ? [{ id: 'value', label: t('valueTitle'), content: <AssessmentView assessment={assessment} /> }]
          : []),
        { id: 'signatures', label: words('signaturesTab'), content: <Signatures contract={amendment} /> },
      ]}
      facts={[
        { label: t('contract'), value: <AppLink href={contractHref}>{contractNumber}</AppLink> },
        { label: t('validFrom'), value: <DateText date={amendment.validFrom} /> },
        { label: t('authority'), value: amendment.authorityName },
        { label: t('provider'), value: amendment.providerName },
        { label: t('successor'), value: amendment.successorName },
        {
          label: t('option'),
          value: amendment.optionTitle && (
            <AppLink href={`${contractHref}?tab=agreed`}>{amendment.optionTitle}</AppLink>
          ),
        },
        { label: t('agreedAt'), value: amendment.agreedAt && <DateText instant={amendment.agreedAt} /> },
        {
          label: t('notice'),
          value:
            noticeNumber && noticeOn
              ? t('noticeDone', { number: noticeNumber, date: formatDate(noticeOn) })
              : noticeDue && t('noticeDue'),
        },
      ]}
      history={timelineOf(amendment.history, word)}
    >
      <SigningNews
        id={amendment.id}
        sign={signAmendment}
        done={({ agreed }) => (agreed ? t('signedLast') : words('signedNow'))}
      />
    </DetailPage>
  );
}

function Changes({ amendment }: { amendment: Amendment }) {
  const t = useTexts(texts);
  const place = useCodeName('municipalities');
  const { content, reason, lastDayBefore, capBefore, municipalitiesBefore, successorName, providerName } = amendment;
  const { index, extension, cap, area, capacity, parties, otherTerms } = content;
  const places = (codes: readonly string[]) => codes.map(place).join(', ');
  const number = (points: string | null) => (points === null ? '' : formatNumber(points));
  const grounded = (change: { ground: string; groundReason: string | null }) => [
    { label: t('ground'), value: t(`ground-${change.ground}` as 'ground-unforeseen') },
    { label: t('groundReason'), value: change.groundReason },
  ];
  const fromTo = (before: string, after: string) => [
    { label: t('before'), value: before },
    { label: t('after'), value: after },
  ];
  return (
    <>
      <Card title={t('reason')}>
        <p>{reason}</p>
      </Card>
      {index && (
        <Card title={t('kind-index')}>
          <FactsList
            wide
            facts={[
              {
                label: index.name,
                value: index.percentage
                  ? `${formatNumber(index.percentage)} %`
                  : `${number(index.basePoints)} → ${number(index.newPoints)}`,
              },
              ...grounded(index),
            ]}
          />
        </Card>
      )}
      {extension && (
        <Card title={`${t('kind-extension')}${extension.useOfOption ? `: ${t('byOption')}` : ''}`}>
          <FactsList
            wide
            facts={[...fromTo(formatDate(lastDayBefore), formatDate(extension.lastDay)), ...grounded(extension)]}
          />
        </Card>
      )}
      {cap && (
        <Card title={t('kind-cap')}>
          <FactsList wide facts={[...fromTo(formatMoney(capBefore), formatMoney(cap.cap)), ...grounded(cap)]} />
        </Card>
      )}
      {area && (
        <Card title={t('kind-area')}>
          <FactsList
            wide
            facts={[
              ...fromTo(places(municipalitiesBefore), places(area.municipalities)),
              { label: t('kind-area'), value: area.capacity },
              ...grounded(area),
            ]}
          />
        </Card>
      )}
      {capacity && (
        <Card title={t('kind-capacity')}>
          <PlacesDifference
            rows={
              amendment.assessment?.capacity ??
              capacity.rows.map(({ places, ...row }) => ({ ...row, before: null, after: places }))
            }
          />
          <FactsList wide facts={grounded(capacity)} />
        </Card>
      )}
      {parties && (
        <Card title={t('kind-parties')}>
          <FactsList
            wide
            facts={[
              ...fromTo(providerName, successorName ?? parties.businessId),
              { label: t('reason'), value: parties.event },
              ...grounded(parties),
            ]}
          />
        </Card>
      )}
      {otherTerms && (
        <Card title={t('kind-otherTerms')}>
          <p>{otherTerms.text}</p>
          <FactsList wide facts={grounded(otherTerms)} />
        </Card>
      )}
    </>
  );
}
