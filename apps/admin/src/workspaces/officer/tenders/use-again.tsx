import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, ButtonLink, Card, useGo, useProblemText } from '#ui';
import styles from '../../../procurement/tender.module.css';
import { copyTender, saveAsTemplate } from './change-queries.js';
import { texts } from './change-texts.js';
import form from './documents-tab.module.css';

/** Preview, copy and template: what is done with a tender besides moving it on. `mayCreate`: as the API says. */
export function UseAgain({ id, name, mayCreate }: { id: string; name: string; mayCreate: boolean }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const go = useGo();
  const copy = useCommand(copyTender);
  const template = useCommand(saveAsTemplate);
  const [called, setCalled] = useState(name);
  return (
    <Card title={t('again')}>
      <div className={styles.stack}>
        <div>
          <ButtonLink variant="secondary" href={`/officer/tenders/${id}/preview`}>
            {t('preview')}
          </ButtonLink>
        </div>
        {mayCreate && (
          <>
            <div>
              <Button
                variant="secondary"
                busy={copy.isPending}
                onClick={() => void copy.mutateAsync(id).then((made) => go(`/officer/tenders/${made.id}/edit`))}
              >
                {t('copy')}
              </Button>
            </div>
            <form
              className={form.form}
              onSubmit={(event) => {
                event.preventDefault();
                template.mutate({ id, name: called });
              }}
            >
              <div className={form.field}>
                <label htmlFor="template-name">{t('templateName')}</label>
                <input
                  id="template-name"
                  value={called}
                  minLength={3}
                  maxLength={200}
                  required
                  onChange={(event) => setCalled(event.target.value)}
                />
              </div>
              <div>
                <Button type="submit" variant="secondary" busy={template.isPending}>
                  {t('template')}
                </Button>
              </div>
              <div role="status">
                {template.isSuccess && <p>{t('templateSaved')}</p>}
                {template.isError && <InlineAlert status="error">{say(template.error)}</InlineAlert>}
              </div>
            </form>
          </>
        )}
      </div>
    </Card>
  );
}
