/** `node test/decisions/what-stars-take.mjs`: writes docs/what-stars-take.md and docs/what-stars-take.vi.md, what each rank takes in every set. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sensitivity } from '@ocop-kit/engine';
import { loadSet, PACK_IN_FORCE, sets } from '@ocop-kit/rules';
import { format } from 'prettier';

const RANKS = [3, 4, 5];

const words = {
  vi: {
    title: 'Ba, bốn, năm sao thực sự đòi hỏi gì',
    intro: [
      'Bảng này tính trên mọi phiếu chấm đủ mà không khai điều kiện loại hay dừng nào, cho cả 26 bộ sản phẩm của Quyết định',
      '26/2026/QĐ-TTg, bằng hàm `sensitivity` của `@ocop-kit/engine`. Không lấy mẫu: mọi tổng điểm có thể đạt được đều được xét.',
    ].join('\n'),
    reading: [
      '- **Tối thiểu**: số tiêu chí có yêu cầu tối thiểu ở hạng đó (Điều 3.3, ghi chú dưới mỗi bộ). Yêu cầu của hạng dưới tính cả cho hạng trên.',
      '- **Điểm**: tổng điểm thấp nhất của một phiếu đạt đủ các yêu cầu ấy, dù chưa đủ điểm cho hạng. Phần còn lại tới ngưỡng điểm là phần chủ thể tự chọn lấy ở đâu.',
    ].join('\n'),
    set: 'Bộ',
    name: 'Bộ sản phẩm',
    minimums: (rank) => `${rank} sao: tối thiểu`,
    points: (rank) => `${rank} sao: điểm`,
    thresholdsMet: (ranks) =>
      `Ở mọi bộ, ${ranks} đạt được với đúng ngưỡng điểm: không ngưỡng nào bị các yêu cầu tối thiểu đẩy lên cao hơn.`,
    thresholdsRaised: 'Ở những bộ sau, hạng chỉ đạt được khi điểm cao hơn ngưỡng:',
    allBind:
      'Mọi yêu cầu tối thiểu đều có tác dụng: với mỗi yêu cầu đều có phiếu đủ điểm, đạt mọi yêu cầu khác và mất hạng chỉ vì nó.',
    someIdle: 'Những yêu cầu sau không bao giờ là lý do duy nhất làm mất hạng:',
    worthless: 'Phương án không bao giờ thêm sao',
    worthlessIntro:
      'Chọn phương án này thay cho phương án in ngay trước nó không bao giờ thêm một sao, dù các tiêu chí khác thế nào:',
    none: 'Không có phương án nào như vậy.',
    option: ({ set, criterion, option, points, text }) =>
      `- bộ ${set}, tiêu chí ${criterion}, phương án ${option} (${points} điểm): “${text}”`,
    ranksText: '3, 4 và 5 sao',
    foot: 'Tệp này do `node test/decisions/what-stars-take.mjs` viết; một kiểm thử giữ cho nó khớp với bộ quy định.',
  },
  en: {
    title: 'What three, four and five stars really take',
    intro: [
      'Worked out over every complete sheet on which no condition is declared, for all 26 criteria sets of Decision',
      '26/2026/QĐ-TTg, by `sensitivity` of `@ocop-kit/engine`. Nothing is sampled: every total that can be reached is looked at.',
    ].join('\n'),
    reading: [
      '- **Minimums**: how many criteria have a minimum at the rank (Art. 3.3, the note under each set). Those of a lower rank count for a higher one too.',
      '- **Points**: the least total of a sheet that reaches all of them, whatever its band. What is missing to the threshold may come from anywhere.',
    ].join('\n'),
    set: 'Set',
    name: 'Criteria set',
    minimums: (rank) => `${rank} stars: minimums`,
    points: (rank) => `${rank} stars: points`,
    thresholdsMet: (ranks) =>
      `In every set ${ranks} are reached with exactly the points of the threshold: minimums raise none of them.`,
    thresholdsRaised: 'In these sets a rank takes more points than its threshold:',
    allBind:
      'Every minimum binds: for each there is a sheet with enough points that reaches every other one and loses the rank by it alone.',
    someIdle: 'These minimums are never the only reason why a rank is lost:',
    worthless: 'Options that never bring a star',
    worthlessIntro:
      'Picked instead of the option printed before it, none of these brings a star more, whatever the other criteria:',
    none: 'There is no such option.',
    option: ({ set, criterion, option, points, text }) =>
      `- set ${set}, criterion ${criterion}, option ${option} (${points} ${points === 1 ? 'point' : 'points'}): “${text}”`,
    ranksText: '3, 4 and 5 stars',
    foot: 'This file is written by `node test/decisions/what-stars-take.mjs`; a test holds it to the rules.',
  },
};

/**
 * @param {'vi' | 'en'} lang
 * @returns {Promise<string>} the page, as prettier leaves it
 */
