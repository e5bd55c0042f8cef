import { hold } from '../finding';
import { objects, sessionsSeen } from '../observe';
import type { Rule } from '../rule';

const over = new Set(['completed', 'canceled', 'expired']);

/** An intervention that is always required and that the agent cannot do blocks the session: not payable, said, and with the way to go on. */
export const requiredInterventionsAreEnforced: Rule = {
  name: 'required-interventions-are-enforced',
  clause: 'Capability RFC: required interventions (intervention_required)',
  level: 'must',
  async check(context) {
    for (const { exchange, session } of await sessionsSeen(context)) {
      const { interventions = {} } = (session.capabilities ?? {}) as { interventions?: Record<string, unknown> };
      const words = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
      const lacking = words(interventions.required).filter((one) => !words(interventions.supported).includes(one));
      if (interventions.enforcement !== 'always' || !lacking.length || over.has(String(session.status))) continue;
      const needs = `${lacking.join(' and ')} is always required and the agent cannot do it`;
      hold(session.status === 'not_ready_for_payment', `${needs}: the status must be not_ready_for_payment`, exchange);
      const said = objects(session.messages).some(({ type, code }) => type === 'error' && code === 'intervention_required');
      hold(said, `${needs}: an error message intervention_required must say so`, exchange);
      hold(typeof session.continue_url === 'string', `${needs}: continue_url must say where the buyer can go on`, exchange);
    }
  },
};
