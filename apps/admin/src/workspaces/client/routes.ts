import type { AnyRoute } from '@tanstack/react-router';
import type { NavItem } from '../../app/navigation.js';

/** Pages of the client workspace, under `/client`. */
export const clientPages = (_client: AnyRoute): AnyRoute[] => [];

export const clientNavigation: readonly NavItem[] = [];
