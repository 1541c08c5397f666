/** A sentence's beginning, for words that stand within one elsewhere. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
