/** Notes every attempt to change something, so that it can be told afterwards who tried what and from where. */
import type { RequestHandler } from 'express';
import type { Logger } from '../observe/logger.ts';
import { addressOf } from './guard.ts';

/** Only the address line: bodies and headers carry secrets. */
export function logWrites(logger: Pick<Logger, 'info'>): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      const from = addressOf(request);
      response.on('finish', () => logger.info({ method, path, status: response.statusCode, from }, 'request'));
    }
    next();
  };
}
