import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';

/** Pages of the provider workspace, under `/provider`. */
export const providerPages = (_provider: AnyRoute): AnyRoute[] => [];

export const providerNavigation: readonly NavItem[] = [];
