import { useQuery } from '@tanstack/react-query';
import { useParam } from '#app';
import { procedureQuery } from './queries.js';

/** The page of the procedure reads it, then the form starts from it. */
export function useProcedure() {
  const id = useParam('tenderId');
  return { id, href: `/officer/tenders/${id}/procedure`, query: useQuery(procedureQuery(id)) };
}
