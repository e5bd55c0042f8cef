/** The bank's page of the stand-in, in its own frame: the shopper presses Complete or Fail, as in Stripe's test challenge. */
export const challengePage = {
  apiPath: '/api/psp/v1/stand_in/authentications',
  html: (nonce: string, publishableKey: string): string => `<!doctype html>
<html lang="en" data-key="${publishableKey.replace(/\W/g, '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Your bank asks you to confirm</title>
<link rel="stylesheet" href="/stripe-stand-in/frame.css" nonce="${nonce}">
<script src="/stripe-stand-in/challenge-frame.js" nonce="${nonce}" defer></script>
</head>
<body>
<main id="challenge">
<h1>Your bank asks you to confirm</h1>
<p>This is the stand-in for your bank's own page. <span id="amount"></span></p>
<p id="state" role="status"></p>
<div class="row">
<button type="button" id="complete" disabled>Complete</button>
<button type="button" id="fail" disabled>Fail</button>
</div>
</main>
</body>
</html>`,
};
