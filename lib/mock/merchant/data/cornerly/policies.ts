import type { MerchantProfile } from '../format';

export const policies: MerchantProfile['policies'] = {
  terms: `These terms apply to what you buy from Cornerly Stores, Inc., 2999 Valencia Street, San Francisco, CA 94110, in our shops, on our site or through an assistant. Cornerly is the seller and the merchant of record.

## Orders

Your order is binding when you confirm the total and we have sent an order number. If we cannot supply something, we tell you the same day and refund it.

## Prices

* Prices are in US dollars without sales tax. Tax depends on where the order goes and is shown before you pay.
* A price on our site may differ from the one in a shop. The price at the moment you confirm is the one that counts.
* The 5% discount on orders of $150 and more is taken off by itself. One further code may be used if it can be combined; the checkout says so.

## Gift cards

Gift cards are sent by e-mail, usually within ten minutes, do not expire, carry no fees, and can be spent in several steps. They cannot be exchanged for cash except where the law requires it.

## Warranty

Electronics carry the maker's warranty, at least one year, which we handle for you. Everything else is covered for one year against faults.`,
  privacy: `We use your data to deliver your order. We do not sell it and we show no advertising.

## What we keep

* Name, delivery address, e-mail, phone number if you gave one
* Orders, returns and messages to support
* The reference of a payment, never a card number

## Who else sees it

Carriers see the name, address and phone number. The payment provider sees the amount. Tax authorities can see invoices.

## Your choices

News by e-mail only if you asked for it. To see, correct or delete what we hold, write to privacy@cornerly.example; we answer within thirty days. Invoices stay for seven years because the law says so.`,
  returns: `You have **60 days** from delivery or pickup, and returns are free.

## Three ways

1. **In a shop.** Bring the article and the order number to Valencia Street or Wicker Park. The refund starts at the counter.
2. **By post.** Ask for a label from your order and drop the parcel at any USPS office.
3. **By van.** Where our van delivers, it also collects; choose a window in the return.

## Condition

Clothes and shoes unworn outdoors. Electronics with all parts, signed out of any account. Kitchenware unused.

## What we cannot take back

Food, flowers, gift cards, opened cosmetics, and earphones that sit in the ear once their seal is open. Faulty ones are of course replaced.

## Refunds

Refunds go to the card you paid with, within two working days after we have the article in hand.`,
  shipping: `## Post

| Method | Time | Price |
| --- | --- | --- |
| Standard (USPS) | 2 to 4 days | $4.99, free from $35 |
| Express (UPS 2nd Day Air) | 1 to 2 days | $9.99 |
| Next day (UPS Next Day Air) | 1 day | $19.99 |

Orders placed before 4 pm Pacific leave the same day, Saturdays included. We ship to all fifty states and Washington, DC.

## Pickup

Free at Valencia Street, San Francisco (ready in about two hours) and Wicker Park, Chicago (about three hours). We write to you when it is ready and keep it for seven days.

## Our van

In ZIP codes that begin with 941 (San Francisco), 100 (Manhattan) and 606 (Chicago): three windows a day, today if you order at least three hours ahead, $6.99, free from $75.

## By e-mail

Gift cards are sent to the address you give, at no charge.`,
};
