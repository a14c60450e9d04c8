import { useTexts } from '#app';
import { AppLink, type Fact } from '#ui';
import { texts } from './texts.js';
import type { Contract } from './types.js';

/** From a contract to its framework, and from a call-off to the order and the framework contract it stands under. */
export function useFrameworkFacts({ framework }: Contract, workspace: 'officer' | 'provider' | 'finance'): Fact[] {
  const t = useTexts(texts);
  if (framework === null || workspace === 'finance') return [];
  const { id, parentId, parentNumber, callOffId } = framework;
  return [
    {
      label: t('framework'),
      value: <AppLink href={`/${workspace}/frameworks/${id}`}>{t('openFramework')}</AppLink>,
    },
    {
      label: t('parent'),
      value: parentId && <AppLink href={`/${workspace}/contracts/${parentId}`}>{parentNumber}</AppLink>,
    },
    {
      label: t('callOff'),
      value: callOffId && <AppLink href={`/${workspace}/call-offs/${callOffId}`}>{t('openCallOff')}</AppLink>,
    },
  ];
}
