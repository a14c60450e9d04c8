import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  ActionBar,
  Card,
  DateText,
  DetailPage,
  FactsList,
  FormPage,
  Resource,
  SelectField,
  TextAreaField,
  useGo,
  type PageAction,
} from '#ui';
import { DecideBy } from '../../../procurement/decide-by.js';
import { MemberBadge, type Member } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { RegisterBadge, RegisterOverview } from '../../../procurement/register-parts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { DeclarationNote } from '../company/declaration-note.js';
import { RegisterListPage } from '../../public/registers/register-list-page.js';
import { joinRegister, leaveRegister, ownRegisterQuery, withdrawApplication } from './queries.js';
import { texts } from './texts.js';

export const ProviderRegisterListPage = () => <RegisterListPage base="/provider/registers" />;

export function ProviderRegisterPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const id = useParam('registerId');
  const query = useQuery(ownRegisterQuery(id));
  return (
    <Resource query={query}>
      {(register) => (
        <DetailPage
          back={{ label: words('registers'), href: '/provider/registers' }}
          title={said(register.title)}
          status={<RegisterBadge status={register.status} />}
          actions={{
            'register-member:join': { label: t('join'), run: () => go(`/provider/registers/${id}/join`) },
          }}
          permitted={register.permittedActions}
        >
          <div className={styles.stack}>
            {register.memberships.length > 0 && (
              <Card title={t('memberships')}>
                {register.memberships.map((member) => (
                  <Membership key={`${member.id}-${member.version}`} registerId={id} member={member} />
                ))}
              </Card>
            )}
            <RegisterOverview register={register} />
          </div>
        </DetailPage>
      )}
    </Resource>
  );
}

function Membership({ registerId: id, member }: { registerId: string; member: Member }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const withdrawing = useCommand(withdrawApplication);
  const leaving = useCommand(leaveRegister);
  const own = { id, memberId: member.id, version: member.version };
  const act = (label: string, run: () => unknown): PageAction => ({
    label,
    run,
    danger: {
      title: label,
      whatHappens: t('leaveWhat'),
      toWhom: t('leaveWhom'),
      undo: t('leaveUndo'),
      confirm: label,
    },
  });
  return (
    <section className={styles.part}>
      <h3>{said(member.categoryTitle)}</h3>
      <p>
        <MemberBadge member={member} />
      </p>
      <FactsList
        facts={[
          { label: words('applied'), value: <DateText instant={member.appliedAt} /> },
          { label: words('decideBy'), value: member.status === 'applied' && <DecideBy member={member} /> },
          { label: words('extension'), value: member.extensionReason },
          { label: words('reason'), value: member.reason },
        ]}
      />
      <ActionBar
        actions={{
          'register-member:withdraw': act(t('withdraw'), () => withdrawing.mutateAsync(own)),
          'register-member:leave': act(t('leave'), () => leaving.mutateAsync(own)),
        }}
        permitted={member.permittedActions}
      />
    </section>
  );
}

interface JoinValues {
  categoryId: string;
  answers: string[];
}

export function JoinRegisterPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const id = useParam('registerId');
  const href = `/provider/registers/${id}`;
  const query = useQuery(ownRegisterQuery(id));
  return (
    <Resource query={query}>
      {(register) => (
        <FormPage<JoinValues, unknown>
          title={t('join')}
          back={{ label: said(register.title), href }}
          intro={<DeclarationNote words={t('joinIntro')} />}
          values={{ categoryId: '', answers: register.requirements.map(() => '') }}
          submitLabel={t('send')}
          submit={({ categoryId, answers }) => joinRegister(id, categoryId, answers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('categoryId')}
                label={words('category')}
                options={register.categories.map((category) => ({ value: category.id, label: said(category.title) }))}
              />
              {register.requirements.map(({ text }, index) => (
                <TextAreaField key={index} {...field(`answers.${index}`)} label={said(text)} rows={4} />
              ))}
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
