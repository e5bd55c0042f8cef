import { afterAll, beforeAll, test } from 'vitest';
import type { OpenDatabase } from '@/lib/db';
import { testDatabase } from '@/lib/db/testing';
import { agent, keys, testStandIn } from '@/lib/mock/stripe/testing';
import { newId } from '@/lib/wire/ids';
import { createDelegateIssuer, createStripeIssuer, createStripeProcessor, sellerProfile } from '.';
import { type Purse, purseContract } from './contract';

let database: OpenDatabase;
let standIn: ReturnType<typeof testStandIn>;
beforeAll(async () => {
  database = await testDatabase();
  standIn = testStandIn(database.db);
});
afterAll(() => database.close());

const cards = { pays: 'pm_card_visa', declines: 'pm_card_chargeDeclined', insufficient: 'pm_card_chargeDeclinedInsufficientFunds' };
const unique = (name: string) => newId(name);

function standInPurse(issuer: Purse['issuer']): Purse {
  const { door } = standIn;
  return {
    issuer,
    processor: createStripeProcessor({ secretKey: keys.merchants.fellmark, door }),
    otherProcessor: createStripeProcessor({ secretKey: keys.merchants.kilnfolk, door }),
    merchantId: keys.profiles.fellmark,
    cards,
    unique,
    now: () => standIn.now(),
  };
}

purseContract('shared payment tokens at the stand-in', () => standInPurse(createStripeIssuer({ secretKey: agent, door: standIn.door })));

purseContract(
  'delegate_payment at the stand-in',
  () =>
    standInPurse(
      createDelegateIssuer({
        secretKey: agent,
        door: standIn.door,
        vaultUrl: 'https://vault.example/api/psp',
        vaultDoor: standIn.delegateDoor,
        bearer: agent,
      }),
    ),
  { revoke: 'ACP has no way to withdraw a delegated token' },
);

const { STRIPE_SECRET_KEY, STRIPE_MERCHANT_SECRET_KEY, STRIPE_MERCHANT_PROFILE } = process.env;
if (STRIPE_SECRET_KEY && STRIPE_MERCHANT_SECRET_KEY) {
  let merchantId = STRIPE_MERCHANT_PROFILE ?? '';
  beforeAll(async () => {
    merchantId ||= await sellerProfile({ secretKey: STRIPE_MERCHANT_SECRET_KEY });
  });
  purseContract(
    'shared payment tokens in Stripe test mode',
    () => ({
      issuer: createStripeIssuer({ secretKey: STRIPE_SECRET_KEY }),
      processor: createStripeProcessor({ secretKey: STRIPE_MERCHANT_SECRET_KEY }),
      merchantId,
      cards,
      unique,
      now: () => new Date(),
    }),
    { session: 'Stripe does not compare seller_details[external_id] with the metadata of the charge' },
  );
} else {
  const reason = 'STRIPE_SECRET_KEY and STRIPE_MERCHANT_SECRET_KEY are not both set';
  test.skip(`shared payment tokens in Stripe test mode (skipped: ${reason})`, () => undefined);
  console.log(`The contract with Stripe test mode is skipped: ${reason}.`);
}
