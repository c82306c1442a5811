/** Guessing is slowed down, address by address. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Throttle } from '../../../server/auth/throttle.ts';
import { FakeClock } from '../../support/fakeClock.ts';

let clock: FakeClock;
let throttle: Throttle;
beforeEach(() => {
  clock = new FakeClock();
  throttle = new Throttle(clock);
});

function failTimes(count: number, address = '10.0.0.1'): void {
  for (let attempt = 0; attempt < count; attempt += 1) {
    clock.advance(throttle.waitMs(address));
    expect(throttle.attempt(address)).toBe(0);
  }
}

describe('attempts to sign in', () => {
  it('are free for a person who mistypes a few times', () => {
    failTimes(4);
    expect(throttle.waitMs('10.0.0.1')).toBe(0);
  });

  it('must wait after the fifth failure, and twice as long after each further one, up to a minute', () => {
    failTimes(5);
    expect(throttle.attempt('10.0.0.1')).toBe(1000);
    failTimes(1);
    expect(throttle.attempt('10.0.0.1')).toBe(2000);
    failTimes(20);
    expect(throttle.attempt('10.0.0.1')).toBe(60_000);
  });

  it('sent all at once do not slip through together', () => {
    const passed = Array.from({ length: 50 }, () => throttle.attempt('10.0.0.1')).filter((waitMs) => waitMs === 0);
    expect(passed).toHaveLength(5);
  });

  it('of one address do not hold up another', () => {
    failTimes(9);
    expect(throttle.attempt('10.0.0.2')).toBe(0);
  });

  it('of one IPv6 network count together, and a mapped address is the same as the plain one', () => {
    failTimes(5, '2001:db8:1:2::1');
    expect(throttle.attempt('2001:db8:1:2::ffff')).toBe(1000);
    failTimes(5, '2001:db8::1');
    expect(throttle.attempt('2001:db8::2')).toBe(1000);
    failTimes(5, '::ffff:10.0.0.9');
    expect(throttle.attempt('10.0.0.9')).toBe(1000);
  });

  it('start anew after success, and after a quarter of an hour of silence', () => {
    failTimes(5);
    throttle.succeeded('10.0.0.1');
    expect(throttle.waitMs('10.0.0.1')).toBe(0);
    failTimes(8);
    clock.advance(15 * 60_000);
    expect(throttle.attempt('10.0.0.1')).toBe(0);
  });
});
