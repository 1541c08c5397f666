/** The events of `<ocop-council-ballot>`. */
import type { BallotFile, SessionBallot } from '@ocop-kit/engine/council';

/** A file that a member hands to the session. */
export interface BallotsReadyDetail {
  /** As `collect` of `@ocop-kit/engine/council` takes it. */
  readonly file: BallotFile;
  /** How the file is called that was downloaded. */
  readonly name: string;
}

/** A ballot that was signed on this device; it can still be changed until it is handed in. */
export interface BallotSignedDetail {
  readonly ballot: SessionBallot;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** A file was downloaded to be handed in. */
    'ocop-ballots-ready': CustomEvent<BallotsReadyDetail>;
    /** A ballot was sealed, and signed where there is a key. */
    'ocop-ballot-signed': CustomEvent<BallotSignedDetail>;
  }
}
