import { listScoredCriteria } from '@ocop-kit/engine';

/**
 * Composes the migration from one decision to another: every criterion and every option of every usable set, each with where
 * it goes and why. What is the same in both is paired here; what differs is settled by the rules in `data/migrations/*.json`.
 * Nothing is guessed.
 *
 * @param {any} ruled the rules made by hand
 * @param {any} from the former pack, composed @param {any} to the pack that follows, composed
 * @returns {any} a `Migration`, as the engine's `migrate` takes it
 * @throws {Error} when no rule settles a criterion, option or condition, or a rule settles nothing
 */
export function composeMigration(ruled, from, to) {
  const used = new Set();
  const whys = new Map();
  const why = (id) => {
    if (!ruled.why[id]) throw new Error(`No reason “${id}”`);
    whys.set(id, ruled.why[id]);
    return id;
  };
  const applies = (rule, no) => !rule.sets || rule.sets.includes(no);
  const useFirst = (rules, matches) => {
    const rule = rules.find(matches);
    if (rule) used.add(rule);
    return rule;
  };

  const sets = from.sets
    .filter((set) => !set.unusable)
    .map((set) => {
      const next = to.sets.find(({ no }) => no === set.no);
      const renamed = ruled.setTitles.includes(set.no);
      if (!next || (next.title.vi === set.title.vi) === renamed)
        throw new Error(`Set ${set.no}: which set follows it?`);
      const targets = listScoredCriteria(next);
      const taken = new Set();
      const criteria = listScoredCriteria(set).map((leaf) => {
        const { target, reason } = targetOf(
          leaf,
          targets.filter((other) => !taken.has(other)),
        );
        if (!target) return { from: leaf.id, to: null, why: why(reason) };
        taken.add(target);
        return {
          from: leaf.id,
          to: target.id,
          ...(reason && { why: why(reason) }),
          ...optionsOf(set.no, leaf, target),
        };
      });
      const added = targets
        .filter((target) => !taken.has(target))
        .map((target) => {
          const rule = useFirst(ruled.added, (entry) => target.title.vi.startsWith(entry.to));
          if (!rule)
            throw new Error(`Set ${set.no}: ${target.id} ${target.title.vi} is new, and no rule says so`);
          return { criterion: target.id, why: why(rule.why) };
        });
      return {
        from: set.no,
        to: next.no,
        ...(renamed && { why: why('set-title') }),
        criteria,
        added,
        conditions: conditionsOf(set, next, criteria),
      };
    });

  const rules = [...ruled.criteria, ...ruled.added, ...ruled.conditions, ...ruled.options];
  for (const rule of rules) if (!used.has(rule)) throw new Error(`Settles nothing: ${JSON.stringify(rule)}`);
  return { from: from.header.id, to: to.header.id, why: Object.fromEntries(whys), sets };

  function targetOf(leaf, targets) {
    const same = targets.find((target) => head(target.title.vi) === head(leaf.title.vi));
    if (same) return { target: same };
    const matches = (rule) => leaf.title.vi.startsWith(rule.from);
    for (const rule of ruled.criteria.filter(matches)) {
      const target = rule.to && targets.find(({ title }) => title.vi.startsWith(rule.to));
      if (!target && rule.to) continue;
      used.add(rule);
      return { target, reason: rule.why };
    }
    throw new Error(`${leaf.id} ${leaf.title.vi}: which criterion follows it?`);
  }

  function optionsOf(no, leaf, target) {
    const options = printedOptions(leaf).map((option) => optionOf(no, leaf, option, target));
    const none = noneOf(leaf, target, options);
    return none ? { options, none } : { options };
  }

  /**
   * Where the pick worth nothing goes: “none of these”, or an option worth nothing that is lost. Where the options are the
   * same, it is surely none of the new ones either; otherwise somebody must check.
   */
  function noneOf(leaf, target, options) {
    const printed = printedOptions(leaf);
    const answers = printedOptions(target);
    const lost = options.find(({ to }, i) => to === null && printed[i].points === 0);
    if (!takesNone(leaf))
      return lost && takesNone(target) ? { to: 0, how: 'doubtful', why: lost.why } : undefined;
    if (!takesNone(target)) {
      const nothing = answers.find(({ points }) => points === 0);
      return { to: nothing.ordinal, how: 'doubtful', why: why('none-zero') };
    }
    const same = printed.length === answers.length && options.every(({ how }) => how === 'exact');
    return same
      ? { to: 0, how: 'exact', why: why('exact') }
      : { to: 0, how: 'doubtful', why: why('none-others') };
  }

  function optionOf(no, leaf, option, target) {
    const open = printedOptions(target).filter((other) => (other.case ?? 0) === (option.case ?? 0));
    const same = open.find(({ text }) => text.vi === option.text.vi);
    if (same) return { to: same.ordinal, how: 'exact', why: why('exact') };
    const alike = open.filter(({ text }) => spelled(text.vi) === spelled(option.text.vi));
    if (alike.length === 1) return { to: alike[0].ordinal, how: 'meaning', why: why('spelling') };
    const label = `Set ${no}, ${leaf.id}, option ${option.ordinal} “${option.text.vi}”`;
    const rule = useFirst(
      ruled.options,
      (entry) =>
        applies(entry, no) &&
        new RegExp(entry.in, 'u').test(leaf.title.vi) &&
        new RegExp(entry.from, 'u').test(option.text.vi),
    );
    if (!rule) throw new Error(`${label}: not settled`);
    if (rule.to === null) return { to: null, how: 'lost', why: why(rule.why) };
    const answers = open.filter(({ text }) => new RegExp(rule.to, 'u').test(text.vi));
    if (answers.length !== 1)
      throw new Error(`${label}: ${answers.length} options answer ${JSON.stringify(rule)}`);
    return { to: answers[0].ordinal, how: rule.how, why: why(rule.why) };
  }

  /** A declared condition goes where its criterion goes, if the new criterion prints the same kind of condition. */
  function conditionsOf(set, next, criteria) {
    return set.conditions
      .filter(({ when }) => !when)
      .map(({ id, criterion }) => {
        const rule = useFirst(ruled.conditions, (entry) => entry.from === id);
        if (rule) return { from: id, to: rule.to, why: why(rule.why) };
        const target = criteria.find((entry) => entry.from === criterion)?.to;
        const wanted = id.replace(criterion, target);
        if (next.conditions.some((other) => other.id === wanted && !other.when))
          return { from: id, to: wanted, why: why('condition-same') };
        throw new Error(`Set ${set.no}: which condition follows ${id}?`);
      });
  }
}

/** The options of a criterion with their ordinals; a box to tick has two, 0 and 1, of which rules speak by these words. */
const printedOptions = ({ options, max }) =>
  options?.map((option, index) => ({ ...option, ordinal: index + 1 })) ?? [
    { ordinal: 0, points: 0, text: { vi: 'không đánh dấu' } },
    { ordinal: 1, points: max, text: { vi: 'đánh dấu' } },
  ];

/** Whether a criterion takes “none of these”: no option of it is worth nothing. */
const takesNone = (leaf) => printedOptions(leaf).every(({ points }) => points > 0);

/** A title without brackets and additions. */
const head = (title) => spelled(title.replace(/\(.*$/u, '').replace(/(?<=ĐỘC ĐÁO) Chất lượng.*$/u, ''));

/** Letters and digits alone. */
const spelled = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}≥<>%]+/gu, '');
