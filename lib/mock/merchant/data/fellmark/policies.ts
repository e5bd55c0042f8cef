import type { MerchantProfile } from '../format';

export const policies: MerchantProfile['policies'] = {
  terms: `These terms apply when you buy from Fellmark LLC, 1180 SE Fellmark Way, Portland, OR 97202. Fellmark is the seller and the merchant of record, also when you order through an assistant.

## Your order

An order is placed when you confirm the total. We accept it by sending an order number. If something turns out to be unavailable after that, we write to you within one working day and refund what you paid for it.

## Prices and payment

* Prices are in US dollars, before sales tax. Tax is worked out for the delivery address and shown before you pay.
* We charge the card when the order is placed. A payment token given to us by an assistant is used once, for the total you confirmed, and not kept.
* One discount code can be used per order unless the code says otherwise. Codes have no cash value.

## Warranty

Shoes are covered for twelve months and clothes, packs and tents for two years against faults in material and workmanship. Wear from use is not a fault: a road shoe is good for roughly 300 to 500 miles. Write to help@fellmark.example with a photo and the order number; we repair, replace or refund.

## Limits

We sell in quantities for personal use, at most ten of one article per order. Nothing in these terms takes away rights that the law where you live gives you.`,
  privacy: `We keep what we need to send you your order and to answer you afterwards, and nothing for sale.

## What we receive

* Your name, address, e-mail and, if you give it, telephone number.
* What you ordered, what it cost, and how it was delivered or returned.
* A payment reference from our payment provider. We never see your card number.

## What we do with it

We use it to pack, ship, refund and repair, to meet tax law, and to recognize fraud. Carriers receive the name, address and phone number they need to deliver. We send news by e-mail only if you ticked the box for it, and every message has a link that ends it.

## How long

Orders are kept for seven years, as tax law asks. Support messages are deleted after two years. You can ask for a copy of what we hold, or for its deletion where no law requires us to keep it: privacy@fellmark.example.`,
  returns: `You have **30 days from delivery** to send things back. Returns within the United States are free; we give you a prepaid label.

## What can come back

* Shoes: try them indoors, on a clean floor or a treadmill. If they have been outside and do not suit you, write to us within the 30 days all the same. We exchange the first pair of a model for another size or model once.
* Clothes, packs and gear: unused, with tags.
* Socks and base layers: only while the seal is closed.

## How

1. Ask for a return from your order, or write to help@fellmark.example.
2. Put the things in any sturdy box, stick the label on, and hand it to UPS.
3. We check the parcel within two working days of its arrival and refund to the card you paid with. Banks take three to five days more.

Delivery charges are refunded only when the whole order was our mistake. From outside the United States the return postage is yours.

## Faults

A fault is not a return: see the warranty in our terms. We pay the postage both ways.`,
  shipping: `Orders placed before 2 pm Pacific on a working day leave our Portland warehouse the same day unless the article says otherwise.

| Method | Where | Time | Price |
| --- | --- | --- | --- |
| Standard (UPS Ground) | United States | 3 to 5 days | $6.90, free from $75 |
| Express (UPS 2nd Day Air) | United States | 1 to 2 days | $14.90 |
| International (DHL) | Canada, UK, France, Germany, Japan | 6 to 10 days | $24.00 |
| International express (DHL Express) | Canada, UK, France, Germany, Japan | 3 to 4 days | $42.00 |

You receive a tracking number as soon as the parcel is scanned. When an order holds something on back-order, we send what is here first and the rest without a second charge.

Outside the United States, import duty and tax are not part of our total; the carrier collects them at the door.`,
};
