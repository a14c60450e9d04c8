import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useText, useTexts } from '#app';
import {
  AppLink,
  Card,
  DataTable,
  DetailPage,
  EmptyState,
  FactsList,
  formatDate,
  Money,
  Page,
  Resource,
  StatusBadge,
  timelineOf,
  useCodeName,
  useGo,
} from '#ui';
import { OfferPicture } from '../../../vouchers/comparison/offer-picture.js';
import { usePremisesWords } from '../../../vouchers/comparison/premises-words.js';
import { texts as words } from '../../../vouchers/texts.js';
import { offerQuery, offersQuery, removePicture, type OwnOffer, type OwnOfferDetail } from './queries.js';
import { texts } from './texts.js';

const TONES = { active: 'good', suspended: 'warning', ended: 'neutral' } as const;
const MOVES = ['edit', 'show-picture', 'remove-picture'] as const;

/** What the provider offers under its contracts, as clients find it. */
export function OfferListPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <Resource query={useQuery(offersQuery)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <OfferRows offers={items} />
          )
        }
      </Resource>
    </Page>
  );
}

function OfferRows({ offers }: { offers: readonly OwnOffer[] }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  return (
    <DataTable
      label={t('title')}
      rows={offers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/offers/${id}`}
      columns={[
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'buyer', label: t('buyer'), cell: ({ authorityName }) => authorityName },
        { key: 'price', label: t('price'), cell: ({ unitPrice }) => <Money amount={unitPrice} />, align: 'end' },
        {
          key: 'places',
          label: t('places'),
          cell: ({ capacity, taken }) => t('placesOf', { free: capacity - taken, capacity }),
          align: 'end',
        },
        { key: 'nextFree', label: t('nextFree'), cell: ({ nextFreeOn }) => nextFreeOn && formatDate(nextFreeOn) },
        { key: 'status', label: t('status'), cell: (offer) => <OfferStatus offer={offer} /> },
      ]}
    />
  );
}

function OfferStatus({ offer: { status } }: { offer: Pick<OwnOffer, 'status'> }) {
  const t = useTexts(texts);
  return <StatusBadge tone={TONES[status]}>{t(status)}</StatusBadge>;
}

export function OfferPage() {
  const offer = useQuery(offerQuery(useParam('offerId')));
  return <Resource query={offer}>{(found) => <Found offer={found} />}</Resource>;
}

function Found({ offer }: { offer: OwnOfferDetail }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const text = useText();
  const go = useGo();
  const service = useCodeName('service-kinds')(offer.serviceKind);
  const language = useCodeName('languages');
  const municipality = useCodeName('municipalities');
  const remove = useCommand(removePicture);
  const page = `/provider/offers/${offer.id}`;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/provider/offers' }}
      title={service}
      status={<OfferStatus offer={offer} />}
      permitted={offer.permittedActions}
      actions={{
        'offer:edit': { label: t('edit'), run: () => go(`${page}/edit`) },
        'offer:show-picture': {
          label: t(offer.picture === null ? 'addPicture' : 'changePicture'),
          run: () => go(`${page}/picture`),
        },
        'offer:remove-picture': {
          label: t('removePicture'),
          run: () => remove.mutateAsync(offer.id),
          danger: {
            title: `${t('removePicture')}?`,
            whatHappens: t('removeWhat'),
            toWhom: t('removeWhom'),
            undo: t('removeUndo'),
            confirm: t('removePicture'),
          },
        },
      }}
      facts={[
        { label: t('buyer'), value: offer.authorityName },
        { label: t('price'), value: <Money amount={offer.unitPrice} /> },
        { label: t('municipalities'), value: offer.municipalities.map(municipality).join(', ') },
        {
          label: t('contract'),
          value: <AppLink href={`/provider/contracts/${offer.contractId}`}>{t('openContract')}</AppLink>,
        },
      ]}
      history={timelineOf(offer.history, (move) => {
        const known = MOVES.find((one) => one === move);
        return known ? t(`move-${known}`) : move;
      })}
    >
      <Card title={t('about')}>
        <p>{text(offer.description)}</p>
        <FactsList
          wide
          facts={[
            { label: t('howGiven'), value: offer.channels.map((channel) => say(`channel-${channel}`)).join(', ') },
            { label: t('languages'), value: offer.languages.map(language).join(', ') },
            { label: t('nextFree'), value: offer.nextFreeOn ? formatDate(offer.nextFreeOn) : t('notTold') },
            {
              label: t('places'),
              value: t('placesOf', { free: offer.capacity - offer.taken, capacity: offer.capacity }),
            },
          ]}
        />
      </Card>
      <PremisesCard offer={offer} />
      <Card title={t('picture')}>
        {offer.picture === null ? <p>{t('noPicture')}</p> : <OfferPicture picture={offer.picture} />}
      </Card>
    </DetailPage>
  );
}

function PremisesCard({ offer: { premises } }: { offer: OwnOfferDetail }) {
  const t = useTexts(texts);
  const { placeOf, featuresOf } = usePremisesWords();
  return (
    <Card title={t('premises')}>
      {premises.length === 0 ? (
        <p>{t('noPremises')}</p>
      ) : (
        <FactsList
          wide
          facts={premises.map((place) => ({ label: placeOf(place), value: featuresOf(place) || t('notTold') }))}
        />
      )}
    </Card>
  );
}
