import { useTexts } from '#app';
import { Card, DateText, FactsList, Money, useCodeName } from '#ui';
import { InlineAlert } from 'suomifi-ui-components';
import { changeTexts } from './change-texts.js';
import { CriteriaList } from './criteria-list.js';
import { PriceItemTable } from './price-item-table.js';
import { texts } from './texts.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';
import type { Lot } from './types.js';

/** The lots of a tender: what each buys and where, what is priced and how bids are compared. */
export function LotList({ lots }: { lots: readonly Lot[] }) {
  const t = useTexts(texts);
  if (lots.length === 0) return <p className={styles.soft}>{t('noLots')}</p>;
  return (
    <div className={styles.stack}>
      {lots.map((lot) => (
        <LotCard key={lot.id} lot={lot} />
      ))}
    </div>
  );
}

/** "Osa 1: Valmennus, Mikkeli". */
export function useLotName(): (lot: Pick<Lot, 'number' | 'title'>) => string {
  const t = useTexts(texts);
  const said = useSaid();
  return ({ number, title }) => `${t('lot', { number })}: ${said(title) || t('untitledLot')}`;
}

function LotCard({ lot }: { lot: Lot }) {
  const t = useTexts(texts);
  const said = useSaid();
  const changes = useTexts(changeTexts);
  const name = useLotName()(lot);
  const place = useCodeName('municipalities');
  const service = useCodeName('service-kinds');
  const cpv = useCodeName('cpv');
  const { mainCpv, estimatedValue, frameworkMaximum, cap, startsOn, durationMonths } = lot;
  return (
    <Card title={name}>
      {lot.cancelledAt && (
        <InlineAlert status="warning" labelText={changes('lotCancelled')} className={styles.alert ?? ''}>
          {lot.cancelReason}
        </InlineAlert>
      )}
      {said(lot.description) && <p className={styles.text}>{said(lot.description)}</p>}
      <FactsList
        wide
        facts={[
          { label: t('service'), value: lot.serviceKind && service(lot.serviceKind) },
          { label: t('municipalities'), value: lot.municipalities.map(place).join(', ') },
          { label: t('estimatedValue'), value: estimatedValue && <Money amount={estimatedValue} /> },
          { label: t('frameworkMaximum'), value: frameworkMaximum && <Money amount={frameworkMaximum} /> },
          { label: t('cap'), value: cap && <Money amount={cap} /> },
          { label: t('starts'), value: startsOn && <DateText date={startsOn} /> },
          { label: t('duration'), value: durationMonths && t('months', { count: durationMonths }) },
          { label: t('maxAwards'), value: t('providers', { count: lot.maxAwards }) },
          { label: t('callOff'), value: lot.callOffText && said(lot.callOffText) },
          { label: t('cpv'), value: mainCpv && `${mainCpv} ${cpv(mainCpv) === mainCpv ? '' : cpv(mainCpv)}` },
        ]}
      />
      <div className={styles.part}>
        <h3>{t('priceItems')}</h3>
        <PriceItemTable items={lot.priceItems} caption={`${name}: ${t('priceItems')}`} />
      </div>
      <div className={styles.part}>
        <h3>{t('criteria')}</h3>
        <p>{t(`method-${lot.evaluationMethod ?? 'best-ratio'}`)}</p>
        <CriteriaList criteria={lot.criteria} />
      </div>
    </Card>
  );
}
