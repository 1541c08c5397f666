/** The events of `<ocop-council-session>`. */
import type { Session } from '@ocop-kit/engine/council';

/** The session as it is after a step. */
export interface CouncilSessionDetail {
  readonly session: Session;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** After every step of the session. */
    'ocop-session': CustomEvent<CouncilSessionDetail>;
  }
}
