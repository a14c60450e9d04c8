import { formatCents, formatInstant, label, localised, type Language, type Localised } from '@kasvutori/platform';
import { create } from 'xmlbuilder2';

export interface FeedEntry {
  readonly id: string;
  readonly number: string;
  readonly title: Partial<Localised>;
  readonly authorityName: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly submissionEnd: Date | null;
  readonly valueCents: bigint | null;
  readonly serviceKinds: readonly string[];
  readonly municipalities: readonly string[];
}

const TITLE: Localised = {
  fi: 'Kasvutori: avoimet kilpailutukset',
  sv: 'Kasvutori: öppna upphandlingar',
  en: 'Kasvutori: open tenders',
};
const WORDS: Readonly<Record<'buyer' | 'until' | 'where' | 'value', Localised>> = {
  buyer: { fi: 'Hankkija', sv: 'Upphandlare', en: 'Buyer' },
  until: { fi: 'Tarjoukset viimeistään', sv: 'Anbud senast', en: 'Bids by' },
  where: { fi: 'Kunnat', sv: 'Kommuner', en: 'Municipalities' },
  value: { fi: 'Ennakoitu arvo', sv: 'Uppskattat värde', en: 'Estimated value' },
};

/** The Atom feed (RFC 4287) of these tenders. `self` is the address it was read at, `origin` where the pages of the tenders are. */
export function writeAtom(
  entries: readonly FeedEntry[],
  { language, origin, self, now }: { language: Language; origin: string; self: string; now: Date },
): string {
  const newest = entries.reduce<Date | null>(
    (latest, { updatedAt }) => (latest === null || updatedAt > latest ? updatedAt : latest),
    null,
  );
  const feed = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2005/Atom', 'feed', {
    'xml:lang': language,
  });
  feed.ele('id').txt(self);
  feed.ele('title').txt(TITLE[language]);
  feed.ele('updated').txt((newest ?? now).toISOString());
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: `${origin}/tenders` });
  feed.ele('author').ele('name').txt('Kasvutori');
  for (const entry of entries) {
    const node = feed.ele('entry');
    node.ele('id').txt(`urn:uuid:${entry.id}`);
    node.ele('title').txt(plain(localised(entry.title, language)) || entry.number);
    node.ele('published').txt(entry.publishedAt.toISOString());
    node.ele('updated').txt(entry.updatedAt.toISOString());
    node.ele('link', { rel: 'alternate', type: 'text/html', href: `${origin}/tenders/${entry.id}` });
    for (const kind of entry.serviceKinds)
      node.ele('category', { term: kind, label: label('service-kind', kind, language) });
    node.ele('summary').txt(plain(summaryOf(entry, language)));
  }
  return feed.end({ prettyPrint: true });
}

function summaryOf(entry: FeedEntry, language: Language): string {
  const places = entry.municipalities.map((code) => label('municipality', code, language));
  return [
    `${WORDS.buyer[language]}: ${entry.authorityName}`,
    ...(entry.submissionEnd === null
      ? []
      : [`${WORDS.until[language]}: ${formatInstant(entry.submissionEnd, language)}`]),
    ...(places.length === 0 ? [] : [`${WORDS.where[language]}: ${places.join(', ')}`]),
    ...(entry.valueCents === null ? [] : [`${WORDS.value[language]}: ${formatCents(entry.valueCents, language)}`]),
  ].join('\n');
}

/** Without the control characters that XML 1.0 cannot hold, escaped or not. */
const plain = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
