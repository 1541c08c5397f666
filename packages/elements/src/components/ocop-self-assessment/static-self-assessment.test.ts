/** The form as a server writes it: read as a browser reads it, and what it posts. */
import { expect } from '@open-wc/testing';
import { compileSet, listScoredCriteria, score, type CriteriaSet } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { readPostedSheet, renderSelfAssessment } from '../../static.js';

const PACK = 'vn-qd-26-2026';
const sets = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet(PACK, i + 1, { lang: 'all' })));
const honey = sets[3] as CriteriaSet; // there are 26
const NOW = new Date('2026-11-27T08:00:00Z');

/** As a browser does that runs no scripts: there the content of a `noscript` is read. */
const parse = (html: string): Document =>
  new DOMParser().parseFromString(html.replaceAll(/<\/?noscript>/g, ''), 'text/html');
const formIn = (html: string): HTMLFormElement => parse(html).querySelector('form')!;
const post = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form)];

const HOSTILE = `"><img src=x onerror=alert(1)>'</script><script>alert(1)</script></noscript>`;
const hostileText = { vi: HOSTILE, en: HOSTILE };

/** A pack whose every text is markup. */
function hostileSet(): CriteriaSet {
  const criterion: Criterion = {
    id: '1',
    title: hostileText,
    max: 2,
    notes: [hostileText],
    cases: [{ no: 1, title: hostileText }],
    options: [
      { points: 1, text: hostileText, case: 1, minimum: 3 },
      { points: 2, text: hostileText, case: 1 },
    ],
    evidence: ['photo'],
  };
  return {
    no: 1,
    title: hostileText,
    sections: [{ id: 'A', title: hostileText, max: 2, criteria: [criterion] }],
    conditions: [{ id: 'c', effect: 'disqualified', text: hostileText }],
    pack: {
      ...honey.pack,
      id: 'hostile',
      unit: hostileText,
      bands: honey.pack.bands.map((band) => ({ ...band, title: hostileText })),
      evidenceKinds: [{ id: 'photo', title: hostileText, text: hostileText }],
      messages: { vi: { none: HOSTILE } },
    },
  };
}

