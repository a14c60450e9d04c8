import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, DataTable, DateText, EmptyState, formatNumber, Money, Resource } from '#ui';
import { QualityFacts } from '../vouchers/experience/quality-facts.js';
import { contractPaymentsQuery } from './queries.js';
import { paymentTexts } from './payments-texts.js';
import type { Contract, ContractPayment } from './types.js';

/** Where a contract is read. */
export type ContractWorkspace = 'officer' | 'provider' | 'finance';

/** What has been paid under the contract, run by run: the way to the lines of the run, or to the statement. */
export function Payments({ contract, workspace }: { contract: Contract; workspace: ContractWorkspace }) {
  const t = useTexts(paymentTexts);
  const payments = useQuery(contractPaymentsQuery(contract.id));
  const name = (run: number) => t('paymentRun', { run });
  return (
    <>
      <Resource query={payments}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noPayments')} text={t('noPaymentsText')} />
          ) : (
            <DataTable
              label={t('tab')}
              rows={items}
              rowKey={({ runId, providerId }) => `${runId} ${providerId}`}
              columns={[
                {
                  key: 'run',
                  label: t('paymentRunLabel'),
                  cell: ({ runId, runNumber, statementId, providerId }) =>
                    workspace === 'finance' ? (
                      <AppLink href={`/finance/runs/${runId}/lines?contractId=${contract.id}&providerId=${providerId}`}>
                        {name(runNumber)}
                      </AppLink>
                    ) : workspace === 'provider' && statementId !== null ? (
                      <AppLink href={`/provider/statements/${statementId}`}>{name(runNumber)}</AppLink>
                    ) : (
                      name(runNumber)
                    ),
                },
                { key: 'cutOff', label: t('paymentCutOff'), cell: ({ cutOff }) => <DateText date={cutOff} /> },
                ...(contract.parties.length > 0
                  ? [
                      {
                        key: 'party',
                        label: t('paymentParty'),
                        cell: ({ providerName }: ContractPayment) => providerName,
                      },
                    ]
                  : []),
                { key: 'lines', label: t('paymentLines'), cell: ({ lines }) => formatNumber(lines), align: 'end' },
                { key: 'net', label: t('paymentNet'), cell: ({ net }) => <Money amount={net} />, align: 'end' },
              ]}
            />
          )
        }
      </Resource>
      <QualityFacts contractId={contract.id} />
    </>
  );
}
