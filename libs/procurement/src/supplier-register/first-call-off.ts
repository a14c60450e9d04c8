import { formatDate, helsinkiDateOf, one, sql, type CalendarDate, type Localised, type Tx } from '@kasvutori/platform';
import { firstCallOffOn } from './register-times.js';

const running = (day: CalendarDate): Localised => ({
  fi: `Rekisterin ensimmäinen kilpailutus julkaistaan aikaisintaan ${formatDate(day)}: rekisteriin on voinut hakea 30 päivää (direktiivi 2014/24/EU, 34 artikla 2 kohta).`,
  sv: `Registrets första konkurrensutsättning publiceras tidigast ${formatDate(day)}: då har man kunnat ansöka i 30 dagar (direktiv 2014/24/EU, artikel 34.2).`,
  en: `The first call-off of the register is published on ${formatDate(day)} at the earliest: there have been 30 days to apply by then (directive 2014/24/EU, article 34(2)).`,
});
const UNDECIDED: Localised = {
  fi: 'Päätä ensin hakemuksista, jotka tulivat ensimmäisten 30 päivän aikana: ensimmäinen kutsu lähetetään kaikille hyväksytyille (direktiivi 2014/24/EU, 34 artikla 5 kohta).',
  sv: 'Avgör först ansökningarna från de första 30 dagarna: den första inbjudan sänds till alla godkända (direktiv 2014/24/EU, artikel 34.5).',
  en: 'Decide first on the applications of the first 30 days: the first invitation goes to all who are accepted (directive 2014/24/EU, article 34(5)).',
};

/**
 * What the first call-off of a register waits for; nothing is asked of the later ones. @param tenderId the call-off itself.
 */
export async function missingOfFirstCallOff(
  tx: Tx,
  tenderId: string,
  categoryId: string,
  at: Date,
): Promise<{ field: string; code: string; text: Localised }[]> {
  const { publishedAt, calledOff } = one(
    await sql<{ publishedAt: Date; calledOff: boolean }>(
      tx,
      `SELECT r.published_at AS "publishedAt",
              EXISTS (SELECT FROM procurement.tender_procedure p JOIN procurement.register_category o ON o.id = p.register_category_id
                        JOIN procurement.tender t ON t.id = p.tender_id AND t.published_at IS NOT NULL
                       WHERE o.register_id = r.id AND t.id <> $2) AS "calledOff"
         FROM procurement.register_category c JOIN procurement.supplier_register r ON r.id = c.register_id WHERE c.id = $1`,
      [categoryId, tenderId],
    ),
  );
  if (calledOff) return [];
  const first = firstCallOffOn(publishedAt);
  if (helsinkiDateOf(at) < first) return [{ field: '/procedure', code: 'first-joining-running', text: running(first) }];
  const waiting = await sql(
    tx,
    `SELECT id FROM procurement.register_member
      WHERE category_id = $1 AND status = 'applied' AND (applied_at AT TIME ZONE 'Europe/Helsinki')::date < $2 LIMIT 1`,
    [categoryId, first],
  );
  return waiting.length === 0 ? [] : [{ field: '/procedure', code: 'first-applications-undecided', text: UNDECIDED }];
}
