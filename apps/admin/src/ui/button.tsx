import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { Button as SuomifiButton } from 'suomifi-ui-components';
import { useTexts } from '../app/i18n/use-texts.js';
import styles from './button.module.css';
import { texts } from './texts.js';

export interface ButtonProps {
  children: ReactNode;
  onClick?: (event: MouseEvent) => void;
  variant?: 'default' | 'secondary' | 'secondaryNoBorder';
  type?: 'button' | 'submit';
  /** Shows that the command is on its way and takes no second click. */
  busy?: boolean;
  disabled?: boolean;
  /** So that the focus can come back to it. */
  id?: string;
  icon?: ReactElement;
}

/** Suomi.fi button that knows how to wait. */
export function Button({ busy = false, onClick, type = 'button', ...rest }: ButtonProps) {
  const t = useTexts(texts);
  const click = (event: MouseEvent) => {
    if (!busy) onClick?.(event);
  };
  const waiting = busy ? { loading: true as const, ariaLoadingText: t('sending') } : { loading: false as const };
  return <SuomifiButton className={styles.button ?? ''} type={type} onClick={click} {...waiting} {...rest} />;
}
