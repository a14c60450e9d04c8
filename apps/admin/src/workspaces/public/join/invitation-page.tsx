import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useSession, useTexts } from '#app';
import { Button, ButtonLink, ConfirmReceipt, DateText, ErrorState, FactsList, Page, Resource } from '#ui';
import { homeOf } from '../../../app/navigation.js';
import { actFor, signInHref, workspacesOf } from '../../../app/session.js';
import { roleTexts } from '../../../members/role-texts.js';
import { acceptInvitation, invitationQuery } from './queries.js';
import { texts } from './texts.js';

/** Where the link in an invitation leads. */
export function InvitationPage() {
  const t = useTexts(texts);
  const roleName = useTexts(roleTexts);
  const token = useParam('token');
  const signedIn = useSession()?.signedIn === true;
  const invitation = useQuery(invitationQuery(token));
  const accept = useCommand(acceptInvitation);
  return (
    <Resource query={invitation}>
      {(offer) => {
        const organisation = offer.organisationName;
        const { kind, roles } = offer;
        const [, first = 'public'] = workspacesOf({ signedIn: true, actor: { kind, roles, organisation: null } });
        if (accept.isSuccess) {
          return (
            <Page title={t('invitation')} width="text">
              <ConfirmReceipt
                title={t('accepted')}
                actions={
                  <Button onClick={() => void actFor(offer.organisationId, homeOf(first))}>
                    {t('toOrganisation')}
                  </Button>
                }
              >
                <p>{t('acceptedText', { organisation })}</p>
              </ConfirmReceipt>
            </Page>
          );
        }
        return (
          <Page title={t('invitation')} intro={<p>{t('invited', { organisation })}</p>} width="text">
            <FactsList
              facts={[
                { label: t('role'), value: roles.map((role) => roleName(role)).join(', ') },
                { label: t('until'), value: <DateText instant={offer.expiresAt} /> },
              ]}
            />
            {offer.state !== 'open' && <p>{t(offer.state)}</p>}
            {accept.isError && <ErrorState error={accept.error} />}
            {offer.state === 'open' && signedIn && (
              <Button disabled={accept.isPending} onClick={() => accept.mutate(token)}>
                {t('accept')}
              </Button>
            )}
            {offer.state === 'open' && !signedIn && (
              <>
                <p>{t('signInToAccept')}</p>
                <ButtonLink href={signInHref(`/invitations/${token}`)}>{t('signIn')}</ButtonLink>
              </>
            )}
          </Page>
        );
      }}
    </Resource>
  );
}
