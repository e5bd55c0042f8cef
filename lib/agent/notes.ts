type Note = 'took_over' | 'refused' | 'spent' | 'failed';

const notes: Record<'en' | 'fr' | 'zh', Record<Note, string>> = {
  en: {
    took_over: "The language model did not answer, so the shop's own assistant goes on from here.",
    refused: "The language model declined to answer this, so the shop's own assistant goes on from here.",
    spent: "The language model has done its share for today, so the shop's own assistant answers until tomorrow.",
    failed: 'The answer could not be finished. Your message is kept: send it again.',
  },
  fr: {
    took_over: "Le modèle de langage n'a pas répondu : l'assistant de la boutique prend le relais.",
    refused: "Le modèle de langage a refusé de répondre : l'assistant de la boutique prend le relais.",
    spent: "Le modèle de langage a fait sa part pour aujourd'hui : l'assistant de la boutique répond jusqu'à demain.",
    failed: "La réponse n'a pas pu être terminée. Votre message est conservé : envoyez-le à nouveau.",
  },
  zh: {
    took_over: '语言模型没有回应，接下来由本店自带的助手回答。',
    refused: '语言模型拒绝回答，接下来由本店自带的助手回答。',
    spent: '语言模型今天的额度已用完，明天之前由本店自带的助手回答。',
    failed: '回答没能完成。您的消息已保留，请再发送一次。',
  },
};

/** What the shopper is told about the answer itself, in their language. */
export function noteFor(note: Note, locale: string | undefined): string {
  const language = locale?.slice(0, 2).toLowerCase();
  return notes[language === 'fr' || language === 'zh' ? language : 'en'][note];
}
