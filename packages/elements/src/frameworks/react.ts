'use client';
/**
 * @packageDocumentation The elements as React components, for React 19 and later: `import { OcopRating } from
 * '@ocop-kit/elements/react'`. React leaves the object properties and events of custom elements out of pages that a server
 * has written; these bring both after the page is taken over, and register their element then.
 */
import { asComponent, type Component } from './react/component.js';

export type { Component };
export type { OcopElementProps } from './jsx.js';

export const OcopCriterion: Component<'ocop-criterion'> = asComponent(
  'ocop-criterion',
  () => import('../define/ocop-criterion.js'),
);
export const OcopDossier: Component<'ocop-dossier'> = asComponent(
  'ocop-dossier',
  () => import('../define/ocop-dossier.js'),
);
export const OcopProductList: Component<'ocop-product-list'> = asComponent(
  'ocop-product-list',
  () => import('../define/ocop-product-list.js'),
);
export const OcopRating: Component<'ocop-rating'> = asComponent(
  'ocop-rating',
  () => import('../define/ocop-rating.js'),
);
export const OcopScorecard: Component<'ocop-scorecard'> = asComponent(
  'ocop-scorecard',
  () => import('../define/ocop-scorecard.js'),
);
export const OcopSelfAssessment: Component<'ocop-self-assessment'> = asComponent(
  'ocop-self-assessment',
  () => import('../define/ocop-self-assessment.js'),
);
export const OcopCouncilBallot: Component<'ocop-council-ballot'> = asComponent(
  'ocop-council-ballot',
  () => import('../define/ocop-council-ballot.js'),
);
export const OcopCouncilSession: Component<'ocop-council-session'> = asComponent(
  'ocop-council-session',
  () => import('../define/ocop-council-session.js'),
);
