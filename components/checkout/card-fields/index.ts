import { lazy } from 'react';

export type { CardFieldsProps } from './CardFields';
export { CardPlace } from './CardPlace';
export type { ExpressButtonsProps } from './ExpressButtons';
export type { WalletConfirmation, WalletCounter, WalletSheet } from './express-events';
export type { CardHandle, MadePaymentMethod } from './handle';

/** `confirmWithBank` for the rare card that asks; its code comes with the card form's. */
export const bankConfirmation = () => import('./confirm-with-bank').then((module) => module.confirmWithBank);

/** The card form, whose code (Elements and all) is fetched when the first checkout opens. Put it in a Suspense with `<CardPlace />` as fallback. */
export const CardFields = lazy(() => import('./CardFields').then((module) => ({ default: module.CardFields })));

/** The wallets' buttons; the same code as the card form's, fetched with it. */
export const ExpressButtons = lazy(() => import('./ExpressButtons').then((module) => ({ default: module.ExpressButtons })));