export async function writeStarPage(lang) {
  const t = words[lang];
  const found = await Promise.all(sets.map(({ set }) => measureSet(set, lang)));
  const heading = [t.set, t.name, ...RANKS.flatMap((rank) => [t.minimums(rank), t.points(rank)])];
  const rows = found.map(({ no, title, ranks }) => [
    no,
    title,
    ...ranks.flatMap(({ minimums, leastByMinimums }) => [minimums.length, leastByMinimums]),
  ]);
  const raised = linesOf(
    found,
    ({ from, leastTotal }) => leastTotal !== from,
    ({ from, leastTotal }) => `${from} → ${leastTotal}`,
  );
  const idle = linesOf(
    found,
    ({ minimums, binding }) => binding.length < minimums.length,
    ({ minimums, binding }) => minimums.filter((id) => !binding.includes(id)).join(', '),
  );
  const worthless = found.flatMap((set) => set.worthless.map(t.option));
  const page = [
    `# ${t.title}`,
    t.intro,
    t.reading,
    [heading, heading.map((_, i) => (i === 1 ? '---' : '--:')), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    raised.length > 0 ? `${t.thresholdsRaised}\n\n${raised.join('\n')}` : t.thresholdsMet(t.ranksText),
    idle.length > 0 ? `${t.someIdle}\n\n${idle.join('\n')}` : t.allBind,
    `## ${t.worthless}`,
    worthless.length > 0 ? `${t.worthlessIntro}\n\n${worthless.join('\n')}` : t.none,
    t.foot,
  ].join('\n\n');
  return format(`${page}\n`, { parser: 'markdown', printWidth: 130 });
}

function linesOf(found, holds, describe) {
  return found.flatMap(({ no, ranks }) =>
    ranks.filter(holds).map((rank) => `- ${no}, ${rank.rank}★: ${describe(rank)}`),
  );
}

async function measureSet(no, lang) {
  const set = await loadSet(PACK_IN_FORCE, no, { lang });
  const { ranks, worthless } = sensitivity(set);
  return {
    no,
    title: set.title[lang],
    ranks: RANKS.map((rank) => ranks.find((one) => one.rank === rank)),
    worthless: worthless.map(({ criterion, option }) => {
      const { points, text } = findCriterion(
        set.sections.flatMap((section) => section.criteria),
        criterion,
      ).options[option - 1];
      return { set: no, criterion, option, points, text: text[lang] };
    }),
  };
}

function findCriterion(criteria, id) {
  for (const criterion of criteria) {
    const found = criterion.id === id ? criterion : findCriterion(criterion.criteria ?? [], id);
    if (found) return found;
  }
  return undefined;
}

/** The languages of the page, and where each stands. */
export const PAGES = { vi: 'docs/what-stars-take.vi.md', en: 'docs/what-stars-take.md' };

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [lang, file] of Object.entries(PAGES))
    await writeFile(new URL(`../../${file}`, import.meta.url), await writeStarPage(lang));
