import type { MerchantProfile } from '../format';

/** What stands on Wayhome's public pages. */
export const policies: MerchantProfile['policies'] = {
  terms: `These terms apply to orders placed with Wayhome, 214 Alder Street, Portland, Oregon.

## Orders

Your order is accepted when we confirm it. If an item turns out to be unavailable after that, we tell you the same day and refund it in full.

## Prices and tax

- Prices are in US dollars and do not include sales tax.
- Sales tax is worked out from the delivery address and shown as its own line before you pay.
- An older price is crossed out only if we sold the item at that price within the last ninety days.

## Payment

Your card is charged once, for the amount you confirmed. We do not store card numbers; payment arrives as a token limited to that amount.

## Discounts

One code per order unless the offer says otherwise. Automatic offers are applied by themselves and shown as a line.

## Warranty

Wayhome luggage is covered for life against faults in the shell and the wheels. We repair first and replace when we cannot. Scratches, dents and airline damage that leave the bag usable are wear. Other makers' warranties are stated with each product and handled by us.

## Law

Oregon law applies. Nothing here takes away rights that the law where you live gives you.
`,
  privacy: `## What we collect

- **For an order:** name, email, delivery address, phone number if you give one, and what you bought.
- **For support:** what you write to us.
- **Not collected:** card numbers, precise location, contacts.

## What we use it for

We use it to deliver, to answer questions, to handle returns and warranty repairs, and to keep the records that tax law asks for. Marketing email goes only to people who asked for it, and every message can end it.

## Who receives it

Carriers receive the address. Our payment provider receives the payment. Repair workshops receive your first name and the bag. Nobody buys data from us.

## How long we keep it

Order records stay for seven years, support messages for three. Warranty registrations stay until you ask us to remove them.

## Your choices

Write to **privacy@wayhome.example** to get a copy, to correct it or to have it erased. We answer within 30 days, wherever you live.
`,
  returns: `You have **100 days** from delivery to send something back. Take the suitcase on a trip if you like; we resell returned bags as used.

## What comes back free

Returns within the United States are free with our label. From other countries you pay the postage, unless the item is faulty or not what you ordered.

1. Choose the items in your order and a reason.
2. Print the label, or show the code at a drop-off point.
3. We refund within five business days of the parcel reaching us, to the card you paid with.

## Conditions

- Clothes and shoes: tried on, not worn out.
- Swimwear: hygiene strip in place.
- Bed linen: washed at most once.
- Candles: unlit.
- Luggage: used is fine; empty the pockets.

## What we cannot take back

Lit candles and swimwear without its hygiene strip.

## Exchanges

Another size or color of the same item goes out as soon as the carrier scans your return.
`,
  shipping: `Most items leave our Portland warehouse the same business day when ordered by noon Pacific time. Each product says when it takes longer.

## United States

- **Ground:** $6.95, free from $75, 3 to 6 days.
- **Two-day:** $14.95, 2 days after dispatch.
- **Overnight:** $29.95, the day after dispatch.

## International

We ship to Canada, Mexico, the United Kingdom, France, Germany, Spain, Italy, the Netherlands, Japan and Australia.

- **Economy:** $19.95, free from $200, 7 to 14 days.
- **Express:** $39.95, 3 to 5 days.

Duty and import tax are not part of our total. The carrier collects them on delivery, where they apply.

## Good to know

- Checked suitcases and mirrors travel in their own box and can arrive on a different day.
- Lamps come with a US plug. USB-C lamps work anywhere with a local adapter.
- If a parcel has not moved for five days, write to us; we trace it and send another one if it is lost.
`,
};
