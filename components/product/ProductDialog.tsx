'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { ofMerchant, useLanguage } from '@/components/ui/language';
import type { CardVariant, ProductCard } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';
import { choiceAtFirst, chosenVariant, nearestVariant, optionStates } from './choice';
import { DeliveryTold } from './DeliveryTold';
import { OptionPicker } from './OptionPicker';
import { Price } from './Price';
import { ProductPicture } from './ProductPicture';
import { Rating } from './Rating';
import { Stock } from './Stock';
import { productWords } from './words';

/** Why the dialog is open: to look, or because Buy or Add needs a choice first. */
export type DialogReason = 'look' | 'buy' | 'add';

/** Everything the feed says of one product, its open choices, and the way on. */
export function ProductDialog({
  card,
  reason,
  onClose,
  onContinue,
}: {
  card: ProductCard;
  reason: DialogReason;
  onClose: () => void;
  onContinue: (variant: CardVariant, what: 'buy' | 'add') => void;
}) {
  const language = useLanguage();
  const say = productWords[language];
  const [choice, setChoice] = useState(() => choiceAtFirst(card));
  const [asked, setAsked] = useState(false);
  const group = useId();
  const many = (card.quantity ?? 1) > 1 ? `${card.quantity} × ` : '';
  const variant = chosenVariant(card, choice);
  const near = nearestVariant(card, choice) ?? card.variants[0];
  const options = optionStates(card, choice).filter((option) => reason === 'look' || option.values.length > 1);
  const open = options.filter((option) => !(option.name in choice)).map((option) => option.name.toLowerCase());
  const go = (what: 'buy' | 'add') => (variant?.availability.available ? onContinue(variant, what) : setAsked(true));

  return (
    <Dialog title={card.title} language={language} titleLanguage={ofMerchant(card)} onClose={onClose} wide={reason === 'look'}>
      <div className={reason === 'look' ? 'grid gap-6 sm:grid-cols-2' : 'grid gap-5'}>
        <ProductPicture
          picture={near?.picture ?? card.picture}
          title={card.title}
          className={reason === 'look' ? 'rounded-card' : 'mx-auto w-40 rounded-card'}
          eager
        />
        <div className="grid content-start gap-4">
          <div>
            <p className="flex flex-wrap items-center gap-x-3 text-xs text-faint">
              {card.merchant.name}
              {card.rating && <Rating rating={card.rating} />}
            </p>
            <Price price={near?.price ?? card.price} listPrice={near ? near.listPrice : card.listPrice} className="mt-1 text-lg" />
            <p className="mt-1 text-xs text-soft">
              <Stock availability={near?.availability ?? card.availability} />
              {card.delivery && <DeliveryTold told={card.delivery} of={card} />} · {say.confirmed}
            </p>
          </div>
          {options.map((option) => (
            <OptionPicker
              key={option.name}
              option={option}
              group={group}
              language={ofMerchant(card)}
              chosen={choice[option.name]}
              onChoose={(value) => setChoice({ ...choice, [option.name]: value })}
            />
          ))}
          <p role="status" className="text-xs text-danger empty:hidden">
            {asked && open.length > 0 && say.choose(open)}
          </p>
          <div className="flex gap-2">
            <Button
              tone="primary"
              size="large"
              className="grow"
              disabled={card.merchant.shownOnly}
              onClick={() => go(reason === 'add' ? 'add' : 'buy')}
              aria-label={reason === 'look' ? say.buyThis(many + card.title) : undefined}
            >
              {card.merchant.shownOnly
                ? say.notSold
                : reason === 'look'
                  ? `${say.buy} · ${many}${formatMoney(near?.price ?? card.price)}`
                  : say.goOn}
            </Button>
            {reason === 'look' && !card.merchant.shownOnly && (
              <Button size="large" onClick={() => go('add')} aria-label={say.addThis(many + card.title)}>
                {say.add}
              </Button>
            )}
          </div>
          {reason === 'look' && (
            <p lang={ofMerchant(card)} className="text-sm text-soft">
              {card.description}
            </p>
          )}
        </div>
        {reason === 'look' && <Facts card={card} />}
      </div>
    </Dialog>
  );
}

function Facts({ card }: { card: ProductCard }) {
  const say = productWords[useLanguage()];
  return (
    <div className="grid gap-5 sm:col-span-2">
      <dl lang={ofMerchant(card)} className="grid grid-cols-[auto_1fr] gap-x-6 text-sm [&>*]:border-t [&>*]:border-line [&>*]:py-2">
        {card.facts.map((fact) => (
          <div key={fact.name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-faint">{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {card.offers.some((offer) => offer.key !== card.key) && (
        <div>
          <h3 className="mb-2 text-sm font-semibold">{say.alsoSold}</h3>
          <ul className="grid gap-1 text-sm">
            {card.offers
              .filter((offer) => offer.key !== card.key)
              .map((offer) => (
                <li key={offer.key} className="flex justify-between gap-4">
                  <span>
                    {offer.merchant.name} <Stock availability={offer.availability} className="text-xs" />
                  </span>
                  <span className="tabular">
                    {formatMoney(offer.price)}
                    {offer.landed && offer.landed.amount !== offer.price.amount && (
                      <span className="text-faint"> · {say.withShipping(formatMoney(offer.landed))}</span>
                    )}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      )}
    </div>
  );
}
