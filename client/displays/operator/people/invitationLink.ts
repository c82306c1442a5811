/** The link that invites, and the addresses it may begin with. */

/** Those that other machines reach come first; a page that was opened under such an address knows the best one. */
export function linkOrigins(origin: string, ofServer: readonly string[]): readonly string[] {
  const all = [origin, ...ofServer];
  return [...new Set([...all.filter((each) => !isOnlyHere(each)), ...all.filter(isOnlyHere)])];
}

/** Nobody else can open it. */
export function isOnlyHere(origin: string): boolean {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** What invites stands behind the `#`, which no browser sends to a server. */
export function invitationLink(origin: string, invitation: string): string {
  return `${origin}/operator#invitation=${invitation}`;
}
