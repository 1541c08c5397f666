/** The events of `<ocop-criterion>`. */
declare global {
  interface GlobalEventHandlersEventMap {
    /** The ordinal as printed, 0 for none of the options, null when cleared. */
    'ocop-pick': CustomEvent<{ readonly criterion: string; readonly pick: number | null }>;
    /** At every keystroke. */
    'ocop-note': CustomEvent<{ readonly criterion: string; readonly note: string }>;
    /** Files chosen, nothing checked yet. */
    'ocop-attach': CustomEvent<{ readonly criterion: string; readonly files: readonly File[] }>;
    /** The position of the evidence to take off. */
    'ocop-detach': CustomEvent<{ readonly criterion: string; readonly position: number }>;
  }
}

export {};
