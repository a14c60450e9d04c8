import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, MoneyField, Resource, TextAreaField, useGo } from '#ui';
import type { ProviderProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { RoundFiles } from '../../../procurement/round-files.js';
import { DeclarationNote } from '../company/declaration-note.js';
import { answerRound, ownProcedureQuery, sendRequest } from './queries.js';
import { texts } from './texts.js';

export function RequestPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('tenderId');
  const href = `/provider/tenders/${id}/procedure`;
  const query = useQuery(ownProcedureQuery(id));
  return (
    <Resource query={query}>
      {({ ownRequest }) => (
        <FormPage<{ statement: string }, ProviderProcedure>
          title={t('request')}
          back={{ label: t('title'), href }}
          intro={<DeclarationNote words={t('requestIntro')} />}
          values={{ statement: ownRequest?.statement ?? '' }}
          submitLabel={t('send')}
          submit={({ statement }) => sendRequest(id, statement)}
          onDone={() => go(href)}
        >
          {(field) => <TextAreaField {...field('statement')} label={t('statement')} rows={10} />}
        </FormPage>
      )}
    </Resource>
  );
}

interface AnswerValues {
  text: string;
  preliminaryPrice: string;
}

/** A new answer takes the place of the earlier one: it starts from what is known of it. */
const ownAnswer = (rounds: ProviderProcedure['rounds'], number: string): AnswerValues => {
  const [answer] = rounds.find((round) => String(round.number) === number)?.answers ?? [];
  return { text: answer?.text ?? '', preliminaryPrice: answer?.preliminaryPrice ?? '' };
};

export function AnswerRoundPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const id = useParam('tenderId');
  const number = useParam('number');
  const href = `/provider/tenders/${id}/procedure`;
  const query = useQuery(ownProcedureQuery(id));
  return (
    <Resource query={query}>
      {({ rounds }) => (
        <FormPage<AnswerValues, ProviderProcedure>
          title={t('answerTitle', { number })}
          back={{ label: t('title'), href }}
          intro={t('answerIntro')}
          values={ownAnswer(rounds, number)}
          submitLabel={t('send')}
          submit={({ text, preliminaryPrice }) =>
            answerRound(id, number, { text, preliminaryPrice: preliminaryPrice || null })
          }
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <TextAreaField {...field('text')} label={t('answerText')} rows={10} />
              <RoundFiles side="provider" tenderId={id} number={number} of={{ providerId: 'own' }} open />
              {rounds.some((round) => String(round.number) === number && round.wantsPrice) && (
                <MoneyField {...field('preliminaryPrice')} label={words('preliminaryPrice')} min="0.01" />
              )}
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
