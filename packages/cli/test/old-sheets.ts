/** Old sheets made from the former decision itself: every criterion answered, at a share of its best. */
import { compileSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';

export const FORMER = 'vn-qd-148-2023';

export interface OldSheetOptions {
  readonly set: number;
  /** 1 is the best option of every criterion, 0 the first. */
  readonly share?: number;
  readonly name?: string;
  readonly picks?: Readonly<Record<string, number>>;
  readonly criteria?: object;
}

export async function oldSheet({
  set,
  share = 1,
  name = 'Sản phẩm ví dụ',
  picks,
  criteria = {},
}: OldSheetOptions) {
  const { leaves } = compileSet(await loadSet(FORMER, set));
  const answers = leaves.map(({ id, options }) => {
    const index = Math.round((options.length - 1) * share);
    return [id, options[index]?.ordinal ?? 1] as const;
  });
  return {
    format: 'ocop-assessment/1',
    product: { name },
    entity: { name: 'HTX Ví Dụ' },
    pack: FORMER,
    set,
    stage: 'province',
    picks: { ...Object.fromEntries(answers), ...picks },
    declared: [],
    criteria,
    times: {},
  };
}

export const oldFile = async (wanted: OldSheetOptions): Promise<string> =>
  JSON.stringify(await oldSheet(wanted));
