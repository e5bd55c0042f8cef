import type { MerchantProfile } from '../format';

export const policies: MerchantProfile['policies'] = {
  terms: `These terms apply when you buy from Second Light Workshop LLC, 15 Lamplight Alley, Pittsburgh, PA 15201. Second Light is the seller and the merchant of record.

## Condition

We use four words and mean them the same way each time.

* **Like new:** no marks visible at arm's length. Tested as new.
* **Very good:** light marks, none on a screen or lens.
* **Good:** visible wear, described in the listing. Everything works.
* **Fair:** heavy wear or a repaired fault, described. Everything needed to use it works.

The condition detail in a listing is part of the contract. If the article does not match it, we take it back at our cost at any time within the warranty.

## Warranty

Refurbished electronics carry twelve months, used electronics and cameras six, used outdoor gear three, from delivery. Batteries count as parts and are covered to the health stated in the listing for the first ninety days.

## Data

Every device that can store anything is erased to NIST 800-88 before it is offered.

## One of each

Most articles exist once. Should two orders meet, the first that was paid has it; the second is refunded at once.`,
  privacy: `We keep names, addresses, orders and messages for as long as warranty and tax law require, seven years at most. We do not sell or share them, apart from the address that the carrier prints on the label.

## Devices you sell us or send in

Anything on a device you send us is erased unread. We keep its serial number to check that it was not stolen.

## Cards

Payments run through our payment provider. We receive a reference and the result, not the card.

## Asking us

Write to privacy@secondlight.example to see, correct or delete your data. A person answers, usually within a week.`,
  returns: `You have **14 days from delivery** to send an article back for any reason. Return postage is yours unless the article is not as described.

## How

1. Write to bench@secondlight.example with the order number, or ask for a return from your order.
2. Pack it as we packed it. Insure it for what you paid.
3. Sign out of accounts and switch off any activation lock; we cannot accept a locked device.

We inspect within three working days and refund the price of the article to your card. Marks that were not there are deducted at what their repair costs, with a photo.

## Not as described

Tell us within the warranty and we send a label. You choose: repair, an equal article if we have one, or the money back with all postage.

## What we cannot take back

Opened film, and articles marked "for parts".`,
  shipping: `We test, clean and pack each article after it is ordered, which takes one to two working days.

| Method | Time after packing | Price |
| --- | --- | --- |
| Standard, insured (UPS Ground) | 3 to 6 days | $7.90, free from $150 |
| Express, insured and signed for (FedEx 2Day) | 2 to 3 days | $19.00 |

We ship within the United States and to Canada. Lithium batteries go by ground where the carrier asks for it. Orders above $500 need a signature.

For Canada, duty and tax are collected by the carrier and are not part of our total.`,
};
