/** The files of a new folder of rules: a small, complete example that is easy to change. */
import { PACK_IN_FORCE } from '@ocop-kit/rules';

export const RULES_KINDS = ['overlay', 'pack'] as const;
export type RulesKind = (typeof RULES_KINDS)[number];

interface StarterOptions {
  readonly id: string;
  /** Id of the pack below an overlay; the decision in force without it. */
  readonly base: string | undefined;
  readonly lang: 'vi' | 'en';
}

/** @returns the contents of the files, by name */
export function createStarterFiles(
  kind: RulesKind,
  { id, base = PACK_IN_FORCE, lang }: StarterOptions,
): Readonly<Record<string, string>> {
  const rules = kind === 'overlay' ? createOverlay(id, base) : createPack(id);
  return {
    [`${kind}.json`]: json(rules),
    'package.json': json(createManifest(id)),
    'README.md': README[lang],
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A manifest with which the folder can be published once it is built. */
function createManifest(name: string): unknown {
  return {
    name,
    version: '1.0.0',
    type: 'module',
    files: ['dist'],
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './*.json': './dist/*.json',
    },
  };
}

function createOverlay(id: string, base: string): unknown {
  return {
    format: 'ocop-overlay/1',
    id,
    version: '1.0.0',
    base: { id: base },
    title: { vi: 'Tên tỉnh, xã của bạn', en: 'Name of your province or commune' },
    issuer: { vi: 'Cơ quan phụ trách', en: 'The office in charge' },
    rounds: [{ title: { vi: 'Đợt 1', en: 'Round 1' }, from: '2027-01-01', until: '2027-04-30' }],
    contacts: [{ name: { vi: 'Văn phòng điều phối', en: 'Coordination office' }, phone: '0000 000 000' }],
    sets: [{ set: 4, names: ['mật ong rừng tràm'] }],
    criteria: [
      {
        set: 4,
        criterion: '1.1',
        guidance: [
          {
            vi: 'Ghi rõ xã, ấp nơi đặt đàn ong và số đàn ở từng nơi.',
            en: 'Name the communes where the hives stand and how many stand in each.',
          },
        ],
      },
    ],
  };
}

function createPack(id: string): unknown {
  const text = (vi: string, en: string) => ({ vi, en });
  return {
    format: 'ocop-pack/1',
    header: {
      id,
      version: '1.0.0',
      programme: text('Tên chương trình', 'Name of the programme'),
      decision: {
        number: '01/2027',
        title: text('Thể lệ', 'Rules'),
        issuer: text('Ban tổ chức', 'The committee'),
        issued: '2027-01-01',
        effective: '2027-01-01',
      },
      languages: ['vi', 'en'],
      bands: [
        { rank: 2, from: 7, title: text('Giải vàng', 'Gold') },
        { rank: 1, from: 0, title: text('Khuyến khích', 'Merit') },
      ],
      minimumRanks: [2],
    },
    sets: [
      {
        no: 1,
        title: text('Bánh', 'Cakes'),
        sections: [
          {
            id: 'A',
            title: text('Chất lượng', 'Quality'),
            max: 10,
            criteria: [
              {
                id: '1',
                title: text('Vị', 'Taste'),
                max: 8,
                options: [
                  { points: 0, text: text('Kém', 'Poor') },
                  { points: 4, text: text('Khá', 'Fair'), minimum: 2 },
                  { points: 8, text: text('Ngon', 'Good') },
                ],
              },
              { id: '2', title: text('Có nhãn', 'Labelled'), max: 2, tick: true },
            ],
          },
        ],
      },
    ],
  };
}

const README = {
  vi: `# Bộ quy định của bạn

1. Mở tệp \`.json\` bằng bất kỳ trình soạn thảo nào, hoặc chạy \`ocop pack export . -o so.xlsx\` để sửa bằng Excel.
2. \`ocop pack preview .\` mở biểu mẫu; mỗi lần lưu tệp, biểu mẫu hiện ngay thay đổi.
3. \`ocop pack lint .\` chỉ ra chỗ cần sửa.
4. \`ocop pack build .\` tạo thư mục \`dist\` để đưa lên trang của bạn.
`,
  en: `# Your rules

1. Open the \`.json\` file in any editor, or run \`ocop pack export . -o book.xlsx\` to work in Excel.
2. \`ocop pack preview .\` opens the form; whenever the file is saved, the form shows the change.
3. \`ocop pack lint .\` names what needs correcting.
4. \`ocop pack build .\` makes the folder \`dist\` for your site.
`,
} as const;
