import { readJson } from '@ocop-kit/engine/schema';

/** Whether a file says that it is of a format. */
export function isOf(text: string, format: string): boolean {
  const data = readJson(text);
  const found = (Object(data) as { readonly format?: unknown }).format;
  return typeof found === 'string' && found.startsWith(format);
}
