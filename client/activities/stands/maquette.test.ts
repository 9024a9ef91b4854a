import { expect, test } from "vitest";
import { maquetteOf } from "./maquette.ts";

test("a terrace changes at thirty, eighty and a hundred and fifty messages, and says what is left before the next", () => {
  const seen = [0, 29, 30, 79, 80, 149, 150, 400].map((kept) => {
    const { changed, left } = maquetteOf(kept);
    return [changed, left];
  });
  expect(seen).toEqual([
    [0, 30],
    [0, 1],
    [1, 50],
    [1, 1],
    [2, 70],
    [2, 1],
    [3, null],
    [3, null],
  ]);
  expect(maquetteOf(80)).toMatchObject({ terminaux: "sobre", reseaux: "sobre", centres: "calme" });
});

test("each terrace’s way begins where the one above ended", () => {
  const shares = (kept: number) => maquetteOf(kept).ways.map(({ share }) => share);
  expect(shares(0)).toEqual([0, 0, 0]);
  expect(shares(15)).toEqual([0.5, 0, 0]);
  expect(shares(55)).toEqual([1, 0.5, 0]);
  expect(shares(400)).toEqual([1, 1, 1]);
});
