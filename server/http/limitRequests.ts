/** Turns away what an address asks beyond its credits, before anything is done for it. */
import type { RequestHandler } from 'express';
import { READING_COSTS, WRITING_COSTS, type AddressCredits } from '../transport/addressCredits.ts';
import { addressOf } from './guard.ts';
import { tooMuch } from './reply.ts';
import { sendReply } from './send.ts';

export function limitRequests(credits: Pick<AddressCredits, 'spend'>): RequestHandler {
  return (request, response, next) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (credits.spend(addressOf(request), isReading ? READING_COSTS : WRITING_COSTS)) next();
    else sendReply(request, response, tooMuch());
  };
}
