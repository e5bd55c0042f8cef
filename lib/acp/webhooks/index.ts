export { signEvent, type Verdict, verifyEvent } from './signature';
