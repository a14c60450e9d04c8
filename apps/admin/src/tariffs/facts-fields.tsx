import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { DateField, RepeatField, TextAreaField, TextField } from '#ui';
import { CLIENT_LISTS, CONTRACT_LISTS, emptyClient, type ClientList, type ContractList } from './facts-values.js';
import { FlawsAt } from './flaw-list.js';
import { objectIn, readable } from './read-json.js';
import { RowsField } from './row-fields.js';
import { rowTexts } from './row-texts.js';
import styles from './tariffs.module.css';
import { texts } from './texts.js';

/** Facts of a case: its clients with what is known of each, and what is known of the contract. What rows cannot hold stands as JSON. */
export function FactsFields({ name, at }: { name: string; at: string }) {
  const t = useTexts(texts);
  const word = useTexts(rowTexts);
  const json = useWatch({ name: `${name}.json` }) as string | null;
  if (json !== null)
    return (
      <>
        <FlawsAt at={at} />
        <TextAreaField
          name={`${name}.json`}
          label={t('facts')}
          hint={t('factsHint')}
          rows={10}
          later
          validate={readable(objectIn, t('unreadable'))}
        />
      </>
    );
  return (
    <>
      <FlawsAt at={at} within={['clients', ...Object.keys(CONTRACT_LISTS)]} />
      <RepeatField
        name={`${name}.clients`}
        itemTitle={(index) => word('rowNumber', { what: word('row-clients'), number: index + 1 })}
        addLabel={word('addRow', { what: word('row-clients').toLowerCase() })}
        empty={{ ...emptyClient() }}
        max={100}
      >
        {(index) => (
          <>
            <FlawsAt at={`${at}/clients/${index}`} within={Object.keys(CLIENT_LISTS).map((kind) => `facts/${kind}`)} />
            <div className={styles.row}>
              <TextField name={`${name}.clients.${index}.client`} label={word('client')} later />
              <DateField name={`${name}.clients.${index}.serviceStart`} label={word('serviceStart')} later />
            </div>
            {(Object.keys(CLIENT_LISTS) as ClientList[]).map((kind) => (
              <RowsField
                key={kind}
                name={`${name}.clients.${index}.${kind}`}
                kind={kind}
                columns={CLIENT_LISTS[kind]}
                at={`${at}/clients/${index}/facts/${kind}`}
              />
            ))}
          </>
        )}
      </RepeatField>
      {(Object.keys(CONTRACT_LISTS) as ContractList[]).map((kind) => (
        <RowsField
          key={kind}
          name={`${name}.${kind}`}
          kind={kind}
          columns={CONTRACT_LISTS[kind]}
          at={`${at}/${kind}`}
        />
      ))}
    </>
  );
}
