/** QR codes: the path draws exactly the dark modules. */
import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrDrawing } from "./qr-path.ts";

const ADDRESS = "http://192.168.1.23:2567/K7M2XQ";

test("the boxes of the path cover the dark modules, and nothing else", () => {
  const { size, path } = qrDrawing(ADDRESS);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g))
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  expect(drawn).toEqual(encode(ADDRESS, { ecc: "M", border: 0 }).data);
});

test("neighbours share a box: the path is shorter than one box a module", () => {
  const { path } = qrDrawing(ADDRESS);
  const dark = encode(ADDRESS, { ecc: "M", border: 0 }).data.flat().filter(Boolean).length;
  expect(path.split("M").length - 1).toBeLessThan(dark);
});
