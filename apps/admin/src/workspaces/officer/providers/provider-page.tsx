import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Card, DataTable, DetailPage, EmptyState, FactsList, Resource, useCodeName } from '#ui';
import { useContractColumns } from '../../../contracts/contract-columns.js';
import { usePartialText } from '../../../contracts/contract-words.js';
import { contractsOfProviderQuery } from '../../../contracts/queries.js';
import { texts as contractTexts } from '../../../contracts/texts.js';
import { DeclarationView } from '../../../suppliers/declaration-view.js';
import { texts as words } from '../../../suppliers/texts.js';
import { providerDeclarationQuery, providerQuery, type Provider } from './queries.js';
import { texts } from './texts.js';

/** A provider as buyers see it: its profile and its self-declaration. */
export function ProviderPage() {
  const provider = useQuery(providerQuery(useParam('providerId')));
  return <Resource query={provider}>{(found) => <Found provider={found} />}</Resource>;
}

function Found({ provider }: { provider: Provider }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const contractWord = useTexts(contractTexts);
  const place = useCodeName('municipalities');
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/providers' }}
      title={provider.name}
      facts={[
        { label: t('businessId'), value: provider.businessId },
        { label: t('home'), value: place(provider.municipality) },
        { label: t('website'), value: provider.website && <a href={provider.website}>{provider.website}</a> },
      ]}
      tabs={[
        { id: 'profile', label: t('profile'), content: <Profile provider={provider} /> },
        { id: 'contracts', label: contractWord('contracts'), content: <Contracts providerId={provider.id} /> },
        { id: 'declaration', label: word('declaration'), content: <Declaration providerId={provider.id} /> },
      ]}
    />
  );
}

function Profile({ provider }: { provider: Provider }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const region = useCodeName('regions');
  const language = useCodeName('languages');
  const cpv = useCodeName('cpv');
  const word = useTexts(words);
  if (!provider.written) return <p>{t('notWritten')}</p>;
  return (
    <Card>
      <p>{say(provider.description)}</p>
      <FactsList
        facts={[
          { label: t('services'), value: provider.serviceKinds.map(kind).join(', ') },
          { label: t('serves'), value: provider.municipalities.map(place).join(', ') },
          { label: t('area'), value: provider.localAreas.map(region).join(', ') },
          { label: t('languages'), value: provider.languages.map(language).join(', ') },
          { label: t('cpv'), value: provider.cpvCodes.map((code) => `${code} ${cpv(code)}`).join(', ') },
          { label: t('size'), value: provider.size && word(`size-${provider.size}` as 'size-micro') },
          { label: t('website'), value: provider.website && <a href={provider.website}>{provider.website}</a> },
        ]}
      />
    </Card>
  );
}

/** What the reader's authority has agreed with it. */
function Contracts({ providerId }: { providerId: string }) {
  const t = useTexts(contractTexts);
  const contracts = useQuery(contractsOfProviderQuery(providerId));
  const [name, , ...rest] = useContractColumns('provider');
  return (
    <Resource query={contracts}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('noContracts')} />
        ) : (
          <DataTable
            label={t('contracts')}
            rows={items}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/officer/contracts/${id}`}
            columns={[name, ...rest.filter(({ hidden }) => !hidden)]}
          />
        )
      }
    </Resource>
  );
}

function Declaration({ providerId }: { providerId: string }) {
  const declaration = useQuery(providerDeclarationQuery(providerId));
  return <Resource query={declaration}>{(found) => <DeclarationView declaration={found} />}</Resource>;
}
