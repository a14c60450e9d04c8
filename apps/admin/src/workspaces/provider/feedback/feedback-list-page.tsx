import { useQuery } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import { defineTexts, useParam, useTexts } from '#app';
import { AppLink, FormPage, ListPage, TextAreaField, useCodeName, useGo, type ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import { ownScoresQuery } from '../../../vouchers/experience/queries.js';
import { texts as ruleTexts } from '../../../vouchers/experience/rule-texts.js';
import { Score } from '../../../vouchers/experience/score.js';
import { texts as shared } from '../../../vouchers/experience/texts.js';

type Comment = components['schemas']['OwnCommentItem'];

const texts = defineTexts('provider-feedback', {
  title: { fi: 'Asiakkaiden palaute', sv: 'Klienternas respons', en: 'Clients’ feedback' },
  intro: {
    fi: 'Mitä asiakkaat sanovat palvelusta yhdessä. Palaute julkaistaan, kun vähintään viisi asiakasta on vastannut. Nimiä ei kerrota.',
    sv: 'Vad klienterna säger om tjänsten tillsammans. Responsen publiceras när minst fem klienter har svarat. Namn berättas inte.',
    en: 'What clients say of the service together. It is published once at least five clients have answered. No names are told.',
  },
  words: { fi: 'Kommentti', sv: 'Kommentar', en: 'Comment' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  month: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' },
  reply: { fi: 'Vastauksenne', sv: 'Ert svar', en: 'Your answer' },
  doReply: { fi: 'Vastaa', sv: 'Svara', en: 'Answer' },
  'reply-waiting': { fi: 'Julkaistaan pian', sv: 'Publiceras snart', en: 'Published soon' },
  'reply-held': {
    fi: 'Odottaa viranomaisen tarkistusta',
    sv: 'Väntar på myndighetens granskning',
    en: 'Waits for the authority to look at it',
  },
  'reply-published': { fi: 'Julkaistu', sv: 'Publicerat', en: 'Published' },
  'reply-redacted': {
    fi: 'Julkaistu, osa peitetty',
    sv: 'Publicerat, en del täckt',
    en: 'Published, partly blacked out',
  },
  'reply-hidden': { fi: 'Ei näytetä: {{reason}}', sv: 'Visas inte: {{reason}}', en: 'Not shown: {{reason}}' },
  'reply-withdrawn': { fi: 'Poistettu', sv: 'Borttaget', en: 'Taken back' },
  replyTitle: { fi: 'Vastaa kommenttiin', sv: 'Svara på kommentaren', en: 'Answer the comment' },
  replyIntro: {
    fi: 'Kommenttiin vastataan kerran. Vastaus näkyy kaikille kommentin alla. Älä kirjoita nimiä tai muuta, mistä asiakkaan voi tunnistaa.',
    sv: 'Man svarar på en kommentar en gång. Svaret visas för alla under kommentaren. Skriv inte namn eller annat som klienten kan kännas igen av.',
    en: 'A comment is answered once. Everybody sees the answer below it. Write no names or anything else that tells who the client is.',
  },
  text: { fi: 'Vastaus', sv: 'Svar', en: 'Answer' },
  send: { fi: 'Lähetä vastaus', sv: 'Skicka svaret', en: 'Send the answer' },
  emptyTitle: {
    fi: 'Ei vielä julkaistua palautetta',
    sv: 'Ingen publicerad respons ännu',
    en: 'No published feedback yet',
  },
  emptyText: {
    fi: 'Asiakkailta kysytään käyntien jälkeen ja palvelun päättyessä.',
    sv: 'Klienterna tillfrågas efter besöken och när tjänsten tar slut.',
    en: 'Clients are asked after visits and when the service ends.',
  },
});

const feedbackList: ListSource<Comment> = {
  key: ['feedback'],
  load: (query, signal) => unwrap(api.GET('/api/v1/feedback', { params: { query: asQuery(query) }, signal })),
};
const sendReply = (id: string, body: { text: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/feedback/{id}/reply', { params: { path: { id }, header: headers }, body }));

/** `2026-11-01` → `11/2026`. */
const monthOf = (date: string): string => `${Number(date.slice(5, 7))}/${date.slice(0, 4)}`;

/** What clients say of the provider: scores, comments, and the way to answer each once. */
export function FeedbackListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  return (
    <ListPage
      title={t('title')}
      intro={<Scores />}
      source={feedbackList}
      csvName="palaute"
      rowKey={({ id }) => id}
      filters={[]}
      columns={[
        { key: 'words', label: t('words'), cell: ({ text }) => text },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'month', label: t('month'), cell: ({ month }) => monthOf(month) },
        {
          key: 'reply',
          label: t('reply'),
          cell: ({ id, replyStatus, ownReply, replyReason }) =>
            replyStatus === null ? (
              <AppLink href={`/provider/feedback/${id}/reply`}>{t('doReply')}</AppLink>
            ) : (
              `${ownReply ?? ''} (${t(`reply-${replyStatus}`, { reason: replyReason ?? '' })})`
            ),
          text: ({ ownReply }) => ownReply ?? '',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

function Scores() {
  const t = useTexts(texts);
  const rules = useTexts(ruleTexts);
  const say = useTexts(shared);
  const service = useCodeName('service-kinds');
  const scores = useQuery(ownScoresQuery).data?.items ?? [];
  return (
    <>
      <p>{t('intro')}</p>
      {scores.map((score) => (
        <div key={`${score.serviceId} ${score.measure}`}>
          <strong>{service(score.serviceKind)}</strong>
          <Score measure={score.measure} score={score} />
        </div>
      ))}
      {scores.length > 0 && (
        <p>
          {say('howText')} <AppLink href="/offers/experience-rules">{rules('read')}</AppLink>
        </p>
      )}
    </>
  );
}

export function ReplyPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('feedbackId');
  return (
    <FormPage<{ text: string }, unknown>
      title={t('replyTitle')}
      intro={<p>{t('replyIntro')}</p>}
      back={{ label: t('title'), href: '/provider/feedback' }}
      values={{ text: '' }}
      submitLabel={t('send')}
      submit={(values, headers) => sendReply(id, values, headers)}
      onDone={() => go('/provider/feedback')}
    >
      {(field) => <TextAreaField {...field('text')} label={t('text')} rows={5} />}
    </FormPage>
  );
}
