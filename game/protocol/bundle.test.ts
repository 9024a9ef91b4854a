import fc from "fast-check";
import { expect, test } from "vitest";
import { framesOf, lengthHead } from "./bundle.ts";

const bundle = (frames: readonly Uint8Array[]) =>
  Uint8Array.from(frames.flatMap((frame) => [...lengthHead(frame.length), ...frame]));

test("what was bundled comes apart in the same frames, whatever their lengths", () => {
  const frame = fc.uint8Array({ maxLength: 400 });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 8 }), (frames) => {
      expect(framesOf(bundle(frames)).map((part) => [...part])).toEqual(frames.map((part) => [...part]));
    }),
  );
});

test("a frame of 70,000 bytes keeps its length", () => {
  expect(framesOf(bundle([new Uint8Array(70_000)])).map(({ length }) => length)).toEqual([70_000]);
});

test("a message cut in the middle of a frame is said to be so", () => {
  expect(() => framesOf(bundle([new Uint8Array(300)]).subarray(0, 200))).toThrow(RangeError);
});
