/** Frames in one chunk: what is sent stays the same, only in one piece. */
import { expect, test } from 'vitest';
import { shareFramesInOneChunk } from '../../../server/transport/oneChunkFrames.ts';

test('header and payload become one chunk with the same bytes', () => {
  const adapter = {
    _encode(_packet: unknown, options: { wsPreEncodedFrame?: Buffer[] }) {
      options.wsPreEncodedFrame = [Buffer.from([0x81, 3]), Buffer.from('abc')];
      return ['abc'];
    },
  };
  shareFramesInOneChunk(adapter);
  const options: { wsPreEncodedFrame?: Buffer[] } = {};
  expect(adapter._encode('packet', options)).toEqual(['abc']);
  expect(options.wsPreEncodedFrame).toEqual([Buffer.from([0x81, 3, 0x61, 0x62, 0x63])]);
});

test('what is not encoded once for all is left alone', () => {
  const adapter = { _encode: (_packet: unknown, _options: object) => ['binary'] };
  shareFramesInOneChunk(adapter);
  const options = {};
  expect(adapter._encode('packet', options)).toEqual(['binary']);
  expect(options).toEqual({});
});

test('an adapter that encodes elsewhere is noticed at the start', () => {
  expect(() => shareFramesInOneChunk({})).toThrow('encodes elsewhere');
});
