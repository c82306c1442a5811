/** Which build this server is, so that a screen can tell whether it was built together with it. */

/** Put in by the bundler; absent when the sources run directly. */
declare const __BUILD__: string | undefined;

export const BUILD_ID: string = typeof __BUILD__ === 'string' ? __BUILD__ : 'dev';
