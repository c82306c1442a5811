/** Commands over HTTP: one, or a list that is carried out in order. Each gets the answer the socket would give (W3, W4). */
import * as v from 'valibot';
import { commandRequest } from '#shared/decide/command.ts';
import { refusal, type Refusal, type RefusalCode } from '#shared/decide/refusal.ts';
import { commandId, logId } from '#shared/facts/fields.ts';
import type { CommandId, LogId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { commandAnswer, type CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { previewDocument, previewDocumentOf } from '#shared/view/previewDocument.ts';
import type { Caller } from '../auth/access.ts';
import type { HttpParts } from './parts.ts';
import { ok, problem, type Reply } from './reply.ts';
import { defineRoute, type Route } from './route.ts';

const MOST_COMMANDS = 500;

const STATUS: Readonly<Record<RefusalCode, number>> = {
  Malformed: 400,
  NotAllowed: 403,
  UnknownTarget: 404,
  WrongPhase: 409,
  AlreadyDone: 409,
  StaleView: 409,
  Implausible: 422,
  Unavailable: 503,
};

type Submit = (message: unknown) => Promise<CommandAnswer>;

export function commandRoutes({ host }: Pick<HttpParts, 'host'>): Route[] {
  const submitAs =
    (caller: Caller, log: LogId | null): Submit =>
    async (message) => {
      const read = parseMessage(commandRequest, message);
      return read.ok ? host.submit(read.value, caller, log) : malformed(message, read.problem);
    };
  return [
    defineRoute({
      method: 'post',
      path: '/api/v1/commands',
      summary:
        `Sends one command, or a list of at most ${MOST_COMMANDS} that are carried out in order. With \`log\` it is taken ` +
        'only while that log is on air; during a rehearsal a token needs it to take part',
      needs: 'signedIn',
      parameters: { log: v.optional(logId) },
      bodyDocument: v.union([commandRequest, v.pipe(v.array(commandRequest), v.maxLength(MOST_COMMANDS))]),
      answers: {
        200: {
          description: 'Accepted and durable. For a list the answers in its order, refusals among them.',
          schema: v.union([commandAnswer, v.array(commandAnswer)]),
        },
      },
      problems: [404, 409, 422, 503],
      answer({ body, caller, parameters: { log = null } }) {
        const submit = submitAs(must(caller, 'a signed-in caller'), log);
        return Array.isArray(body) ? answerList(submit, body) : answerOne(submit, body);
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/v1/commands/preview',
      summary: 'Tells what a command would change if it were sent now; nothing is recorded',
      needs: 'signedIn',
      body: commandRequest,
      answers: {
        200: { description: 'Who would move, and which marks and flags would change.', schema: previewDocument },
      },
      problems: [404, 409, 422],
      answer({ body, caller }) {
        const outcome = host.current().preview(body, must(caller, 'a signed-in caller'));
        return outcome.ok ? ok(previewDocumentOf(outcome.value)) : refusedReply(outcome.problem, body.commandId);
      },
    }),
  ];
}

async function answerOne(submit: Submit, message: unknown): Promise<Reply> {
  const answer = await submit(message);
  return answer.ok ? ok(answer) : refusedReply(answer.refusal, answer.commandId);
}

function refusedReply(why: Refusal, ofCommand: CommandId | null): Reply {
  return problem(STATUS[why.code], `${why.reason}. ${why.remedy}.`, { refusal: why, commandId: ofCommand });
}

async function answerList(submit: Submit, messages: readonly unknown[]): Promise<Reply> {
  if (messages.length > MOST_COMMANDS) {
    return problem(413, `The list has ${messages.length} commands; send at most ${MOST_COMMANDS} at once.`);
  }
  const answers: CommandAnswer[] = [];
  for (const message of messages) answers.push(await submit(message));
  return ok(answers);
}

function malformed(message: unknown, reason: string): CommandAnswer {
  const named = v.safeParse(v.object({ commandId }), message);
  return {
    ok: false,
    commandId: named.success ? named.output.commandId : null,
    refusal: refusal('Malformed', 'malformedRequest', { problem: reason }),
  };
}
