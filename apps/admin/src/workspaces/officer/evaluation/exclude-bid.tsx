import { useId, useState } from 'react';
import { Textarea } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, DangerDialog } from '#ui';
import { notComparedTexts } from '../../../procurement/not-compared-texts.js';
import styles from './evaluation.module.css';
import { excludeBid, type ExclusionCode } from './queries.js';
import { texts } from './texts.js';

const CODES = ['not-compliant', 'exclusion-ground', 'not-suitable', 'abnormally-low'] as const;

interface ExcludeBidProps {
  bidId: string;
  version: number;
  name: string;
}

/** Leaves one bid out of the comparison, with the ground of law and the reasons that will stand in the decision. */
export function ExcludeBid({ bidId, version, name }: ExcludeBidProps) {
  const t = useTexts(texts);
  const words = useTexts(notComparedTexts);
  const id = useId();
  const exclude = useCommand(excludeBid);
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState<ExclusionCode>('not-compliant');
  const [grounds, setGrounds] = useState('');
  return (
    <>
      <Button variant="secondaryNoBorder" onClick={() => setOpen(true)}>
        {t('excludeOf', { name })}
      </Button>
      <DangerDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => exclude.mutateAsync({ bidId, version, code, grounds: grounds.trim() })}
        title={t('excludeOf', { name })}
        whatHappens={t('excludeWhat')}
        toWhom={t('excludeWhom', { name })}
        undo={t('excludeUndo')}
        confirm={t('exclude')}
        extra={
          <>
            <div className={styles.select}>
              <label htmlFor={id}>{t('excludeCode')}</label>
              <select id={id} value={code} onChange={(event) => setCode(event.target.value as ExclusionCode)}>
                {CODES.map((value) => (
                  <option key={value} value={value}>
                    {words(`excluded-${value}`)}
                  </option>
                ))}
              </select>
            </div>
            <Textarea
              labelText={t('excludeGrounds')}
              value={grounds}
              rows={4}
              fullWidth
              resize="vertical"
              onChange={(event) => setGrounds(event.target.value)}
            />
          </>
        }
      />
    </>
  );
}
