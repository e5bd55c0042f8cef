import type { Constraints } from '@/lib/catalog/types';

/** What stands around the cards of a search, in the language of the conversation. */
export const foundWords = {
  en: {
    more: 'Show more',
    left: (n: number) => `${n} left`,
    nearest: 'Nothing fits everything. Nearest, without',
    search: 'Search without',
    why: 'Why these',
    out: (n: number) => `Left out (${n})`,
    quote: ['“', '”'],
  },
  zh: {
    more: '显示更多',
    left: (n: number) => `还有 ${n} 件`,
    nearest: '没有完全符合的。最接近的，不计',
    search: '不计此条件再找：',
    why: '推荐理由',
    out: (n: number) => `未列出（${n}）`,
    quote: ['“', '”'],
  },
  fr: {
    more: 'Voir plus',
    left: (n: number) => `encore ${n}`,
    nearest: 'Rien ne convient à tout. Le plus proche, sans',
    search: 'Chercher sans',
    why: 'Pourquoi ceux-ci',
    out: (n: number) => `Écartés (${n})`,
    quote: ['« ', ' »'],
  },
} satisfies Record<Constraints['language'], unknown>;
