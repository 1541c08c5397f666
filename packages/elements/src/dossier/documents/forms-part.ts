/** The lazy door to printed forms: one default export, as a file beside the CDN's own takes it. */
import { listForms, renderForm } from '@ocop-kit/documents/forms';

const forms = { listForms, renderForm };
export type FormsPart = typeof forms;
export default forms;
