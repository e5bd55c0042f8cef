import { framePage } from './page';

/** The test wallet's own mark: a wallet with its flap and its clasp, in the colour of the words beside it. */
const mark = `<svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="M3.5 8.5V17a2.5 2.5 0 0 0 2.5 2.5h12a2.5 2.5 0 0 0 2.5-2.5v-6A2.5 2.5 0 0 0 18 8.5H5.5a2 2 0 0 1 0-4H17"/><path d="M20.5 12.25h-4a1.75 1.75 0 0 0 0 3.5h4"/></svg>`;

/** The button of the test wallet: what an express button of a real wallet is, labelled as what it is. */
export const expressPage = framePage(
  'Secure express checkout frame',
  'express-frame.js',
  `<button type="button" id="wallet-button" aria-label="Pay with Test wallet">${mark}<span>Test wallet</span></button>`,
);

const select = (id: string, label: string) => `<div id="${id}-part"><label for="${id}">${label}</label><select id="${id}"></select></div>`;

/** The sheet that the button opens: card, contact, delivery, the amount, one button to agree. */
export const walletPage = framePage(
  'Test wallet',
  'wallet-frame.js',
  `<main id="wallet">
<h1>${mark}Test wallet</h1>
<p id="payee"></p>
${select('card', 'Card')}
${select('contact', 'Deliver to')}
${select('rate', 'Delivery')}
<dl id="lines"></dl>
<p id="sum"><span>Total</span> <output id="total"></output></p>
<button type="button" id="confirm" disabled>Pay</button>
<p id="state" role="status"></p>
<p class="small">A demo wallet with a made-up person in it: Ada Shopper, ada@example.com. No real card, no real money.</p>
</main>`,
  '/api/psp/v1/payment_methods',
);
