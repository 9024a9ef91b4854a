// The papers of the maquette and how each class of shape is painted, as CSS rules or as attributes.

/** Three tones per paper: 1 top, 2 lit side, 3 shaded side. */
const papers = {
  w: ["#fffaf0", "#f1e4cb", "#d8c3a0"], // white card
  k: ["#e0c296", "#c9a674", "#a58252"], // kraft
  t: ["#d8754c", "#bf5a33", "#8e3d1e"], // terminaux
  o: ["#f0c766", "#dda83c", "#a87a22"], // réseaux
  b: ["#4f878a", "#2f656b", "#1a434a"], // centres de données
  g: ["#b3ba85", "#929b65", "#6b744a"], // plants
  n: ["#6a5b50", "#4a3e36", "#2b2420"], // ink card
};
/** Ends and corners are round; they are said once, on the root of each drawing. */
export const ROUND = 'stroke-linecap="round" stroke-linejoin="round"';
const thread = (stroke, width, more) => ({ fill: "none", stroke, "stroke-width": width, ...more });
const glass = (fill, opacity) => ({ fill, "fill-opacity": opacity });

/** class → paint. Thin things (masts, cables, cut edges) are lines; all the rest is flat paper. */
export const paints = {
  ...Object.fromEntries(
    Object.entries(papers).flatMap(([paper, tones]) =>
      tones.map((fill, i) => [`${paper}${i + 1}`, { fill }]),
    ),
  ),
  sh: glass("#5a3c1e", 0.24),
  ed: thread("#fffdf7", 1.2, { "stroke-opacity": 0.75 }),
  wl: thread("#fffaf0", 1.8),
  ik: thread("#4a3e36", 1.6),
  ik3: thread("#2b2420", 2.6),
  ca: thread("#dda83c", 4),
  cb: thread("#bf5a33", 4),
  cw: thread("#f1e4cb", 4),
  ig: thread("#6b744a", 1.6),
  ar: thread("#a87a22", 4),
  gl: glass("#fffaf0", 0.5),
  gg1: glass("#fffaf0", 0.55),
  gg2: glass("#f1e4cb", 0.5),
  gg3: glass("#d8c3a0", 0.5),
};

/** Rules for a drawing that holds many pieces: tones are variables, so that a page can override them. */
export const css = () =>
  Object.entries(paints)
    .map(([name, paint]) => {
      const rules = Object.entries(paint).map(([key, value]) =>
        key === "fill" && /^[a-z]\d$/.test(name) ? `fill:var(--${name},${value})` : `${key}:${value}`,
      );
      return `.${name}{${rules.join(";")}}`;
    })
    .join("");

/** Attributes for a piece alone: no style element, which a strict content policy could refuse. */
export const painted = (svg, more = {}) =>
  svg.replace(/ class="(\w+)"/g, (_, name) =>
    Object.entries(more[name] ?? paints[name])
      .map(([key, value]) => ` ${key}="${String(value).replace(/^0\./, ".")}"`)
      .join(""),
  );
