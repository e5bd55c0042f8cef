/** A page for an isolated frame of the stand-in. */
export type FramePage = {
  /** The one path that its script may call; undefined: none. */
  apiPath?: string;
  html: (nonce: string, publishableKey: string) => string;
};

/** The document around a frame's body: no favicon, nothing from elsewhere, its scripts let in one by one. Every frame speaks through frame-line.js. */
export const framePage = (title: string, script: string, body: string, apiPath?: string): FramePage => ({
  ...(apiPath && { apiPath }),
  html: (nonce, publishableKey) => `<!doctype html>
<html lang="en" data-key="${publishableKey.replace(/\W/g, '')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/stripe-stand-in/frame.css" nonce="${nonce}">
<script src="/stripe-stand-in/frame-line.js" nonce="${nonce}" defer></script>
<script src="/stripe-stand-in/${script}" nonce="${nonce}" defer></script>
</head>
<body>
${body}
</body>
</html>`,
});
