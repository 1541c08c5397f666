/** The version of this program: documents look alike only where the same version made them. */

/** Written in by the build; where the sources run by themselves nobody has given them a version yet. */
declare const PROGRAM_VERSION: string | undefined;

export const programVersion = typeof PROGRAM_VERSION === 'undefined' ? '0.0.0' : PROGRAM_VERSION;