describe('the form of a server', () => {
  for (const lang of ['vi', 'en'])
    it(`has a field for every answer of all 26 sets, in ${lang}`, () => {
      for (const set of sets) {
        const form = formIn(renderSelfAssessment(set, { lang }));
        for (const criterion of listScoredCriteria(set)) {
          const radios = form.querySelectorAll(`input[name="pick:${criterion.id}"]`);
          const leaf = compileSet(set).leaves.find(({ id }) => id === criterion.id);
          const expected = criterion.tick ? 2 : (criterion.options?.length ?? 0) + (leaf?.none ? 1 : 0);
          expect(radios.length, `${set.no} ${criterion.id}`).to.equal(expected);
          for (const radio of radios)
            expect(radio.closest('label')?.textContent.trim(), `${set.no} ${criterion.id}`).to.not.equal('');
        }
        for (const { id, when } of set.conditions ?? [])
          expect(form.querySelectorAll(`input[name="${id}"]`).length, `${set.no} ${id}`).to.equal(
            when === undefined ? 2 : 0,
          );
      }
    });

  it('says everything in the language of the page', () => {
    const words = (lang: string): string => formIn(renderSelfAssessment(honey, { lang })).textContent;
    for (const expected of [
      'Nguồn gốc sản phẩm',
      'Tiếp tục',
      'Có:',
      'Hồ sơ của bạn có chỗ nào giả mạo, hay chưa đủ giấy tờ mà quy định bắt buộc không?',
      '“Hồ sơ bị loại khi: Giả mạo hồ sơ',
    ])
      expect(words('vi').includes(expected), expected).to.equal(true);
    for (const expected of ['Continue', 'points', 'Yes:', 'Is anything in your dossier falsified'])
      expect(words('en').includes(expected), expected).to.equal(true);
    expect(/điểm|Tiếp tục/.exec(words('en'))?.[0]).to.equal(undefined);
  });

  it('begins with the first screen, and keeps the rest for who has no scripts', () => {
    const [before = '', rest = ''] = renderSelfAssessment(honey).split('<noscript>');
    expect(before).to.contain('name="dossier"').and.not.contain('name="pick:');
    expect(rest.split('name="pick:1.1"').length).to.equal(5);
    expect(renderSelfAssessment(honey, { questions: 'all' })).to.not.contain('noscript');
  });

  it('begins with the first criterion where nothing is asked before, and has it once', () => {
    const tourism = sets[25] as CriteriaSet; // there are 26
    const [criterion] = listScoredCriteria(tourism);
    const [before = '', rest = ''] = renderSelfAssessment(tourism).split('<noscript>');
    expect(before).to.contain(`name="pick:${criterion?.id}"`);
    expect(rest).to.not.contain(`name="pick:${criterion?.id}"`);
  });

  it('has no inline style, no script and no handler', () => {
    for (const set of [...sets, undefined]) {
      const html = renderSelfAssessment(set, { questions: 'all' });
      expect(html).to.not.match(/<script|<style|\sstyle=|\son\w+=/);
    }
  });

  it('posts to the address of the host, with the fields of the host', () => {
    const form = formIn(
      renderSelfAssessment(honey, { action: '/cham?set=4&lang=vi', fields: { token: 'a"b' } }),
    );
    expect(form.getAttribute('action')).to.equal('/cham?set=4&lang=vi');
    expect(form.method).to.equal('post');
    expect(post(form)).to.deep.include(['token', 'a"b']);
  });

  it('begins with answers that were given before', () => {
    const assessment = {
      picks: { '1.1': 2 },
      declared: [],
      denied: ['dossier'],
      criteria: { '1.1': { note: '\nhai dòng\n' } },
      product: { name: 'Mật ong "hoa nhãn"' },
    };
    const fields = post(formIn(renderSelfAssessment(honey, { assessment, questions: 'all' })));
    const { assessment: again, problems } = readPostedSheet(honey, fields, { now: NOW });
    expect(again).to.deep.include(assessment);
    expect(problems).to.deep.equal([]);
  });

  it('writes the words of a hostile pack as words', () => {
    for (const questions of ['first', 'all'] as const) {
      const html = renderSelfAssessment(hostileSet(), {
        questions,
        action: HOSTILE,
        fields: { [HOSTILE]: HOSTILE },
        attributes: { class: HOSTILE },
        assessment: {
          product: { name: HOSTILE },
          entity: { name: HOSTILE },
          criteria: { '1': { note: HOSTILE } },
        },
      });
      const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
      for (const page of [documentElement, parse(html).documentElement]) {
        expect(page.querySelectorAll('img, script').length).to.equal(0);
        for (const element of page.querySelectorAll('*'))
          for (const { name } of element.attributes) expect(name).to.not.match(/^on|^src$/);
      }
      expect(formIn(html).textContent).to.contain(HOSTILE);
    }
  });

  it('refuses names of attributes that are none', () => {
    expect(() =>
      renderSelfAssessment(honey, { attributes: { 'x onclick': 'alert(1)' } as object }),
    ).to.throw();
  });
});

describe('the start of a server', () => {
  it('has a link to every set, by industry', () => {
    const page = parse(renderSelfAssessment(undefined, { href: (set) => `/bo/${set}?a=1&b=2` }));
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(sets.map(({ no }) => `/bo/${no}?a=1&b=2`));
    expect(page.querySelectorAll('details').length).to.equal(6);
  });

  it('speaks English, and links to no script', () => {
    const page = parse(renderSelfAssessment(undefined, { lang: 'en', href: () => 'javascript:alert(1)' }));
    expect(page.body.textContent).to.contain('Honey').and.to.contain('Begin');
    expect([...page.querySelectorAll('a')].every((link) => link.getAttribute('href') === '')).to.equal(true);
  });

  it('takes the sets of other rules', () => {
    const groups = [{ heading: '', choices: [{ set: 1, title: '<b>Bánh</b>', hint: '' }] }];
    const page = parse(renderSelfAssessment(undefined, { groups }));
    expect(page.querySelector('a')?.textContent).to.contain('<b>Bánh</b>');
  });
});

