import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import styles from './link.module.css';

export interface AppLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  children: ReactNode;
}

/** A link inside the app: an ordinary anchor that does not reload the page. Addresses are plain strings. */
export function AppLink({ href, onClick, ...rest }: AppLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || rest.target === '_blank') return;
    event.preventDefault();
    router.history.push(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}

export interface ButtonLinkProps extends AppLinkProps {
  variant?: 'primary' | 'secondary';
}

/** A link that looks like a button, for the page's main step when that step is another page. */
export function ButtonLink({ variant = 'primary', className, ...rest }: ButtonLinkProps) {
  return <AppLink className={`${styles.button} ${styles[variant]} ${className ?? ''}`} {...rest} />;
}

/** Go to an address of the app from code: `const go = useGo(); go('/officer/tenders')`. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  return (href) => router.history.push(href);
}
