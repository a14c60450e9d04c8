import { useTexts } from '#app';
import { ActionBar, Card, DataTable, DateText, FactsList, useCodeName, useGo } from '#ui';
import styles from '../../../procurement/tender.module.css';
import type { Cooperation } from './queries.js';
import { texts } from './texts.js';

interface Shown {
  cooperation: Cooperation;
}

/** Who the parties are, and what each has decided. */
export function Parties({ cooperation: { id, status, parties } }: Shown) {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <Card title={t('parties')}>
      {parties.map(({ position, name, kind, providerName, acceptedOn, acceptance, permittedActions }) => (
        <section className={styles.part} key={position}>
          <h3>{name}</h3>
          <FactsList
            wide
            facts={[
              { label: t('partyKind'), value: t(`party-${kind}`) },
              { label: t('asProvider'), value: providerName },
              {
                label: t('acceptance'),
                value:
                  status === 'draft' ? undefined : acceptedOn === null ? (
                    status === 'proposed' && t('waits')
                  ) : (
                    <>
                      <DateText date={acceptedOn} />, {acceptance}
                    </>
                  ),
              },
            ]}
          />
          <ActionBar
            actions={{
              'cooperation:accept': {
                label: `${t('accept')}: ${name}`,
                run: () => go(`/officer/cooperation/${id}/accept/${position}`),
              },
            }}
            permitted={permittedActions}
          />
        </section>
      ))}
    </Card>
  );
}

/** The matrix: for each service and its municipalities, who does what. */
export function Responsibilities({ cooperation: { responsibilities, parties } }: Shown) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const who = (party: number) => parties[party - 1]?.name ?? '';
  return (
    <Card title={t('responsibilities')}>
      <DataTable
        label={t('responsibilities')}
        rows={responsibilities}
        rowKey={({ serviceKinds, municipalities }) => [...serviceKinds, ...municipalities].join()}
        columns={[
          {
            key: 'services',
            label: t('servicesWhere'),
            cell: ({ serviceKinds, municipalities }) =>
              `${serviceKinds.map(service).join(', ')}: ${municipalities.map(place).join(', ')}`,
          },
          { key: 'organiser', label: t('organiser'), cell: ({ organiser }) => who(organiser) },
          {
            key: 'producer',
            label: t('producer'),
            cell: ({ producer, bought }) => (bought ? t('boughtBy', { party: who(producer) }) : who(producer)),
          },
          { key: 'payer', label: t('payer'), cell: ({ payer }) => who(payer) },
          { key: 'clientOwner', label: t('clientOwner'), cell: ({ clientOwner }) => who(clientOwner) },
        ]}
      />
    </Card>
  );
}

/** Joint service points with their teams, and what personal data passes between the parties, by what law. */
export function Together({ cooperation: { servicePoints, information, parties } }: Shown) {
  const t = useTexts(texts);
  const place = useCodeName('municipalities');
  const who = (party: number) => parties[party - 1]?.name ?? '';
  return (
    <>
      <Card title={t('servicePoints')}>
        {servicePoints.length === 0 && <p>{t('noServicePoints')}</p>}
        {servicePoints.map(({ name, address, municipality, hours, team }) => (
          <section className={styles.part} key={name + address}>
            <h3>{name}</h3>
            <FactsList
              wide
              facts={[
                { label: t('address'), value: `${address}, ${place(municipality)}` },
                { label: t('hours'), value: hours },
                { label: t('team'), value: team.map(({ party }) => who(party)).join(', ') },
              ]}
            />
          </section>
        ))}
      </Card>
      <Card title={t('information')}>
        {information.length === 0 ? (
          <p>{t('noInformation')}</p>
        ) : (
          <DataTable
            label={t('information')}
            rows={information}
            rowKey={({ data, from, to }) => `${data} ${from} ${to}`}
            columns={[
              { key: 'data', label: t('data'), cell: ({ data }) => data },
              { key: 'from', label: t('from'), cell: ({ from }) => who(from) },
              { key: 'to', label: t('to'), cell: ({ to }) => who(to) },
              { key: 'purpose', label: t('use'), cell: ({ purpose }) => purpose },
              { key: 'legalGround', label: t('legalGround'), cell: ({ legalGround }) => legalGround },
            ]}
          />
        )}
      </Card>
    </>
  );
}
