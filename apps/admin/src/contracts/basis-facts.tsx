import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { AppLink, type Fact } from '#ui';
import { basisTexts } from './basis-texts.js';
import type { ContractWorkspace } from './payments-tab.js';
import { texts } from './texts.js';
import type { Contract } from './types.js';

/** From a contract to what it comes from and belongs to: alliance, tender, framework, order, rulebook, cooperation agreement. */
export function useBasisFacts(contract: Contract, workspace: ContractWorkspace): Fact[] {
  const t = useTexts(basisTexts);
  const words = useTexts(texts);
  const { allianceId, tenderId, tenderNumber, rulebookApprovalId, rulebookNumber, cooperationId } = contract;
  const inWorkspace = workspace !== 'finance';
  return [
    {
      label: t('alliance'),
      value: allianceId && inWorkspace && (
        <AppLink href={`/${workspace}/alliances/${allianceId}`}>{t('openAlliance')}</AppLink>
      ),
    },
    {
      label: words('tender'),
      value: tenderId && (
        <AppLink href={`${inWorkspace ? `/${workspace}` : ''}/tenders/${tenderId}`}>{tenderNumber}</AppLink>
      ),
    },
    ...useFrameworkFacts(contract, workspace),
    {
      label: t('rulebook'),
      value: rulebookApprovalId && inWorkspace && (
        <AppLink href={`/${workspace}/rulebooks/approvals/${rulebookApprovalId}`}>{rulebookNumber}</AppLink>
      ),
    },
    {
      label: t('cooperation'),
      value:
        workspace === 'officer' && cooperationId ? (
          <AppLink href={`/officer/cooperation/${cooperationId}?tab=contracts`}>{contract.cooperationNumber}</AppLink>
        ) : (
          contract.cooperationNumber
        ),
    },
    { label: t('cooperationGround'), value: contract.cooperationGround },
  ];
}

/** From a contract to its framework, and from a call-off to the order and the framework contract it stands under. */
function useFrameworkFacts({ framework }: Contract, workspace: ContractWorkspace): Fact[] {
  const t = useTexts(basisTexts);
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

/** The cooperation agreement has ended before the contract that rests on it. */
export function CooperationEnded({ contract }: { contract: Contract }) {
  const t = useTexts(basisTexts);
  const { status, cooperationEnd, cooperationNumber } = contract;
  if (cooperationEnd === null) return null;
  const how = `cooperation-${cooperationEnd}`;
  const inForce = status === 'active' || status === 'suspended';
  return (
    <InlineAlert
      status="warning"
      labelText={
        how in basisTexts.table
          ? t(how as 'cooperation-expired', { number: cooperationNumber ?? '' })
          : t('cooperationEnded')
      }
    >
      {t(inForce ? 'contractStays' : 'contractCannot')}
    </InlineAlert>
  );
}
