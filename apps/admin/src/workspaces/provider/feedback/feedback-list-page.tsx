import { api, asQuery, unwrap } from '#api';
import { defineTexts, useTexts } from '#app';
import { ListPage, useCodeName, useInstantText, type ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

type Feedback = components['schemas']['FeedbackItem'];

const texts = defineTexts('provider-feedback', {
  title: { fi: 'Asiakkaiden palaute', sv: 'Klienternas respons', en: 'Clients’ feedback' },
  intro: {
    fi: 'Mitä asiakkaat ovat sanoneet palvelusta. Nimiä ei kerrota.',
    sv: 'Vad klienterna har sagt om tjänsten. Namn berättas inte.',
    en: 'What clients have said of the service. No names are told.',
  },
  grade: { fi: 'Arvosana (1–5)', sv: 'Vitsord (1–5)', en: 'Grade (1–5)' },
  words: { fi: 'Sanoin', sv: 'Med ord', en: 'In words' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  given: { fi: 'Annettu', sv: 'Given', en: 'Given' },
  emptyTitle: { fi: 'Ei vielä palautetta', sv: 'Ingen respons ännu', en: 'No feedback yet' },
  emptyText: {
    fi: 'Asiakas voi antaa palautetta ensimmäisen tapaamisen jälkeen.',
    sv: 'Klienten kan ge respons efter det första mötet.',
    en: 'A client can give feedback after the first meeting.',
  },
});

const feedbackList: ListSource<Feedback> = {
  key: ['feedback'],
  load: (query, signal) => unwrap(api.GET('/api/v1/feedback', { params: { query: asQuery(query) }, signal })),
};

/** What clients say of the provider. */
export function FeedbackListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={feedbackList}
      defaultSort="-givenAt"
      csvName="palaute"
      rowKey={({ id }) => id}
      filters={[]}
      columns={[
        { key: 'grade', label: t('grade'), cell: ({ grade }) => grade },
        { key: 'words', label: t('words'), cell: ({ words }) => words ?? '–' },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'given', label: t('given'), cell: ({ givenAt }) => when(givenAt) },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
