import type { ReactNode } from 'react';
import { useSession } from '#app';
import { NotFoundPage } from '../app/error-pages.js';

/** The story pages exist in development and in the demo only. */
export function Story({ children }: { children: ReactNode }) {
  const session = useSession();
  return import.meta.env.DEV || session?.demo ? children : session ? <NotFoundPage /> : null;
}
