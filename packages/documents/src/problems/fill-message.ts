/** Puts values into a message, numbers as its language writes them. */

/** @returns the message; a `{name}` whose value is missing is left empty */
export function fillMessage(
  message: string,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : '';
    return typeof value === 'number' ? number.format(value) : (value ?? '');
  });
}
