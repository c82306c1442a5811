/**
 * A page that a playout server loads as a template, from its own disk or elsewhere. What it shows stands in the page itself,
 * the address may add to that, and the host has the last word.
 */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { OverlayScreen } from '../displays/overlay/OverlayScreen.tsx';
import { pageHost } from '../displays/overlay/pageHost.ts';
import { warn } from '../shell/warn.ts';
import { LiveFromServer } from './LiveFromServer.tsx';
import { templateSearch, templateServer } from './templateOptions.ts';

export interface TemplatePageProps {
  /** Query of this graphic. */
  readonly usual: string;
  /** As written into the page when it was packed. */
  readonly packedServer: string;
}

export function TemplatePage({ usual, packedServer }: TemplatePageProps) {
  const { search } = window.location;
  const { fields } = useSyncExternalStore(pageHost.subscribe, pageHost.get);
  const told = fields['server'] ?? '';
  const { server, refused } = useMemo(
    () => templateServer({ told, search, packed: packedServer }),
    [told, search, packedServer],
  );
  useEffect(() => {
    for (const text of refused)
      warn(`${JSON.stringify(text)} is no address of a server; http://name:3000 would be one`);
    if (server === null) warn('No server is known; hand over its address as "server" (or f0)');
  }, [server, refused]);
  const query = useMemo(() => templateSearch({ usual, search, isInObs: 'obsstudio' in window }), [usual, search]);
  return (
    <LiveFromServer key={server} server={server}>
      <OverlayScreen search={query} />
    </LiveFromServer>
  );
}
