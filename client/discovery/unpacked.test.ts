/** A workshop's file is read whatever its host did to it. */
import { gzipSync, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { unpacked } from "./unpacked.ts";

test("a file is read as it was written, and where the host undid its compression", () => {
  const text = '{"title":"Trente minutes pour décider"}';
  expect(unpacked(gzipSync(strToU8(text)))).toBe(text);
  expect(unpacked(strToU8(text))).toBe(text);
});
