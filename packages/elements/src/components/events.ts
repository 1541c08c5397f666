/** All events of the elements. Each folder declares its own; an element with events of its own joins here. */
export type { OcopErrorDetail, OcopEventMap } from '../shared/emit.js';
export type { EvidenceDetail, PackedDetail, SheetDetail } from '../form/events.js';
export type * from './ocop-criterion/events.js';
export type { BallotSignedDetail, BallotsReadyDetail } from './ocop-council-ballot/events.js';
export type { CouncilSessionDetail } from './ocop-council-session/events.js';
export type { FilterDetail } from './ocop-product-list/events.js';
