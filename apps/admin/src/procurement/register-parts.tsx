import { useTexts } from '#app';
import { Card, DateText, FactsList, StatusBadge, useCodeName, Why, type Column, type ListSource } from '#ui';
import { api, asQuery, unwrap } from '#api';
import type { components } from '../api/schema.js';
import type { PublicRegister } from './procedure-parts.js';
import { texts } from './procedure-texts.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';

export type RegisterRow = components['schemas']['RegisterSummary'];

const TONES = { draft: 'neutral', open: 'active', closed: 'neutral' } as const;

export function RegisterBadge({ status }: { status: keyof typeof TONES }) {
  const t = useTexts(texts);
  return <StatusBadge tone={TONES[status]}>{t(`register-${status}`)}</StatusBadge>;
}

export const publicRegisterList: ListSource<RegisterRow> = {
  key: ['public-registers'],
  load: (query, signal) => unwrap(api.GET('/api/v1/public/registers', { params: { query: asQuery(query) }, signal })),
};

export function useRegisterColumns(): [Column<RegisterRow>, ...Column<RegisterRow>[]] {
  const t = useTexts(texts);
  const said = useSaid();
  return [
    { key: 'title', label: t('name'), cell: (row) => said(row.title) || row.number },
    { key: 'number', label: '№', cell: ({ number }) => number, sort: 'number' },
    { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName },
    { key: 'status', label: t('status'), cell: ({ status }) => <RegisterBadge status={status} /> },
    { key: 'categories', label: t('categories'), cell: ({ categoryCount }) => String(categoryCount), align: 'end' },
  ];
}

/** What a register is, what it asks of applicants, and its categories. */
export function RegisterOverview({ register }: { register: PublicRegister }) {
  const t = useTexts(texts);
  const said = useSaid();
  const service = useCodeName('service-kinds');
  const municipality = useCodeName('municipalities');
  return (
    <div className={styles.stack}>
      <Card title={t('description')}>
        <p className={styles.text}>{said(register.description)}</p>
        <FactsList
          facts={[
            { label: t('authority'), value: register.authorityName },
            {
              label: t('validTo'),
              value: register.validTo ? <DateText date={register.validTo} /> : t('openEnded'),
            },
            {
              label: t('firstCallOff'),
              value: register.firstCallOffOn && (
                <Why
                  subject={t('firstCallOff')}
                  explanation={{
                    sentence: t('firstCallOffWhy'),
                    rule: { name: t('procurementAct'), clause: t('joiningClause') },
                  }}
                >
                  <DateText date={register.firstCallOffOn} />
                </Why>
              ),
            },
            { label: t('reason'), value: register.closeReason },
          ]}
        />
      </Card>
      <Card title={t('requirements')}>
        <ol>
          {register.requirements.map(({ text }, index) => (
            <li key={index}>{said(text)}</li>
          ))}
        </ol>
      </Card>
      <Card title={t('categories')}>
        {register.categories.map((category) => (
          <section key={category.id} className={styles.part}>
            <h3>{said(category.title)}</h3>
            <FactsList
              facts={[
                { label: t('service'), value: service(category.serviceKind) },
                { label: t('unit'), value: said(category.unit) },
                { label: t('municipalities'), value: category.municipalities.map(municipality).join(', ') },
              ]}
            />
          </section>
        ))}
      </Card>
    </div>
  );
}
