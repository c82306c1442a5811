/** What makes a screen one that the desk knows and directs: its id, its obedience and its reports. */
import { BUILD_ID } from '../buildId.ts';
import { createFrameRate } from './frameRate.ts';
import type { Directed } from './live.ts';
import { createObedience } from './obedience.ts';
import { randomBytes, screenIdentity } from './screenIdentity.ts';
import { afterFrame, keepReporting } from './screenReport.ts';

export const publicScreen: Directed = ({ store, clock }) => {
  const { location, localStorage, sessionStorage } = window;
  const identity = screenIdentity(location.search, localStorage, randomBytes);
  const page = {
    href: () => location.href,
    replace: (href: string) => location.replace(href),
    reload: () => location.reload(),
  };
  store.setState({ screenId: identity.id });
  return {
    screenId: identity.id,
    obedience: createObedience({ store, identity, page, memory: sessionStorage }),
    report: (speech) =>
      keepReporting({
        store,
        clock,
        speech,
        device,
        frameRate: createFrameRate(clock.monotonicNow),
        afterPaint: afterFrame,
      }),
  };
};

function device() {
  const { devicePixelRatio: dpr, innerHeight: height, innerWidth: width, location } = window;
  return { width, height, dpr, build: BUILD_ID, path: (location.pathname + location.search).slice(0, 500) };
}
