/** The race from a server somewhere else, for a page that only shows it. */
import { connect } from '../live/connection.ts';
import { liveFrom, type LiveFrom } from '../live/liveFrom.ts';
import { warn } from '../shell/warn.ts';

/** Nothing is connected before it is started. */
export function openLive(server: string | null): LiveFrom {
  return liveFrom({
    server,
    screen: 'overlay',
    connectTo: (url) => (parts) => connect({ ...parts, url }),
    complain: (problem) => warn(problem),
  });
}
