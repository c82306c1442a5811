/** Reads the JSON body of a request while counting its bytes: what is too large is refused, whatever it claimed to be. */
import express, { type Request, type Response } from 'express';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { isNestedBeyond } from './nesting.ts';
import { problem, type Reply } from './reply.ts';

export interface BodyLimit {
  readonly bytes: number;
  /** How many lists and objects may stand in each other; null for as many as fit into the bytes. */
  readonly depth: number | null;
  /** What would be right instead of a larger body. */
  readonly instead: string;
}

const KB = 1024;
export const MB = 1024 * KB;

export const USUAL_BODY: BodyLimit = { bytes: 256 * KB, depth: null, instead: 'Send long lists in parts.' };

export type BodyReader = (request: Request, response: Response) => Promise<Outcome<unknown, Reply>>;

/** Refused with a reply where the limit is passed; anything else that is wrong with a body rejects. */
export function bodyReader(limit: BodyLimit): BodyReader {
  const { bytes, depth } = limit;
  const parse = express.json({ limit: bytes, ...(depth === null ? {} : { verify: refuseDeep(depth) }) });
  return (request, response) =>
    new Promise((resolve, reject) => {
      parse(request, response, (error?: Error & { readonly type?: string }) => {
        if (error === undefined) resolve(accepted(request.body));
        else if (error.type === 'entity.too.large') resolve(refused(tooLarge(limit)));
        else if (error.type === TOO_DEEP.type) resolve(refused(tooDeep(limit)));
        else reject(error);
      });
    });
}

function tooLarge({ bytes, instead }: BodyLimit): Reply {
  const most = bytes < MB ? `${bytes / KB} KB` : `${bytes / MB} MB`;
  return problem(413, `The body is too large; at most ${most} are read. ${instead}`);
}

function tooDeep({ depth }: BodyLimit): Reply {
  return problem(
    400,
    `The body has more than ${depth} lists and objects inside each other; nothing asked for here has.`,
  );
}

/** The body reader keeps an error's own status and type. */
class Unfit extends Error {
  readonly status: number;
  readonly type: string;

  constructor({ status, type }: Pick<Unfit, 'status' | 'type'>) {
    super(type);
    this.status = status;
    this.type = type;
  }
}

const TOO_DEEP = { status: 400, type: 'entity.too.deep' };
/** Its bytes cannot be told apart by `isNestedBeyond`. */
const NOT_UTF_8 = { status: 415, type: 'charset.unsupported' };

/** Before anything of it is built: millions of lists in each other would hold the server up for seconds. */
function refuseDeep(depth: number) {
  return (_request: unknown, _response: unknown, body: Buffer, encoding: string): void => {
    if (encoding !== 'utf-8') throw new Unfit(NOT_UTF_8);
    if (isNestedBeyond(depth, body)) throw new Unfit(TOO_DEEP);
  };
}
