import type { MerchantProfile } from '../format';

/** What stands on Kiln & Folk's public pages. */
export const policies: MerchantProfile['policies'] = {
  terms: `Kiln & Folk is a marketplace. About twenty small workshops in Portugal, Spain and France sell here, and we take care of the order, the payment and the parcel.

## Who you buy from

The maker's name stands on every product. Your contract is with Kiln & Folk, Rua do Forno 18, Porto, Portugal: we charge your card, answer for the piece and refund you when something is wrong. One order may hold pieces by several makers; they travel in one parcel where that is possible.

## Prices

- Prices are in euros and include Portuguese VAT at 23%.
- Delivery is added before you pay and shown as a line of its own.
- We do not take off VAT for addresses outside the European Union. Customs in your country may ask for duty on top.

## Handmade pieces

Hand work varies. Size, weight and glaze may differ a little from the picture; stated measures are within about five per cent. For pieces marked *one of a kind* the picture shows the one piece there is.

## When a piece is gone

Stock is confirmed when you pay. If a one-of-a-kind piece is sold to somebody else in the same minute, you are told so and nothing is charged for it.

## Your rights

These terms do not limit the rights that consumer law gives you where you live, including the three-year guarantee that Portuguese law gives on new goods.
`,
  privacy: `We keep what an order needs and nothing else.

## What we receive

- Your name, e-mail, delivery address and, if you give one, telephone number.
- What you ordered, from whom, and what was paid. We never see your card number: payment arrives as a token that works once, for one amount.
- A note or initials, when you ask for a personalised piece.

## Who else sees it

1. The maker sees your order and the personalisation you asked for, and not your e-mail.
2. The carrier sees your name, address and telephone number.
3. Our payment provider sees the payment.

We do not sell or rent addresses, and makers may not add you to their lists.

## How long

Invoices are kept for ten years because Portuguese tax law asks for it. Messages are deleted after two years. Write to **privacy@kilnfolk.example** to see, correct or erase what we hold; we answer within a month. You may also complain to the CNPD, the Portuguese data protection authority.
`,
  returns: `You may send a piece back **within 14 days** of receiving it, without giving a reason.

## How it works

1. Ask for a return from your order. We send the address of the workshop or of our packing room.
2. Pack the piece as it came to you; the cardboard insert is made for it.
3. Send it within 14 days of asking. Postage back is yours to pay, unless the piece arrived damaged or is not what you ordered.
4. We refund the price and the standard delivery within 14 days of the piece's return, to the card you paid with.

## What cannot come back

- Personalised pieces: stamped or embossed initials.
- Soap whose wrapping is opened, for reasons of hygiene.

## Broken on the way

Ceramics break sometimes. Send a photograph of the piece and of the box within seven days, and keep the pieces until we answer. We replace it, or refund it in full if it was the only one; you do not need to send shards back.
`,
  shipping: `Makers bring finished pieces to our packing room in Porto, and we send one parcel where we can. Each product says how many days it needs before it leaves.

## To the European Union

- **Tracked post:** €6.90, free from €90, 3 to 6 days after dispatch.
- **Courier:** €14.00, 1 to 3 days after dispatch.

## To the rest of the world

- **Tracked post:** €14.90, free from €180, 7 to 14 days after dispatch.
- **Express courier:** €29.00, 3 to 5 days after dispatch.

We send to Portugal, Spain, France, Germany, Italy, the Netherlands, Belgium, Ireland, Austria, the United Kingdom, Switzerland, the United States, Canada, Japan and Australia.

## Customs

Outside the EU the parcel carries a customs declaration with the full value. Duty, import tax and the carrier's handling fee, if any, are paid by the person who receives it and are not part of our total.

## Packing

Ceramics travel in paper and moulded pulp inside a double box. No plastic bubbles. Please keep the box until you are sure that you keep the piece.
`,
};
