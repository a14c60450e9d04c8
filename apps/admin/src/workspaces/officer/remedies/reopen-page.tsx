import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { CheckboxGroupField, FormPage, RadioField, Resource, TextAreaField, useGo } from '#ui';
import { reopenDecision, type Remedies, type ReopenDecision } from '../../../procurement/remedies/queries.js';
import { texts } from '../../../procurement/remedies/texts.js';
import { decisionTermsQuery } from '../award/queries.js';
import { officerTexts } from './texts.js';

type ReopenValues = Required<Pick<ReopenDecision, 'ground' | 'reason' | 'readmit'>>;

const GROUNDS = ['correction-request', 'own-correction', 'market-court'] as const;

/** Takes the decision up anew, and with it bids that were left out by mistake. */
export function ReopenPage() {
  const t = useTexts(officerTexts);
  const words = useTexts(texts);
  const go = useGo();
  const id = useParam('tenderId');
  const query = useQuery(decisionTermsQuery(id));
  const page = `/officer/tenders/${id}?tab=decision`;
  return (
    <Resource query={query}>
      {({ bidders }) => {
        const left = bidders.filter(({ readmissible }) => readmissible);
        return (
          <FormPage<ReopenValues, Remedies>
            title={words('reopen')}
            back={{ label: words('decision'), href: page }}
            values={{ ground: 'own-correction', reason: '', readmit: [] }}
            submitLabel={words('reopen')}
            submit={(values, headers) => reopenDecision({ id, ...values }, headers)}
            onDone={() => go(page)}
            danger={{
              title: words('reopen'),
              whatHappens: words('reopenWhat'),
              toWhom: words('reopenWhom'),
              undo: words('reopenUndo'),
              confirm: words('reopen'),
            }}
          >
            {(field) => (
              <>
                <RadioField
                  {...field('ground')}
                  label={words('ground')}
                  options={GROUNDS.map((value) => ({ value, label: words(`ground-${value}`) }))}
                />
                {left.length > 0 && (
                  <CheckboxGroupField
                    {...field('readmit')}
                    label={t('readmit')}
                    hint={t('readmitHint')}
                    optional
                    options={left.map(({ bidId, providerName }) => ({ value: bidId, label: providerName }))}
                  />
                )}
                <TextAreaField {...field('reason')} label={words('reason')} rows={6} />
              </>
            )}
          </FormPage>
        );
      }}
    </Resource>
  );
}
