import { useState, type ReactNode } from 'react';
import { useTexts } from '../app/i18n/use-texts.js';
import { FactsList } from './card.js';
import { Dialog } from './dialog.js';
import { formatMoney } from './format.js';
import { AppLink } from './link.js';
import { texts } from './texts.js';
import styles from './why-panel.module.css';

/** One line of the arithmetic. `amount` is money; anything else is written out in `value`. */
export interface WhyRow {
  label: string;
  amount?: string;
  value?: string;
  /** `+`, `×`, `=`: what this line does to the ones above. */
  sign?: string;
  total?: boolean;
  note?: string;
}
export interface Explanation {
  /** The whole answer in one plain sentence. */
  sentence: string;
  rows?: readonly WhyRow[];
  rule?: { name: string; version?: string; clause?: string; href?: string };
  facts?: readonly { label: string; value: string; href?: string }[];
}

export interface WhyProps {
  /** What is explained, for the panel's title: "Sija 1, Saimaan Työvalmennus". */
  subject: string;
  explanation?: Explanation;
  /** Instead of `explanation`: a component that reads it from the API when the panel opens. */
  panel?: ReactNode;
  /** The number or decision itself; without it a "Miksi?" link is shown. */
  children?: ReactNode;
}

/** Any number, rank or decision that opens into its reason. */
export function Why({ subject, explanation, panel, children }: WhyProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.opener} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {children ?? t('why')}
        <span className="visually-hidden"> {children ? t('whyOf', { subject }) : subject}</span>
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('whyOf', { subject })} shape="drawer">
        {panel ?? (explanation && <WhyPanel explanation={explanation} />)}
      </Dialog>
    </>
  );
}

/** The reason itself, for pages that show it in place. */
export function WhyPanel({ explanation: { sentence, rows = [], rule, facts = [] } }: { explanation: Explanation }) {
  const t = useTexts(texts);
  return (
    <div className={styles.panel}>
      <p className={styles.sentence}>{sentence}</p>
      {rows.length > 0 && (
        <table className={styles.rows}>
          <caption>{t('arithmetic')}</caption>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} className={row.total ? styles.total : ''}>
                <th scope="row">
                  {row.label}
                  {row.note && <span className={styles.note}>{row.note}</span>}
                </th>
                <td>
                  {row.sign && `${row.sign} `}
                  {row.amount === undefined ? row.value : formatMoney(row.amount)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rule && (
        <div>
          <h3>{t('rule')}</h3>
          <p>
            {rule.href ? <AppLink href={rule.href}>{rule.name}</AppLink> : rule.name}
            {rule.version && `, ${t('version', { version: rule.version })}`}
            {rule.clause && `, ${rule.clause}`}
          </p>
        </div>
      )}
      {facts.length > 0 && (
        <div>
          <h3>{t('factsRead')}</h3>
          <FactsList
            facts={facts.map(({ label, value, href }) => ({
              label,
              value: href ? <AppLink href={href}>{value}</AppLink> : value,
            }))}
          />
        </div>
      )}
    </div>
  );
}
