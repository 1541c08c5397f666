/** @packageDocumentation The official forms of a dossier as Word and as pages that print, in Node and in browsers. */
export { listForms, renderForm, type RenderedForm, type RenderFormOptions } from './forms/render-form.js';
export { FORM_TYPES, type FormType, type ListedForm } from './forms/find-forms.js';
export { PrintedFormError, formProblemText, type FormProblemCode } from './forms/printed-form-error.js';
