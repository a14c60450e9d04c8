import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';

/** Pages anyone may open; their paths stand at the root of the site. */
export const publicPages = (_root: AnyRoute): AnyRoute[] => [];

export const publicNavigation: readonly NavItem[] = [];
