import type { Language } from '../language';
import type { Ways } from './types';

/** What a shopper says after the sale; questions about terms are no requests. Folded text: lower case, no accents. */
export const afterSale = {
  terms: /\b(policy|policies|terms|how long|how many days|politiques?|conditions?|combien de (temps|jours))\b|政策|规则|条款|多少天|几天/,
  asks: /吗|么[??]?$|怎么|如何|能不能|可不可以/,
  cancel:
    /\bcancel (my|the|this|that|our)( \p{L}+){0,3} ?(orders?|purchase|package|parcel|delivery)\b|\bcancel (my|the|this|that) order|\bannul(e|er|ez)\b.{0,20}\b(ma|mes|la|cette) (derniere )?(commandes?|achats?)\b|(取消|撤销)(一下)?(我的|这个|那个|上一?个)?(订单|购买)|订单.{0,4}取消/u,
  exchange:
    /\b(want|like|need|love) to exchange\b|^(please )?exchange\b.{0,60}|\b(veux|voudrais|souhaite|aimerais) (\p{L}+ )?echanger\b|^echanger (mes|mon|ma|le|la|les|ces|cette|cet)\b|换货/u,
  return:
    /\b(want|like|need|have) to (return|send back|give back)\b|^(please )?(return|send back) (my|the|these|those|this|it|them)\b|\bsend (it|this|them|these|(the|my|this|these|those) (\p{L}+ ){0,3}?\p{L}+) back\b|\bstart (a|my) return\b|\bi('d like| want| would like| need) (a|my|the) (refund|money back)\b|\b(veux|voudrais|souhaite|aimerais|dois) (\p{L}+ )?(renvoyer|retourner|rendre)\b|\b(veux|voudrais|souhaite|aimerais) (me faire|etre) rembours\w+|^(renvoyer|retourner|rendre) (mes|mon|ma|le|la|les|ces|cette|cet)\b|^(我)?(要|想|想要|需要)?(申请)?(退货|退款|退掉|退回)(?!(的)?(运费|邮费|政策|规则|期限|要|怎么|吗))|把.{1,12}退(了|掉|回|货)/u,
};

type Said = { form: Ways; help: Ways; which: Ways };

export const afterSaleWords: Record<Language, Said> = {
  en: {
    form: [
      'Here is your order {number} at {merchant}. Look at what you get back; nothing happens before you press the button there.',
      'This is the form for order {number} at {merchant}. I only show it: the press is yours.',
    ],
    help: ['Here is whom to ask at {merchant}, with the whole story of order {number} to hand over. I send nothing myself.'],
    which: ['That could be one of {n} orders. Which one do you mean?'],
  },
  fr: {
    form: [
      "Voici votre commande {number} chez {merchant}. Regardez ce qui vous est rendu ; rien ne se passe avant que vous n'appuyiez sur le bouton.",
      "C'est le formulaire de la commande {number} chez {merchant}. Je ne fais que le montrer : c'est vous qui décidez.",
    ],
    help: ["Voici à qui s'adresser chez {merchant}, avec toute l'histoire de la commande {number}. Je n'envoie rien moi-même."],
    which: ['Il peut s’agir de {n} commandes. Laquelle ?'],
  },
  zh: {
    form: [
      '这是您在 {merchant} 的订单 {number}。请先看退款金额；在您按下按钮之前什么都不会发生。',
      '这是订单 {number}（{merchant}）的表单，由您自己确认。',
    ],
    help: ['这是 {merchant} 的联系方式，以及订单 {number} 的完整经过，可以交给他们。我不会替您发送任何内容。'],
    which: ['可能是这 {n} 个订单中的一个，是哪一个？'],
  },
};
