import type { MerchantProfile } from '../format';

/** What stands on Mizuya's public pages. */
export const policies: MerchantProfile['policies'] = {
  terms: `Mizuya is run by Mizuya Co., Ltd., 31 Teramachi, Nakagyo-ku, Kyoto, Japan.

## Prices

- Prices are in Japanese yen.
- No tax is added at checkout, whichever country we send to.
- Delivery is shown on its own line before you pay.

## Orders

Your order is accepted when we confirm it. Stock is checked at that moment; if something has sold out, you are told before anything is charged.

## What we say about our products

We make cosmetics, not medicine. We state ingredients, texture and the skin we made a product for. We do not promise to treat or cure anything. If your skin is ill or reacts strongly, ask a doctor before you use something new.

## Gift cards

1. A gift card is sent by e-mail within minutes of payment.
2. It is valid for three years, at Mizuya only, for one or several orders.
3. It cannot be exchanged for cash or returned.

## Law

Japanese law applies. Consumer rights of the country where you live remain yours.
`,
  privacy: `## What we keep

We keep your name, address, e-mail and order, so that we can deliver and answer you. If you tell us about your skin or an allergy, we use it to answer that message and delete it after 90 days.

## What we do not keep

- Card numbers. Payment reaches us as a token, limited to one amount.
- A profile of what you looked at.

## Who receives data

1. The carrier receives name, address and telephone number, and customs receive what is in the parcel and its value.
2. Our payment provider receives the payment.
3. The recipient of a gift card receives your name and message.

## Your rights

Write to **privacy@mizuya.example** to see, correct or erase your data. We answer within 30 days. Invoices are kept for seven years, as Japanese law asks.
`,
  returns: `Unopened products can come back **within 30 days** of delivery.

## Opened, and it does not suit your skin

Cosmetics that have been opened cannot be sold again, so we do not take them back as a rule. If a product causes a reaction within 30 days, stop using it and write to us with a photograph of the batch number. We refund one opened product per order in that case.

## How to return

1. Ask for a return from your order.
2. Pack the product in its box, with the seal in place.
3. Post it within 14 days of our answer. You pay the postage, unless the fault is ours.

The refund goes to the card you paid with within seven days of arrival. Delivery is refunded only when the whole order comes back because of a fault of ours.

## What cannot come back

- Opened products, save for the case above
- Gift cards
- Single items out of a gift set
`,
  shipping: `Orders placed before 13:00 Kyoto time on a working day leave the same day, unless the product says otherwise.

## Within Japan

- **Yu-Pack:** ¥600, free from ¥5,000, 1 to 3 days.
- **Next day:** ¥1,100, 1 day after dispatch.

## Abroad

We send to the United States, Canada, the United Kingdom, France, Germany, Italy, Spain, the Netherlands, Australia, New Zealand, Singapore, Hong Kong, Taiwan and South Korea.

- **Small packet, tracked:** ¥1,200, free from ¥12,000, 7 to 14 days.
- **EMS:** ¥2,600, 3 to 6 days.

## Customs

Import duty and tax may be asked for when the parcel arrives. They are set by your country, paid by the recipient and not part of our total. We always declare the full value.

## Gift cards

Sent by e-mail within minutes. There is no delivery charge.

## Heat

Lip balms and balm creams may soften in summer. That does not harm them; let them cool before you open them.
`,
};
