/** What the folders around a file say of its rows: `pack=vn-qd-26-2026/set=4/province=…`, as warehouses lay out their files. */
import { cleanProvince } from './known-columns.js';

export interface FolderPartition {
  readonly pack?: string | undefined;
  readonly set?: number | undefined;
  readonly province?: string | undefined;
}

/** @param path with `/` between folders */
export function readPartition(path: string): FolderPartition {
  const values = new Map<string, string>();
  for (const folder of path.split('/').slice(0, -1)) {
    const [, key, value] = /^(pack|set|province)=(.+)$/.exec(folder) ?? [];
    if (key !== undefined && value !== undefined) values.set(key, decodeName(value));
  }
  const set = values.get('set');
  return {
    pack: values.get('pack'),
    set: set !== undefined && /^\d{1,4}$/.test(set) ? Number(set) : undefined,
    province: cleanProvince(values.get('province')) ?? undefined,
  };
}

/** Names of folders have signs written as %2F; one that was never encoded is taken as it is. */
function decodeName(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