describe('a posted sheet', () => {
  const read = (...fields: [string, unknown][]) => readPostedSheet(honey, fields, { now: NOW });

  it('is what was picked, declared, noted and named', () => {
    const { assessment, problems } = read(
      ['pick:1.1', '3'],
      ['pick:2.2', '0'],
      ['dossier', 'no'],
      ['2.1.ineligible', 'yes'],
      ['note:1.1', 'một\r\nhai'],
      ['note:1.2', ''],
      ['name:product', 'Mật ong'],
      ['name:entity', 'HTX Ví Dụ'],
      ['token', 'của trang'],
    );
    expect(problems).to.deep.equal([{ field: 'pick:2.2', fault: 'no-option' }]);
    expect(assessment).to.deep.include({
      set: 4,
      pack: PACK,
      stage: 'self',
      picks: { '1.1': 3 },
      declared: ['2.1.ineligible'],
      denied: ['dossier'],
      criteria: { '1.1': { note: 'một\nhai' } },
      product: { name: 'Mật ong' },
      entity: { name: 'HTX Ví Dụ' },
      times: { created: NOW.toISOString(), updated: NOW.toISOString() },
    });
  });

  it('may always be scored', () => {
    for (const set of sets) {
      const form = formIn(renderSelfAssessment(set, { questions: 'all' }));
      for (const options of form.querySelectorAll('.options'))
        options.querySelector<HTMLInputElement>('input')!.checked = true;
      const { assessment, problems } = readPostedSheet(set, new FormData(form));
      expect(problems, String(set.no)).to.deep.equal([]);
      expect(score(set, assessment).unanswered, String(set.no)).to.deep.equal([]);
    }
  });

  for (const [what, field, value, fault] of [
    ['an option that is none', 'pick:1.1', '99', 'no-option'],
    ['a number below', 'pick:1.1', '-1', 'no-option'],
    ['another way to write a number', 'pick:1.1', '01', 'no-option'],
    ['a fraction', 'pick:1.1', '1.0', 'no-option'],
    ['markup', 'pick:1.1', '<b>', 'no-option'],
    ['a criterion that is none', 'pick:99', '1', 'no-criterion'],
    ['the name of every object', 'pick:__proto__', '1', 'no-criterion'],
    ['a note to nothing', 'note:constructor', 'x', 'no-criterion'],
    ['an answer that is none', 'dossier', 'maybe', 'no-answer'],
    ['a file', 'note:1.1', new File([], 'x'), 'no-text'],
    ['an object', 'name:product', {}, 'no-text'],
    ['a name without end', 'name:product', 'x'.repeat(501), 'too-long'],
    ['a note without end', 'note:1.1', 'x'.repeat(20_001), 'too-long'],
  ] as const)
    it(`names ${what}`, () => {
      const { assessment, problems } = read([field, value], ['pick:1.2', '1']);
      expect(problems).to.deep.equal([{ field, fault }]);
      expect(assessment.picks).to.deep.equal({ '1.2': 1 });
      score(honey, assessment);
    });

  it('keeps the beginning of what is too long, and cuts no letter', () => {
    const { assessment } = read(['name:product', `${'x'.repeat(499)}😀`]);
    expect(assessment.product.name).to.equal('x'.repeat(499));
  });

  it('is read to an end, whoever sends fields without one', () => {
    const { problems } = readPostedSheet(
      honey,
      (function* () {
        for (;;) yield ['pick:1.1', '1'] as const;
      })(),
    );
    expect(problems).to.deep.equal([{ field: 'pick:1.1', fault: 'too-many' }]);
  });
});
