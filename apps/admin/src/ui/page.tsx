import { createContext, useEffect, useRef, type ReactNode } from 'react';
import { AppLink } from './link.js';
import styles from './page.module.css';

/** Set by the router when the path changes; the next heading that appears takes the focus (WCAG 2.4.3). */
const navigation = { awaitsHeading: false };
export const headingTakesFocus = (): void => {
  navigation.awaitsHeading = true;
};

/** Whether a page with its h1 is around: what waits within it brings no second one. */
export const WithinPage = createContext(false);

export interface PageProps {
  title: string;
  /** Beside the title: status, countdown. */
  beside?: ReactNode;
  /** Where the person came from. */
  back?: { label: string; href: string } | undefined;
  intro?: ReactNode;
  /** Right of the title, or under it on a phone. */
  actions?: ReactNode;
  /** `text`: one readable column (forms, letters). */
  width?: 'full' | 'text';
  /** While something else on the page says what it is. */
  hideTitle?: boolean;
  children?: ReactNode;
}

/** Every page: its one h1 (which is also the document's title and takes focus after navigation) and its width. */
export function Page({ title, beside, back, intro, actions, width = 'full', hideTitle = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Kasvutori`;
  }, [title]);
  useEffect(() => {
    if (hideTitle || !navigation.awaitsHeading) return;
    navigation.awaitsHeading = false;
    heading.current?.focus({ preventScroll: true });
  }, [hideTitle]);
  return (
    <div className={`${styles.page} ${styles[width]}`}>
      {back && (
        <AppLink href={back.href} className={styles.back}>
          <span aria-hidden="true">←</span> {back.label}
        </AppLink>
      )}
      <div className={hideTitle ? 'visually-hidden' : styles.head}>
        <div className={styles.title}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {beside && <div className={styles.beside}>{beside}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {intro && <div className={styles.intro}>{intro}</div>}
      <WithinPage value={true}>{children}</WithinPage>
    </div>
  );
}
