import { z } from 'zod';

const flag = z.enum(['0', '1', 'true', 'false']).transform((word) => word === '1' || word === 'true');
const testKey = (prefix: string) =>
  z.string().refine((key) => key.startsWith(`${prefix}_test_`), `must be a test key (${prefix}_test_…): live keys are refused`);
const whole = z.coerce.number().int();
/** `slug=token,slug=token` as a table. */
const pairs = z
  .string()
  .regex(/^([a-z0-9-]+=[^,=\s]+)(,[a-z0-9-]+=[^,=\s]+)*$/, 'must look like slug=token,slug=token')
  .transform((text) => Object.fromEntries(text.split(',').map((pair) => pair.split('=') as [string, string])))
  .default({});

/** `whsec_…`, newest first; two with a comma between while one is replaced by the next. */
const webhookSecrets = z
  .string()
  .regex(/^whsec_[^,\s]+(,\s*whsec_[^,\s]+)*$/, 'must be whsec_…, or several with commas between')
  .transform((text) => text.split(',').map((secret) => secret.trim()))
  .default([]);

/** How often in a minute; 0: no limit. The defaults let a load test through and slow guessing down. */
const usualRates = {
  /** Requests of one caller at the merchants' doors; of the agent at the vault. */
  requests: 60_000,
  vault: 60_000,
  /** Discount codes that do not exist: by one caller, within one session. Cards that the vault refuses, by one caller. */
  codes: 600,
  session_codes: 30,
  refused_cards: 300,
  /** Discovery, by address. */
  discovery: 6_000,
};
const rates = z
  .string()
  .regex(/^[a-z_]+=\d{1,9}(,[a-z_]+=\d{1,9})*$/, 'must look like codes=600,session_codes=30')
  .transform((text) => text.split(',').map((pair) => pair.split('=') as [string, string]))
  .refine((given) => given.every(([name]) => name in usualRates), `knows only ${Object.keys(usualRates).join(', ')}`)
  .transform((given) => ({ ...usualRates, ...Object.fromEntries(given.map(([name, number]) => [name, Number(number)])) }))
  .default(usualRates);

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);
/** A bearer in the clear only to the machine itself. */
const acpUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => url.startsWith('https:') || localHosts.has(new URL(url).hostname), 'must be https, or http to localhost')
  .transform((url) => url.replace(/\/+$/, ''));
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must look like #57534e');

/** Merchants of the outside, as JSON: `[{"slug":"acme","name":"Acme","url":"https://shop.acme.example/acp","token":"…"}]`. */
const merchants = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON: [{"slug":"acme","name":"Acme","url":"https://…","token":"…"}]' });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(
        z.strictObject({
          slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'must be small letters, digits and hyphens'),
          name: z.string().trim().min(1).max(60),
          /** What ACP's paths are put behind: `/checkout_sessions` and so on. */
          url: acpUrl,
          token: z.string().min(1),
          /** What its order events are signed with; two with a comma between during a rotation. Without one no event of it is taken. */
          webhook_secret: z
            .string()
            .min(8)
            .transform((text) => text.split(',').map((secret) => secret.trim()))
            .default([]),
          currency: z
            .string()
            .regex(/^[a-z]{3}$/, 'must be three small letters')
            .default('usd'),
          accent: z.strictObject({ light: colour, dark: colour }).default({ light: '#57534e', dark: '#d6d3d1' }),
        }),
      )
      .max(50),
  )
  .default([]);

/** `0.25/0.025/2` as a price. */
const price = z
  .string()
  .regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?){2}$/, 'must look like 0.25/0.025/2: input/cached/output')
  .transform((text) => {
    const [input = 0, cached = 0, output = 0] = text.split('/').map(Number);
    return { input, cached, output };
  });

/** Everything that the environment may say. An empty .env runs the whole shop with the bundled stand-ins. */
const shape = z.object({
  PORT: whole.min(0).max(65535).default(3000),
  /** Where the shop keeps everything when DATABASE_URL is not set. */
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url().optional(),
  /** The address that shoppers and merchants use, in links and pictures; default http://localhost:PORT. */
  PUBLIC_URL: z.url().optional(),

  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: z.url().optional(),
  OPENAI_MODEL: z.string().default('gpt-5-mini'),
  /** US dollars a day (UTC) for the model; when they are spent the bundled one answers. 0: no limit; absent: 5. */
  OPENAI_DAILY_LIMIT: z.coerce.number().min(0).max(100_000).optional(),
  /** US dollars for a million tokens, input/cached/output, where the list in lib/agent/spending/prices.ts has no or another price. */
  OPENAI_PRICE: price.optional(),
  OPENAI_API: z.enum(['responses', 'chat']).default('responses'),
  /** Characters a second at which the bundled model writes; 0: as fast as it can. */
  DEMO_SPEED: whole.min(0).default(0),

  STRIPE_SECRET_KEY: testKey('sk').optional(),
  STRIPE_PUBLISHABLE_KEY: testKey('pk').optional(),
  STRIPE_MERCHANT_SECRET_KEY: testKey('sk').optional(),
  /** The seller's profile at Stripe's network, `profile_test_…`: what a token is made out to; absent: Stripe is asked. */
  STRIPE_MERCHANT_PROFILE: z.string().optional(),
  /** What Stripe signs the agent's and the seller's events with; without one its events are not taken. */
  STRIPE_WEBHOOK_SECRET: webhookSecrets,
  STRIPE_MERCHANT_WEBHOOK_SECRET: webhookSecrets,

  /** The keys of the provider's stand-in, for the agent and the bundled merchants (default sk_test_<slug>). */
  STAND_IN_AGENT_KEY: z.string().default('sk_test_agent'),
  STAND_IN_PUBLISHABLE_KEY: testKey('pk').default('pk_test_stand_in'),
  STAND_IN_MERCHANT_KEYS: pairs,
  /** Other bearers for the bundled merchants than demo-<slug>. */
  MERCHANT_TOKENS: pairs,
  /** Merchants of the outside that can be bought from: their ACP address, bearer, secret of their order events. */
  ACP_MERCHANTS: merchants,
  /**
   * Bearers for product feeds of further merchants. One that is in ACP_MERCHANTS too is found and bought from; one that is not is found, and there is nowhere
   * to buy its things.
   */
  FEED_TOKENS: pairs,
  /** Hosts whose pictures the pages show, besides the shop's own address: `cdn.pottery.example,…`. Read by the page's policy (proxy.ts). */
  PICTURE_HOSTS: z.string().optional(),
  /** Secret of the stand-ins (webhooks, fingerprints); made up and kept in the database when absent. */
  AISLE_SECRET: z.string().min(16).optional(),
  /** Signatures of ACP requests: the agent's own key, and the keys of which one must have signed what comes to merchants and vault. */
  ACP_SIGNING_KEY: z.string().optional(),
  ACP_VERIFYING_KEYS: z.string().optional(),
  RATE_LIMITS: rates,
  /** The studio's pages (/studio), for demos: everybody who reaches the shop reaches them. Absent: on as long as nothing real is connected. */
  STUDIO: flag.optional(),
  QUIET: flag.default(false),
});

export type Env = z.infer<typeof shape>;

/** Reads the environment; throws one readable sentence per wrong variable. Empty strings count as absent. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is not right:\n${lines.join('\n')}`);
}
