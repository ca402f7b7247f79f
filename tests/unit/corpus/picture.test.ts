import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readPngSize } from '../../../src/corpus/picture.ts';

const draw = (width: number, height: number): ReturnType<typeof sharp> =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } });

it('knows the size of a PNG, with a palette or without', async () => {
  expect(readPngSize(await draw(7, 300).png().toBuffer())).toEqual({ width: 7, height: 300 });
  expect(readPngSize(await draw(300, 7).png({ palette: true }).toBuffer())).toEqual({
    width: 300,
    height: 7,
  });
});

it('knows none of a picture of another kind', async () => {
  expect(readPngSize(await draw(8, 8).jpeg().toBuffer())).toBeUndefined();
  expect(readPngSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
});

it('knows none of a PNG that was cut off, wherever', async () => {
  const whole = await draw(20, 20).png().toBuffer();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
      expect(readPngSize(whole.subarray(0, length))).toBeUndefined();
    }),
  );
});

it('takes any bytes without a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readPngSize(Buffer.from(bytes))).toBeUndefined();
    }),
  );
});
