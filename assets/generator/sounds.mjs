// Writes the sounds of the room, computed, and what they measure: `node assets/generator/sounds.mjs` (needs ffmpeg).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SOUNDS } from "./sounds/family.mjs";
import { balanced, loudnessOf, peakOf, TARGET } from "./sounds/loudness.mjs";
import { RATE } from "./sounds/tones.mjs";

const sounds = fileURLToPath(new URL("../sounds/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "sounds-"));

const RAW = ["-f", "f32le", "-ar", `${RATE}`, "-ac", "1"];
const ffmpeg = (...args) => execFileSync("ffmpeg", ["-v", "error", "-y", ...args], { maxBuffer: 2 ** 26 });

/** Opus for nearly all browsers, MP3 for those that do not read it in Ogg; nothing in them but sound. */
const CODECS = {
  opus: ["-c:a", "libopus", "-b:a", "48k", "-vbr", "off", "-application", "audio", "-f", "ogg"],
  mp3: ["-c:a", "libmp3lame", "-b:a", "40k", "-ar", "32000", "-id3v2_version", "0", "-write_xing", "0"],
};

const tenth = (value) => Math.round(value * 10) / 10;

/** What a browser will hear is measured, not what the encoder was given. */
function measured(file) {
  const bytes = ffmpeg("-i", file, ...RAW, "-");
  const heard = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return {
    bytes: statSync(file).size,
    loudness: tenth(loudnessOf(heard)),
    peak: tenth(peakOf(heard)),
  };
}

const MOST_TRIES = 4;
const NEAR = 0.2;

/** A codec takes some of a noise away, not the same of each: what it took is given back. */
function encoded(name, codec, samples) {
  const [source, target] = [join(work, `${name}.f32`), join(sounds, `${name}.${codec}`)];
  const exact = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];
  let gain = 1;
  for (let tries = 1; ; tries += 1) {
    writeFileSync(source, Buffer.from(Float32Array.from(samples, (value) => gain * value).buffer));
    ffmpeg(...RAW, "-i", source, ...exact, ...CODECS[codec], target);
    const figures = measured(target);
    const missing = TARGET - figures.loudness;
    if (Math.abs(missing) <= NEAR || tries === MOST_TRIES) return figures;
    gain *= 10 ** (missing / 20);
  }
}

function write(name, make) {
  const samples = balanced(make());
  const files = Object.keys(CODECS).map((codec) => [codec, encoded(name, codec, samples)]);
  return { ms: Math.round((1000 * samples.length) / RATE), ...Object.fromEntries(files) };
}

mkdirSync(sounds, { recursive: true });
const figures = Object.fromEntries(Object.entries(SOUNDS).map(([name, make]) => [name, write(name, make)]));
writeFileSync(join(sounds, "loudness.json"), `${JSON.stringify(figures, null, 2)}\n`);
rmSync(work, { recursive: true });
process.stdout.write(readFileSync(join(sounds, "loudness.json"), "utf8"));
