/** The server's log: one JSON object a line, and no secret in any of them. */
import { expect, test } from 'vitest';
import { collectingLogger } from '../../support/testSession.ts';

test('writes JSON lines with level, time and message', () => {
  const { lines, logger } = collectingLogger();
  logger.info({ seq: 7 }, 'fact recorded');
  expect(lines).toMatchObject([{ level: 30, seq: 7, msg: 'fact recorded' }]);
  expect(lines[0]?.['time']).toBeTypeOf('number');
});

test.each(['authorization', 'cookie', 'set-cookie', 'secret', 'token', 'password'])(
  'hides %s wherever it stands',
  (name) => {
    const { lines, logger } = collectingLogger();
    const said = { [name]: 'hush-hush' };
    logger.info({ ...said, headers: said, req: { headers: said } }, 'request');
    expect(JSON.stringify(lines)).not.toContain('hush-hush');
    expect(lines).toMatchObject([{ [name]: '[hidden]', headers: { [name]: '[hidden]' } }]);
  },
);
