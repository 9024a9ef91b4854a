// Writes the two sounds of the room, computed: `node assets/generator/sounds.mjs` (needs lame and oggenc).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RATE = 22050;
const sounds = new URL("../sounds/", import.meta.url);

/** The same noise at every build: a small linear congruence instead of Math.random. */
function noise(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

const fill = (seconds, sample) =>
  Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => sample(i / RATE));
/** Short slopes at both ends: a cut wave would click. */
const edges = (t, seconds) => Math.min(1, t / 0.0015, (seconds - t) / 0.03);

/** A small municipal bell: inharmonic partials of a real one; the high ones die first. Dry, no room. */
function bell() {
  const seconds = 1.4;
  const strike = 587; // D5
  // prettier-ignore
  const partials = [[0.5, 0.35, 1.1], [1, 0.8, 0.75], [1.19, 0.55, 0.6], [1.5, 0.3, 0.5], [2, 0.7, 0.42], [2.74, 0.28, 0.22], [3.76, 0.16, 0.12], [5.2, 0.1, 0.06]];
  const hit = noise(7);
  return fill(seconds, (t) => {
    const ring = partials.reduce(
      (sum, [multiple, loudness, decay]) =>
        sum + loudness * Math.sin(2 * Math.PI * strike * multiple * t) * Math.exp(-t / decay),
      0,
    );
    const clapper = 0.5 * hit() * Math.exp(-t / 0.004);
    return (ring + clapper) * edges(t, seconds);
  });
}

/** Card on wood: the slap of the sheet, then the low knock of the table. */
function card() {
  const seconds = 0.22;
  const slap = noise(11);
  let soft = 0;
  return fill(seconds, (t) => {
    soft += 0.35 * (slap() - soft); // a one-pole filter: paper, not hiss
    const sheet = soft * (Math.exp(-t / 0.012) + 0.35 * Math.exp(-(((t - 0.03) / 0.012) ** 2)));
    const table = 0.7 * Math.sin(2 * Math.PI * (150 - 160 * t) * t) * Math.exp(-t / 0.035);
    const wood = 0.22 * Math.sin(2 * Math.PI * 430 * t) * Math.exp(-t / 0.018);
    return (1.1 * sheet + table + wood) * edges(t, seconds);
  });
}

/** 16-bit mono, brought to the same peak. */
function wav(samples, peak) {
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const data = Buffer.alloc(44 + samples.length * 2);
  data.write("RIFF", 0);
  data.writeUInt32LE(36 + samples.length * 2, 4);
  data.write("WAVEfmt ", 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write("data", 36);
  data.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => data.writeInt16LE(Math.round((value / loudest) * peak * 32767), 44 + i * 2));
  return data;
}

mkdirSync(sounds, { recursive: true });
const work = mkdtempSync(join(tmpdir(), "sounds-"));
for (const [name, samples] of Object.entries({ bell: bell(), card: card() })) {
  const source = join(work, `${name}.wav`);
  const target = fileURLToPath(new URL(name, sounds));
  writeFileSync(source, wav(samples, 0.7));
  execFileSync("lame", [
    "--quiet",
    "-m",
    "m",
    "-b",
    "48",
    "--resample",
    "22.05",
    "-t",
    source,
    `${target}.mp3`,
  ]);
  execFileSync("oggenc", ["--quiet", "--serial", "1", "-q", "1", "-o", `${target}.ogg`, source]);
}
rmSync(work, { recursive: true });
