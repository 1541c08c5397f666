/** The pages, in both languages. What people typed goes through `@ocop-kit/elements/static` alone, which escapes it. */
import { renderScorecard, renderSelfAssessment } from '@ocop-kit/elements/static';

const WORDS = {
  vi: {
    title: 'Tự đánh giá sản phẩm OCOP',
    other: 'Chọn sản phẩm khác',
    language: 'English',
    result: 'Kết quả theo phiếu này',
    change: 'Sửa câu trả lời',
    problems: (count) => `Có ${count} ô không đọc được nên không được tính.`,
    missing: 'Không có trang này.',
  },
  en: {
    title: 'OCOP self-assessment',
    other: 'Choose another product',
    language: 'Tiếng Việt',
    result: 'The result of this sheet',
    change: 'Change your answers',
    problems: (count) => `Fields that could not be read and do not count: ${count}.`,
    missing: 'There is no such page.',
  },
};

/** All sets, by industry. */
export function startPage(lang) {
  const form = renderSelfAssessment(undefined, { lang, href: (set) => addressOf({ set, lang }) });
  return page(lang, {}, heading(WORDS[lang].title) + form);
}

/** The first question is read before any script; the others come with the script, or are there where none runs. */
export function formPage(lang, set) {
  return page(lang, { set: set.no }, renderSelfAssessment(set, optionsFor(lang, set)));
}

/** What was posted, scored; under it the form with all answers, to change them. */
export function resultPage(lang, set, { assessment, problems }) {
  const { result, change, problems: describe } = WORDS[lang];
  const notice =
    problems.length > 0 ? `<p class="problem" role="alert">${describe(problems.length)}</p>` : '';
  return page(
    lang,
    { set: set.no },
    heading(result) +
      notice +
      renderScorecard(set, assessment, { lang }) +
      heading(change, 2) +
      renderSelfAssessment(set, { ...optionsFor(lang, set), assessment, questions: 'all' }),
  );
}

export function missingPage(lang) {
  return page(lang, {}, heading(WORDS[lang].missing));
}

const optionsFor = (lang, set) => ({ lang, action: addressOf({ set: set.no, lang }) });

const addressOf = (query) => `/?${new URLSearchParams(query)}`;

const heading = (words, level = 1) => `<h${level}>${words}</h${level}>`;

function page(lang, query, content) {
  const { title, other, language } = WORDS[lang];
  const otherLanguage = addressOf({ ...query, lang: lang === 'vi' ? 'en' : 'vi' }).replaceAll('&', '&amp;');
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="stylesheet" href="/page.css" />
    <link rel="stylesheet" href="/ocop-kit/ocop-static.css" />
    <script type="module" src="/ocop-kit/ocop-self-assessment.js"></script>
  </head>
  <body>
    <header>
      <a href="/?lang=${lang}">${other}</a>
      <a href="${otherLanguage}">${language}</a>
    </header>
    <main>${content}</main>
  </body>
</html>
`;
}
