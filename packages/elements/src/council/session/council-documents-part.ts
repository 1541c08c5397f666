/** The lazy door to a council's printed documents: one default export, as a file beside the CDN's own takes it. */
import { listCouncilDocuments, renderCouncilDocument } from '@ocop-kit/documents/council';

const councilDocuments = { listCouncilDocuments, renderCouncilDocument };
export default councilDocuments;
