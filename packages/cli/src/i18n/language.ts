/** The languages of the command line, and which one a person asked for. */

export const LANGUAGES = ['vi', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

/**
 * @param argv the arguments, read before they are parsed so that help and errors come in the right language
 * @param environment variables of the process
 * @returns the language of `--lang`, else of `OCOP_LANG`, else Vietnamese; perhaps one that does not exist
 */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const option = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return option ?? environment['OCOP_LANG'] ?? 'vi';
}
