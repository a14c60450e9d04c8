import { expect, it } from '@jest/globals';
import { activeFilters, cellText, nextSort, readQuery, type Filter } from './list-model.js';

const filters: Filter[] = [
  { kind: 'search', label: 'Hae' },
  { kind: 'choice', name: 'status', label: 'Tila', options: [] },
  { kind: 'dates', name: 'deadline', label: 'Määräaika' },
];

it('takes from the address only what the list owns', () => {
  const search = { q: 'valmennus', status: '', deadlineTo: '2026-12-31', tab: 'lots', sort: '-value', x: 3 };
  expect(readQuery(search, filters)).toEqual({ q: 'valmennus', deadlineTo: '2026-12-31', sort: '-value' });
});

it('counts a date range as one filter', () => {
  expect(activeFilters({ deadlineFrom: '2026-01-01', deadlineTo: '2026-12-31', sort: 'name' }, filters)).toBe(1);
});

it('turns the sort round', () => {
  expect([
    nextSort(undefined, 'name'),
    nextSort('name', 'name'),
    nextSort('-name', 'name'),
    nextSort('value', 'name'),
  ]).toEqual(['name', '-name', 'name', 'name']);
});

it('writes a cell as text', () => {
  expect(cellText({ key: 'n', label: 'N', cell: (row: { n: number }) => row.n }, { n: 3 })).toBe('3');
  expect(cellText({ key: 'n', label: 'N', cell: () => null, text: () => 'kolme' }, {})).toBe('kolme');
});
