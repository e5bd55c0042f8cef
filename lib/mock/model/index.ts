export { createModelStandIn, type ModelSettings } from './door';
