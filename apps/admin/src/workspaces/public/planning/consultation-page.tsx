import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { ButtonLink, Card, DetailPage, Resource } from '#ui';
import { ConsultationView, useConsultationFacts } from '../../../dialogue/consultation-view.js';
import { publicConsultationQuery } from '../../../dialogue/queries.js';
import { texts as shared } from '../../../dialogue/texts.js';
import { ConsultationBadge } from '../../../dialogue/words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { texts } from './texts.js';

export function PublicConsultationPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const facts = useConsultationFacts();
  const consultation = useQuery(publicConsultationQuery(useParam('consultationId')));
  return (
    <Resource query={consultation}>
      {(found) => (
        <DetailPage
          back={{ label: words('consultations'), href: '/consultations' }}
          title={said(found.title)}
          status={<ConsultationBadge status={found.status} />}
          deadline={found.status === 'open' ? (found.answersEnd ?? undefined) : undefined}
          facts={facts(found)}
          side={
            found.status === 'open' && (
              <Card title={t('takePart')}>
                <p>{t('takePartText')}</p>
                <ButtonLink href={`/provider/consultations/${found.id}`}>{t('answer')}</ButtonLink>
              </Card>
            )
          }
        >
          <ConsultationView consultation={found} />
        </DetailPage>
      )}
    </Resource>
  );
}
