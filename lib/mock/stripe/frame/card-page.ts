import { framePage } from './page';

// The fields come disabled: what is typed before their script listens would be neither formatted nor checked.
const field = (name: string, label: string, attributes: string, after = '') =>
  `<div class="field" id="${name}-field"><label for="${name}">${label}</label><div class="box"><input id="${name}" name="${name}" type="text" spellcheck="false" aria-required="true" aria-describedby="${name}-error" disabled ${attributes}>${after}</div></div>`;

/** The card fields. Names, labels and autocomplete are what password managers, screen readers and Stripe's own frame agree on. */
export const cardPage = framePage(
  'Secure payment input frame',
  'frame.js',
  `<form id="card" novalidate>
${field('number', 'Card number', 'autocomplete="cc-number" inputmode="numeric" placeholder="1234 1234 1234 1234" maxlength="23"', '<span id="brand" aria-live="polite"></span>')}
${field('expiry', 'Expiry date', 'autocomplete="cc-exp" inputmode="numeric" placeholder="MM / YY" maxlength="9"')}
${field('cvc', 'Security code', 'autocomplete="cc-csc" inputmode="numeric" placeholder="CVC" maxlength="4"')}
${field('postalCode', 'ZIP or postal code', 'autocomplete="billing postal-code" autocapitalize="characters" maxlength="10"')}
<div id="messages">
<p id="number-error"></p><p id="expiry-error"></p><p id="cvc-error"></p><p id="postalCode-error"></p>
</div>
<p id="note">Demo card form. Test cards only: 4242&nbsp;4242&nbsp;4242&nbsp;4242</p>
</form>`,
  '/api/psp/v1/payment_methods',
);
