/** Which server a page from elsewhere belongs to, as somebody wrote it. */

/** `http://192.168.1.20:3000`, or null for what is no address of a server. */
export function serverAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, username, password } = new URL(text);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  // An address with a name and a password in it would send them along.
  return isWeb && username === '' && password === '' ? origin : null;
}
