/** The room's sounds, one family: a table, paper, wood, one small bell; dry, close, and none that judges. */
import { band, fade, fill, lowPass, noise, swell, wood } from "./tones.mjs";

/** Card on wood: the slap of the sheet, then the low knock of the table. */
function card() {
  const [slap, paper] = [noise(11), lowPass(3_400)];
  return fill(0.22, (t) => {
    const sheet = paper(slap()) * (fade(t, 0, 0.012) + 0.35 * swell(t, 0.03, 0.012));
    const table = 0.7 * Math.sin(2 * Math.PI * (150 - 160 * t) * t) * fade(t, 0, 0.035);
    return 1.1 * sheet + table + 0.22 * wood(t, 0, 430, 0.018);
  });
}

/** A date stamp: the press, then the rubber that leaves the paper. */
function stamp() {
  const [grain, rubber, lift] = [noise(23), lowPass(1_100), band(1_800, 5_200)];
  return fill(0.27, (t) => {
    const press = 0.9 * Math.sin(2 * Math.PI * (112 - 90 * t) * t) * fade(t, 0, 0.04);
    const pad = 1.3 * rubber(grain()) * fade(t, 0, 0.02);
    return press + pad + 0.3 * wood(t, 0, 236, 0.03) + 0.7 * lift(grain()) * swell(t, 0.17, 0.012);
  });
}

/** A small municipal bell, held by hand before it rings on: the partials of a real one. */
function bell() {
  const clapper = noise(7);
  // prettier-ignore
  const partials = [[0.5, 0.3, 0.6], [1, 0.8, 0.5], [1.19, 0.5, 0.42], [1.5, 0.3, 0.36], [2, 0.75, 0.32], [2.74, 0.34, 0.2], [3.76, 0.2, 0.11], [5.2, 0.12, 0.06]];
  return fill(0.39, (t) => {
    const ring = partials.reduce(
      (sum, [multiple, loudness, lasts]) =>
        sum + loudness * Math.sin(2 * Math.PI * 659 * multiple * t) * fade(t, 0, lasts),
      0,
    );
    const hand = t < 0.3 ? 1 : Math.exp(-(t - 0.3) / 0.035);
    return ring * hand + 0.5 * clapper() * fade(t, 0, 0.004);
  });
}

/** A wooden drawer: it rubs on its runners, then meets its stop. */
function drawer() {
  const [grain, wooden] = [noise(31), band(240, 1_500)];
  return fill(0.39, (t) => {
    const rub = 0.55 + 0.45 * Math.sin(2 * Math.PI * (34 + 30 * t) * t);
    const slide = 2.2 * wooden(grain()) * rub * Math.min(1, t / 0.06) * (t < 0.27 ? 1 : fade(t, 0.27, 0.012));
    return slide + 0.9 * wood(t, 0.28, 176, 0.045) + 0.5 * wood(t, 0.285, 402, 0.022);
  });
}

/** A wooden pawn put on its ruler. */
const pawn = () =>
  fill(0.17, (t) => wood(t, 0, 512, 0.032) + 0.5 * Math.sin(2 * Math.PI * 158 * t) * fade(t, 0, 0.03));

/** Paper torn: fibre by fibre, faster and faster. */
function torn() {
  const [grain, fibres, paper] = [noise(41), noise(43), band(850, 6_800)];
  let [next, strength] = [0, 1];
  return fill(0.39, (t) => {
    if (t >= next) {
      strength = 0.35 + 0.65 * Math.abs(fibres());
      next = t + 0.0075 - 0.012 * t;
    }
    const pull = Math.min(1, t / 0.05) * (t < 0.32 ? 0.55 + 1.4 * t : fade(t, 0.32, 0.012));
    return paper(grain()) * strength * pull;
  });
}

/** The latch of a small gate: the bar falls, then rests. */
const latch = () =>
  fill(
    0.22,
    (t) =>
      0.5 * wood(t, 0, 1_850, 0.014) +
      0.8 * wood(t, 0.075, 690, 0.03) +
      0.4 * wood(t, 0.078, 1_320, 0.02) +
      0.5 * Math.sin(2 * Math.PI * 142 * t) * fade(t, 0.075, 0.025),
  );

/** Time running out: somebody breathes in, and a wooden clock says one beat. */
function breath() {
  const [air, soft] = [noise(53), band(260, 1_300)];
  return fill(0.39, (t) => 1.6 * soft(air()) * swell(t, 0.17, 0.1) + 0.45 * wood(t, 0.3, 880, 0.02));
}

/** One more person: a pawn stands, and a soft bar answers. */
const arrival = () => fill(0.26, (t) => 0.5 * wood(t, 0, 392, 0.03) + 0.8 * wood(t, 0.06, 587, 0.07));

/** A slip of paper falls in the box. */
function vote() {
  const [slip, paper] = [noise(61), band(1_400, 6_000)];
  return fill(0.18, (t) => 1.5 * paper(slip()) * swell(t, 0.035, 0.022) + 0.8 * wood(t, 0.085, 330, 0.03));
}

/** Four beads that go down a wooden duct. */
const packet = () =>
  fill(0.38, (t) =>
    [880, 784, 698, 587].reduce(
      (sum, pitch, index) => sum + (1 - 0.1 * index) * wood(t, index * 0.085, pitch, 0.026),
      0,
    ),
  );

/** Three strokes of a pencil on a label. */
function pencil() {
  const [lead, paper, table] = [noise(71), band(2_000, 5_600), band(180, 700)];
  return fill(0.39, (t) => {
    const stroke = swell(t, 0.06, 0.032) + 0.85 * swell(t, 0.165, 0.036) + swell(t, 0.29, 0.045);
    const grain = lead();
    return (paper(grain) + 0.5 * table(grain)) * stroke;
  });
}

/** A sheet that leaves the printer: rollers, then the tray. */
function printer() {
  const [grain, paper, tray] = [noise(83), band(600, 3_600), lowPass(900)];
  return fill(0.39, (t) => {
    const rollers = 0.5 + 0.5 * Math.sign(Math.sin(2 * Math.PI * 58 * t));
    const value = grain();
    const feed =
      paper(value) * (0.45 + 0.55 * rollers) * Math.min(1, t / 0.04) * (t < 0.29 ? 1 : fade(t, 0.29, 0.012));
    return 1.3 * feed + 1.4 * tray(value) * fade(t, 0.31, 0.022);
  });
}

/** The end: three wooden bars, and the last one rests. */
const fanfare = () =>
  fill(
    1.4,
    (t) =>
      0.8 * wood(t, 0, 392, 0.2) +
      0.85 * wood(t, 0.2, 523.25, 0.22) +
      wood(t, 0.42, 659.25, 0.34) +
      0.55 * wood(t, 0.42, 261.63, 0.38),
  );

/** Each by its name; client/app/shared/ring.ts has the same. */
export const SOUNDS = {
  arrival,
  bell,
  breath,
  card,
  drawer,
  fanfare,
  latch,
  packet,
  pawn,
  pencil,
  printer,
  stamp,
  torn,
  vote,
};
