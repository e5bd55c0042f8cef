import type { Language } from '@/components/ui/language';

/** What the shop itself writes in the table of a comparison; it comes with the table. */
export const tableWords = {
  en: {
    comparison: (n: number) => `Comparison of ${n} products`,
    asStated: 'As the merchants state it; prices and stock are confirmed at checkout.',
    differences: 'Only differences',
    differs: 'Differs',
    notStated: 'not stated',
    rows: { price: 'Price', stock: 'Stock', delivery: 'Delivery', rating: 'Rating' },
    ofFive: (value: string, count: string) => `${value} of 5 (${count})`,
  },
  zh: {
    comparison: (n: number) => `${n} 件商品的比较`,
    asStated: '以上为商家说明；价格和库存以结账时为准。',
    differences: '只看不同',
    differs: '不同',
    notStated: '未说明',
    rows: { price: '价格', stock: '库存', delivery: '配送', rating: '评分' },
    ofFive: (value: string, count: string) => `${value} / 5（${count} 人评分）`,
  },
  fr: {
    comparison: (n: number) => `Comparaison de ${n} articles`,
    asStated: 'Selon les marchands\u00a0; prix et stock sont confirmés au paiement.',
    differences: 'Seulement les différences',
    differs: 'Diffère',
    notStated: 'non précisé',
    rows: { price: 'Prix', stock: 'Stock', delivery: 'Livraison', rating: 'Note' },
    ofFive: (value: string, count: string) => `${value} sur 5 (${count} avis)`,
  },
} satisfies Record<Language, unknown>;
