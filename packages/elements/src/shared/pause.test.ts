import { expect } from '@open-wc/testing';
import { replaced } from '../../test/replaced.js';
import { Pause } from './pause.js';

/** A clock that goes on as far as it is told to. */
function tick() {
  let now = 0;
  let timers: { readonly act: () => void; readonly at: number }[] = [];
  const restored = [
    replaced(performance, 'now', () => now),
    replaced(window, 'setTimeout', (act: () => void, wait: number) => {
      const timer = { act, at: now + wait };
      timers.push(timer);
      return timer;
    }),
    replaced(window, 'clearTimeout', (timer: unknown) => (timers = timers.filter((one) => one !== timer))),
  ];
  const goTo = (time: number): void => {
    for (let due = next(time); due; due = next(time)) {
      now = due.at;
      timers = timers.filter((one) => one !== due);
      due.act();
    }
    now = time;
  };
  const next = (time: number) => timers.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at)[0];
  return {
    goTo,
    timers: () => timers.length,
    restore: () => {
      for (const restore of restored) restore();
    },
  };
}

describe('a pause', () => {
  const acted: number[] = [];
  let clock: ReturnType<typeof tick>;
  const pausing = (longest?: number): Pause =>
    new Pause(
      () => {
        acted.push(performance.now());
      },
      500,
      longest,
    );
  beforeEach(() => {
    acted.length = 0;
    clock = tick();
  });
  afterEach(() => {
    clock.restore();
  });

  it('is over once nothing has happened for as long', () => {
    const pause = pausing();
    for (const time of [0, 300, 600]) {
      clock.goTo(time);
      pause.begin();
    }
    clock.goTo(1_099);
    expect(acted).to.deep.equal([]);
    clock.goTo(5_000);
    expect(acted).to.deep.equal([1_100]);
    expect(pause.isRunning).to.equal(false);
  });

  it('is not waited for any longer than is said', () => {
    const pause = pausing(1_000);
    for (let time = 0; time < 1_500; time += 100) {
      clock.goTo(time);
      pause.begin();
    }
    expect(acted).to.deep.equal([1_000]);
  });

  it('sets one timer, however much happens', () => {
    const pause = pausing();
    for (let time = 0; time < 400; time += 10) {
      clock.goTo(time);
      pause.begin();
    }
    expect(clock.timers()).to.equal(1);
  });

  it('can be taken back', () => {
    const pause = pausing();
    pause.begin();
    pause.cancel();
    clock.goTo(5_000);
    expect([acted, pause.isRunning]).to.deep.equal([[], false]);
  });
});
