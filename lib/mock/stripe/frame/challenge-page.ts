import { framePage } from './page';

/** The bank's page of the stand-in, in its own frame: the shopper presses Complete or Fail, as in Stripe's test challenge. */
export const challengePage = framePage(
  'Your bank asks you to confirm',
  'challenge-frame.js',
  `<main id="challenge">
<h1>Your bank asks you to confirm</h1>
<p>This is the stand-in for your bank's own page. <span id="amount"></span></p>
<p id="state" role="status"></p>
<div class="row">
<button type="button" id="complete" disabled>Complete</button>
<button type="button" id="fail" disabled>Fail</button>
</div>
</main>`,
  '/api/psp/v1/stand_in/authentications',
);
