/** How ids and the like are written. */
export const PACK_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Letters of any script, as sheets number their criteria: "1.đ". */
export const CRITERION_ID = /^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*$/u;
export const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
/** "2", "1.4" or "1.4.2". */
export const VERSION = /^\d{1,6}(\.\d{1,6}){0,2}$/;
export const DIGEST = /^[0-9a-f]{64}$/;

/** A page of the web, or a file beside the page. */
export const LINK = /^(https:\/\/[^\s"'<>\\]+|(?!\/\/)[^\s"'<>\\:]+)$/;
export const PHONE = /^\+?[\d\s().-]+$/;
export const EMAIL = /^[^\s@<>"'?&:]+@[^\s@<>"'?&:]+$/;
export const COLOUR = /^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/;
export const LENGTH = /^\d{1,2}(\.\d{1,3})?(px|rem)$/;

/** The custom properties of the elements that are colours, without their beginning `--ocop-`. */
export const COLOURS = [
  'accent',
  'on-accent',
  'ink',
  'muted',
  'paper',
  'shade',
  'line',
  'star',
  'good',
  'warn',
] as const;
