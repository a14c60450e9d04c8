import { type FieldProblem, type Localised, parseCents } from '@kasvutori/platform';
import { instantOfLocal, isLocalDeadline } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import type { PublicTender } from '../tenders/tenders.dto.js';
import { revisable, revised, type RevisionContent } from './revision-content.js';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

const FLAWS = {
  'deadline-in-lost-hour': text(
    'Tätä kellonaikaa ei ole: kello siirtyy silloin kesäaikaan. Valitse toinen aika.',
    'Klockslaget finns inte: då ställs klockan om till sommartid. Välj en annan tid.',
    'This time does not exist: the clock moves to summer time. Choose another time.',
  ),
  'deadline-shortened': text(
    'Määräaikaa voi vain pidentää.',
    'En tidsfrist kan bara förlängas.',
    'A deadline can only be extended.',
  ),
  'deadline-missing': text(
    'Julkaistua määräaikaa ei voi poistaa.',
    'En publicerad tidsfrist kan inte tas bort.',
    'A published deadline cannot be removed.',
  ),
  'questions-after-deadline': text(
    'Kysymysten määräajan pitää olla ennen tarjousten määräaikaa.',
    'Tidsfristen för frågor ska vara före tidsfristen för anbud.',
    'The deadline for questions must be before the deadline for bids.',
  ),
  'questions-deadline-passed': text(
    'Kysymysten uuden määräajan pitää olla edessä.',
    'Den nya tidsfristen för frågor ska ligga framåt.',
    'The new deadline for questions must lie ahead.',
  ),
  'grounds-missing': text(
    'Kerro tarjoajille kilpailutuksen pääkielellä, mikä muuttuu ja miksi.',
    'Berätta för anbudsgivarna på upphandlingens huvudspråk vad som ändras och varför.',
    'Tell bidders in the main language of the tender what changes and why.',
  ),
  'text-missing': text(
    'Julkaistua tekstiä ei voi jättää tyhjäksi kilpailutuksen pääkielellä.',
    'En publicerad text kan inte lämnas tom på upphandlingens huvudspråk.',
    'A published text cannot be left empty in the main language of the tender.',
  ),
  'ceiling-not-positive': text(
    'Anna nollaa suurempi summa tai jätä tyhjäksi.',
    'Ange ett belopp över noll eller lämna tomt.',
    'Give an amount above zero or leave it empty.',
  ),
  'lot-unknown': text(
    'Osa ei kuulu tähän kilpailutukseen, tai se on keskeytetty.',
    'Delen hör inte till den här upphandlingen, eller så har den avbrutits.',
    'The lot does not belong to this tender, or it has been cancelled.',
  ),
  'part-unknown': text(
    'Hintarivi tai valintaperuste ei kuulu tähän osaan.',
    'Prisraden eller kriteriet hör inte till den här delen.',
    'The price item or criterion does not belong to this lot.',
  ),
  'lot-name-twice': text(
    'Toisella osalla on jo tämä nimi.',
    'En annan del har redan det här namnet.',
    'Another lot already has this name.',
  ),
} as const satisfies Record<string, Localised>;

type Found = readonly (readonly [boolean, string, keyof typeof FLAWS])[];

/** Bidders are told what changes and why, in the language the tender leads with. */
export function groundsFlaws(tender: PublicTender, grounds: TenderText): FieldProblem[] {
  return where([[(grounds[tender.language] ?? '').trim() === '', '/grounds', 'grounds-missing']]);
}

/** What keeps the content from being a corrigendum of the tender as it stands. @param now by the database's clock. */
export function revisionFlaws(tender: PublicTender, content: RevisionContent, now: Date): FieldProblem[] {
  const said = (value: TenderText): boolean => (value[tender.language] ?? '').trim() !== '';
  const current = revisable(tender);
  const names = revised(current, content).lots.map((lot) =>
    (lot.title[tender.language] ?? '').trim().toLocaleLowerCase('fi'),
  );
  return where([
    [!said(content.title), '/title', 'text-missing'],
    [said(tender.description) && !said(content.description), '/description', 'text-missing'],
    ...deadlines(tender, content, now),
    ...content.lots.flatMap((lot, index): Found => {
      const at = `/lots/${index}`;
      const known = current.lots.find(({ id }) => id === lot.id);
      if (known === undefined) return [[true, `${at}/id`, 'lot-unknown']];
      const items = new Set(known.priceItems.map(({ id }) => id));
      const criteria = new Set(known.criteria.map(({ id }) => id));
      const name = (lot.title[tender.language] ?? '').trim().toLocaleLowerCase('fi');
      return [
        [!said(lot.title), `${at}/title`, 'text-missing'],
        [name !== '' && names.filter((other) => other === name).length > 1, `${at}/title`, 'lot-name-twice'],
        ...lot.priceItems.flatMap((item, place): Found => [
          [!items.has(item.id), `${at}/priceItems/${place}/id`, 'part-unknown'],
          [!said(item.title), `${at}/priceItems/${place}/title`, 'text-missing'],
          [!said(item.unit), `${at}/priceItems/${place}/unit`, 'text-missing'],
          [
            item.maxUnitPrice !== null && parseCents(item.maxUnitPrice) <= 0n,
            `${at}/priceItems/${place}/maxUnitPrice`,
            'ceiling-not-positive',
          ],
        ]),
        ...lot.criteria.flatMap((criterion, place): Found => [
          [!criteria.has(criterion.id), `${at}/criteria/${place}/id`, 'part-unknown'],
          [!said(criterion.title), `${at}/criteria/${place}/title`, 'text-missing'],
        ]),
      ];
    }),
  ]);
}

/** Deadlines only become longer: whoever planned by the published one is never late (directive 2014/24/EU, article 47). */
function deadlines(tender: PublicTender, content: RevisionContent, now: Date): Found {
  const [submission, questions] = [content.submissionDeadline, content.questionsDeadline].map((local) =>
    local === null || !isLocalDeadline(local) ? null : instantOfLocal(local),
  );
  const earlier = (instant: Date | null | undefined, than: Date | null): boolean =>
    instant != null && than !== null && instant.getTime() < new Date(than).getTime();
  const moved = content.questionsDeadline !== tender.questionsDeadline;
  return [
    [submission == null, '/submissionDeadline', 'deadline-in-lost-hour'],
    [earlier(submission, tender.submissionEnd), '/submissionDeadline', 'deadline-shortened'],
    [content.questionsDeadline === null && tender.questionsDeadline !== null, '/questionsDeadline', 'deadline-missing'],
    [content.questionsDeadline !== null && questions == null, '/questionsDeadline', 'deadline-in-lost-hour'],
    [earlier(questions, tender.questionsEnd), '/questionsDeadline', 'deadline-shortened'],
    [moved && questions != null && questions <= now, '/questionsDeadline', 'questions-deadline-passed'],
    [
      submission != null && questions != null && questions >= submission,
      '/questionsDeadline',
      'questions-after-deadline',
    ],
  ];
}

const where = (found: Found): FieldProblem[] =>
  found.flatMap(([holds, pointer, code]) => (holds ? [{ pointer, code, text: FLAWS[code] }] : []));
