import type { Stripe } from '@stripe/stripe-js';
import { loadStripe } from '@stripe/stripe-js/pure';

/** Stripe.js wants a key to start with; the stand-in's frames know their own. */
const standInPublishableKey = 'pk_test_stand_in';
const standInScript = '/stripe-stand-in/stripe.js';

const loading = new Map<string, Promise<Stripe>>();

/**
 * Stripe.js for this page: from Stripe's own address with a key, else the shop's labelled stand-in from its own origin. Loaded once; a failed load is
 * tried again by the next caller. Rejects when it cannot be loaded or the key is a live one.
 */
export function loadShopStripe(publishableKey: string | undefined): Promise<Stripe> {
  const key = publishableKey ?? standInPublishableKey;
  const found = loading.get(key);
  if (found) return found;
  const started = start(publishableKey).catch((error: unknown) => {
    loading.delete(key);
    throw error;
  });
  loading.set(key, started);
  return started;
}

async function start(publishableKey: string | undefined): Promise<Stripe> {
  if (publishableKey?.startsWith('pk_live')) throw new Error('Live keys are refused by this demonstration.');
  if (!publishableKey) await insertStandIn();
  const stripe = await loadStripe(publishableKey ?? standInPublishableKey);
  if (!stripe) throw new Error('Stripe.js needs a browser.');
  return stripe;
}

function insertStandIn(): Promise<void> {
  if ('Stripe' in window) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = standInScript;
    // The page's own nonce, where its policy works with one; browsers hide the attribute and keep the property.
    script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error('The card form could not be loaded.'));
    };
    document.head.append(script);
  });
}
