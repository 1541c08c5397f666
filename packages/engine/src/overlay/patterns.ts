/** What may stand in a link, a number to ring, a colour: nothing that could run or hide. */

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
