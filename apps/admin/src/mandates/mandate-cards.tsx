import { useCommand } from '#api';
import { useTexts } from '#app';
import { ActionBar, Card, FactsList, formatDate, StatusBadge, type Tone } from '#ui';
import { endMandate, type Mandate } from './queries.js';
import { texts } from './texts.js';

const TONES: Readonly<Record<Mandate['state'], Tone>> = {
  coming: 'active',
  'in-force': 'good',
  over: 'neutral',
  ended: 'neutral',
};

interface MandateCardsProps {
  mandates: readonly Mandate[];
  /** Whose name heads the card: the one who acts, or the one acted for. */
  named: 'representative' | 'person';
}

/** Each mandate with what it allows, until when, and the button that ends it. */
export function MandateCards({ mandates, named }: MandateCardsProps) {
  return mandates.map((mandate) => <One key={mandate.id} mandate={mandate} named={named} />);
}

function One({ mandate, named }: { mandate: Mandate; named: MandateCardsProps['named'] }) {
  const t = useTexts(texts);
  const end = useCommand(endMandate);
  const { state, scope, firstDay, lastDay, givenHow, reason, givenByName, endedByName } = mandate;
  return (
    <Card
      title={named === 'person' ? mandate.personName : mandate.representativeName}
      aside={<StatusBadge tone={TONES[state]}>{t(`state-${state}`)}</StatusBadge>}
    >
      <FactsList
        wide
        facts={[
          { label: t('scope'), value: scope.map((one) => t(`scope-${one}`)).join(' · ') },
          { label: t('days'), value: `${formatDate(firstDay)}–${formatDate(lastDay)}` },
          { label: t('how'), value: [t(`how-${givenHow}`), reason].filter(Boolean).join(': ') },
          ...(givenHow === 'client' ? [] : [{ label: t('givenBy'), value: givenByName }]),
        ]}
      />
      {endedByName && <p>{t('endedBy', { name: endedByName })}</p>}
      {(state === 'coming' || state === 'in-force') && (
        <ActionBar
          permitted={mandate.permittedActions}
          actions={{
            'mandate:end': {
              label: t('end'),
              run: () => end.mutateAsync(mandate.id),
              danger: {
                title: t('endTitle'),
                whatHappens: t('endWhat', { who: mandate.representativeName, forWhom: mandate.personName }),
                toWhom: t('endWhom'),
                undo: t('endUndo'),
                confirm: t('end'),
              },
              quiet: true,
            },
          }}
        />
      )}
    </Card>
  );
}
