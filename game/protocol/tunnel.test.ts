import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, packReceived, unpack, unpackReceived } from "./tunnel.ts";

const messages = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 });
const next = fc.nat(4_000_000_000);
const closeCode = fc.nat(65_535);

test("messages come out of the tunnel as they went in", () => {
  fc.assert(
    fc.property(messages, (sent) => {
      expect(unpack(pack(sent))).toEqual(sent);
    }),
  );
});

test("an answer comes out with its number and its end", () => {
  fc.assert(
    fc.property(next, closeCode, messages, (n, code, sent) => {
      const received = { next: n, closeCode: code, messages: sent };
      expect(unpackReceived(packReceived(received))).toEqual(received);
    }),
  );
});

test("bytes that are no whole messages are not read", () => {
  const packed = pack([new Uint8Array([1, 2, 3])]);
  expect(unpack(packed.subarray(0, -1))).toBeUndefined();
  expect(unpack(new Uint8Array([...packed, 0]))).toBeUndefined();
  expect(unpackReceived(new Uint8Array(3))).toBeUndefined();
  expect(unpackReceived(new TextEncoder().encode("<html>blocked</html>"))).toBeUndefined();
});
