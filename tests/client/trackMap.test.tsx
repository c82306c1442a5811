/** The map: drawn once, moved before every frame by transform, with signs that need no colour. */
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { trackMapView, type TrackMapView } from '#shared/view/trackMap.ts';
import { TrackMap } from '../../client/components/TrackMap.tsx';
import { aCompetition } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';

const racing = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .starts(1, { gunMs: 0 })
  .skates('kok', '17.43', '43.95', '1:12.59')
  .confirms(1)
  .starts(2, { gunMs: 0 });
const passed = racing.passes('takagi', 200, '18.00').passes('leerdam', 200, '17.61');

let now = 0;
const serverNow = () => now;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function mapOf({ state }: Pick<typeof racing, 'state'>): TrackMapView {
  return trackMapView(state, must(pairTrace(state, 1, 2), 'the pair'));
}

function show(map: TrackMapView, raceMs: number) {
  now = DAY_START_MS + raceMs;
  return render(<TrackMap map={map} now={serverNow} />);
}

function frameAt(raceMs: number): void {
  now = DAY_START_MS + raceMs;
  act(() => {
    vi.advanceTimersToNextFrame();
  });
}

function part(name: string): HTMLElement {
  return must(document.querySelector<HTMLElement>(`[data-part="${name}"]`), name);
}

describe('the map', () => {
  test('says what it is, and that it is an estimate', () => {
    show(mapOf(racing), 0);
    expect(screen.getByRole('figure').getAttribute('aria-label')).toContain('estimated');
    expect(screen.getAllByRole('img', { name: 'inner' }).length).toBeGreaterThan(0);
  });
  test('moves by transform alone: nothing is drawn anew between two facts', () => {
    show(mapOf(passed), 20_000);
    const disc = part('disc 1/2/1/inner');
    const before = disc.style.transform;
    const added = vi.spyOn(Node.prototype, 'appendChild');
    frameAt(21_000);
    expect(disc.style.transform).not.toBe(before);
    expect([part('disc 1/2/1/inner') === disc, added.mock.calls.length]).toEqual([true, 0]);
  });
  test('a new fact asks the page for no measures', () => {
    const { rerender } = show(mapOf(passed), 20_000);
    const measured = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockClear();
    const styled = vi.spyOn(globalThis, 'getComputedStyle');
    rerender(<TrackMap map={mapOf(passed.passes('takagi', 200, '18.40', 'photoFinish'))} now={serverNow} />);
    frameAt(21_000);
    expect([measured.mock.calls.length, styled.mock.calls.length]).toEqual([0, 0]);
  });
  test('follows its own size, which a stage gives it later than the window changes', () => {
    let sizeChanged = () => {};
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(changed: () => void) {
          sizeChanged = changed;
        }
        observe() {}
        disconnect() {}
      },
    );
    show(mapOf(passed), 43_950);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
    sizeChanged();
    frameAt(43_950);
    expect(part('line leader/1').style.transform).toBe('translate(150px,161.8px) rotate(0deg)');
    vi.unstubAllGlobals();
  });
  test('the line of the leader stands where she was at the same race time', () => {
    show(mapOf(passed), 43_950);
    expect(part('line leader/1').style.transform).toBe('translate(300px,323.5px) rotate(0deg)');
    expect(part('label leader/1').textContent).toBe('KOK');
  });
  test('shows a close-up while a skater is near the line, with the metres as an estimate', () => {
    show(mapOf(passed), 18_100);
    const map = screen.getByRole('figure');
    expect(map.hasAttribute('data-close')).toBe(true);
    expect(part('metres 1/2/1/inner').textContent).toMatch(/^≈ \d+ m$/);
    expect(part('close 1/2/1/inner').hasAttribute('data-behind')).toBe(true);
    frameAt(120_000);
    expect(map.hasAttribute('data-close')).toBe(false);
  });
  test('a correction moves nobody at once', () => {
    const { rerender } = show(mapOf(passed), 20_000);
    const transform = part('disc 1/2/1/inner').style.transform;
    rerender(<TrackMap map={mapOf(passed.passes('takagi', 200, '18.40', 'photoFinish'))} now={serverNow} />);
    expect(part('disc 1/2/1/inner').style.transform).toBe(transform);
  });
  test('stands still in the one frame that shows a new fact, and goes on in the next', () => {
    const { rerender } = show(mapOf(passed), 20_000);
    const transform = part('disc 1/2/1/inner').style.transform;
    rerender(<TrackMap map={mapOf(passed.passes('takagi', 200, '18.40', 'photoFinish'))} now={serverNow} />);
    frameAt(20_500);
    expect(part('disc 1/2/1/inner').style.transform).toBe(transform);
    frameAt(20_517);
    expect(part('disc 1/2/1/inner').style.transform).not.toBe(transform);
  });
  test('where little motion is asked for it steps once a second', () => {
    vi.spyOn(CSSStyleDeclaration.prototype, 'getPropertyValue').mockReturnValue('1000');
    show(mapOf(passed), 20_000);
    const before = part('disc 1/2/1/inner').style.transform;
    frameAt(20_500);
    expect(part('disc 1/2/1/inner').style.transform).toBe(before);
    frameAt(21_100);
    expect(part('disc 1/2/1/inner').style.transform).not.toBe(before);
  });
});
