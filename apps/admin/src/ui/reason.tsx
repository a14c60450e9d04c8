import { useState, type ReactNode } from 'react';
import { Textarea } from 'suomifi-ui-components';

/** The reason a dangerous act asks for: `field` goes into the dialog as `extra`, `text` along with the command. */
export function useReason(label: string, hint: string): { text: string; field: ReactNode } {
  const [text, setText] = useState('');
  const field = (
    <Textarea
      labelText={label}
      hintText={hint}
      value={text}
      rows={3}
      resize="vertical"
      fullWidth
      onChange={(event) => setText(event.target.value)}
    />
  );
  return { text: text.trim(), field };
}
