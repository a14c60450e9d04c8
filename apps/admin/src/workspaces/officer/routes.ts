import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';

/** Pages of the officer workspace, under `/officer`. */
export const officerPages = (_officer: AnyRoute): AnyRoute[] => [];

export const officerNavigation: readonly NavItem[] = [];
