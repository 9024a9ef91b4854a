/** The sounds of the room: all there in both forms, light, short, and as loud one as the other. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { SOUNDS } from "../../client/app/shared/ring.ts";

const ASSETS = new URL("../../assets/", import.meta.url);
const FOLDER = new URL("sounds/", ASSETS);
const FORMS = ["opus", "mp3"] as const;

interface Form {
  readonly bytes: number;
  /** LUFS of the loudest 100 ms, and dB of the peak: read back from the file when it was written. */
  readonly loudness: number;
  readonly peak: number;
}
type Figures = Readonly<
  Record<string, Readonly<Record<(typeof FORMS)[number], Form>> & { readonly ms: number }>
>;

interface Generator {
  readonly SOUNDS: Readonly<Record<string, () => Float64Array>>;
  readonly balanced: (samples: Float64Array) => Float64Array;
  readonly loudnessOf: (samples: Float64Array) => number;
  readonly TARGET: number;
  readonly RATE: number;
}

const figures = JSON.parse(readFileSync(new URL("loudness.json", FOLDER), "utf8")) as Figures;
const all = Object.entries(figures);
const forms = all.flatMap(([name, each]) => FORMS.map((form) => ({ name, form, ...each[form] })));

async function generator(): Promise<Generator> {
  const files = ["family", "loudness", "tones"].map(
    (name) => new URL(`generator/sounds/${name}.mjs`, ASSETS),
  );
  const parts = (await Promise.all(files.map(({ href }) => import(href)))) as Partial<Generator>[];
  return Object.assign({}, ...parts) as Generator;
}

test("each sound that pages ring is there in both forms, and nothing else", () => {
  const files = SOUNDS.flatMap((name) => FORMS.map((form) => `${name}.${form}`));
  expect(readdirSync(FOLDER).sort()).toEqual([...files, "loudness.json"].sort());
});

test("all of them weigh 120 KB at most", () => {
  const bytes = readdirSync(FOLDER).map((name) => statSync(new URL(name, FOLDER)).size);
  expect(bytes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(120);
});

test("each is shorter than 400 ms, and the end’s than a second and a half", () => {
  for (const [name, { ms }] of all) expect(ms, name).toBeLessThan(name === "fanfare" ? 1_500 : 400);
});

test("none is louder than another by more than one unit, and none clips", () => {
  const loudness = forms.map((form) => form.loudness);
  expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThanOrEqual(1);
  for (const { name, form, peak } of forms) expect(peak, `${name}.${form}`).toBeLessThan(-0.5);
});

test("the figures kept beside are those of these files", () => {
  for (const { name, form, bytes } of forms)
    expect(statSync(new URL(`${name}.${form}`, FOLDER)).size, `${name}.${form}`).toBe(bytes);
});

test("what is computed has the length and the loudness that the files have", async () => {
  const { SOUNDS: made, balanced, loudnessOf, TARGET, RATE } = await generator();
  expect(Object.keys(made).sort()).toEqual(Object.keys(figures).sort());
  for (const [name, make] of Object.entries(made)) {
    const samples = balanced(make());
    expect(loudnessOf(samples), name).toBeCloseTo(TARGET, 0);
    expect(Math.round((1000 * samples.length) / RATE), name).toBe(figures[name]?.ms);
  }
});
