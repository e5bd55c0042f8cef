import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

/** Markdown in messages holds no raw HTML. */
export const markdownHasNoHtml: Rule = {
  name: 'markdown-has-no-html',
  clause: 'Messages: CommonMark without raw HTML',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      for (const { content, content_type } of objects(session.messages)) {
        if (content_type === 'markdown')
          hold(!/<\/?[a-z!][^>]*>/i.test(String(content)), `raw HTML in a message: ${String(content)}`, exchange);
      }
    }
  },
};
