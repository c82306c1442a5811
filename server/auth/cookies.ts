/** The one cookie of the server: which session a browser belongs to. */
const SESSION_COOKIE = 'icebell_session';

/** The session's key, or null when the browser sent none. */
export function readSessionCookie(header: string | undefined): string | null {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.split('=', 2);
    if (name?.trim() === SESSION_COOKIE && value !== undefined) return value.trim();
  }
  return null;
}

export interface CookieOptions {
  /** Behind TLS the cookie never travels in clear. */
  readonly isSecure: boolean;
  readonly maxAgeSeconds: number;
}

/** Not readable by scripts and never sent along from another site. */
export function sessionCookie(value: string, { isSecure, maxAgeSeconds }: CookieOptions): string {
  const secure = isSecure ? '; Secure' : '';
  return `${SESSION_COOKIE}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure}`;
}

export function clearedSessionCookie(isSecure: boolean): string {
  return sessionCookie('', { isSecure, maxAgeSeconds: 0 });
}
