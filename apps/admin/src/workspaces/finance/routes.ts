import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';

/** Pages of the finance workspace, under `/finance`. */
export const financePages = (_finance: AnyRoute): AnyRoute[] => [];

export const financeNavigation: readonly NavItem[] = [];
