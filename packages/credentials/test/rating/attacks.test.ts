/** Every forger is refused, and told by name what gave the record away. */
import { beforeAll, describe, expect, it } from 'vitest';
import { verificationText, verifyRating } from '../../src/rating.js';
import { ATTACKS } from './attacks.js';
import { makeExample, ON, type Example } from './example.js';

let example: Example;
beforeAll(async () => {
  example = await makeExample();
});

describe('attacks on a rating', () => {
  it('are sixty or more, each another one', () => {
    expect(new Set(ATTACKS.map(([name]) => name)).size).toBe(ATTACKS.length);
    expect(ATTACKS.length).toBeGreaterThanOrEqual(60);
  });

  it('begin from a rating that is verified', async () => {
    const { token, trust } = example;
    expect(await verifyRating(token, { trust, on: ON })).toMatchObject({ state: 'verified', old: [] });
  });

  it.each(ATTACKS)('%s: %s, because of “%s”', async (_, state, reason, make) => {
    const handedIn = await make(example);
    const trust = 'trust' in handedIn ? handedIn.trust : example.trust;
    const found = await verifyRating(handedIn.text, { trust, on: handedIn.on ?? ON });
    expect([found.state, found.reason]).toEqual([state, reason]);
    // What nobody vouches for is never handed out as a record.
    const isSigned = ['expired', 'withdrawn', 'superseded'].includes(state);
    expect(found.record !== undefined).toBe(isSigned);
  });

  it.each(ATTACKS)('%s: is explained in both languages', async (_, state, reason, make) => {
    const handedIn = await make(example);
    const trust = 'trust' in handedIn ? handedIn.trust : example.trust;
    const found = await verifyRating(handedIn.text, { trust, on: handedIn.on ?? ON });
    for (const lang of ['vi', 'en'] as const) {
      const { title, sentences } = verificationText(found, lang);
      expect(title, `${state} ${reason}`).not.toMatch(/^(Verified|Đã xác thực|)$/);
      expect(sentences.join(' ')).toMatch(/\p{L}{3}.*\.$/u);
      expect(sentences.join(' ')).not.toMatch(/[{}]|undefined/);
    }
  });
});
