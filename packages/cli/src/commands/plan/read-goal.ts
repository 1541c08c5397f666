/** The rank that a plan is for; the engine refuses one that there is not. */
export const readGoal = (value: string | undefined): { readonly goal?: number } =>
  value === undefined ? {} : { goal: Number(value) };
