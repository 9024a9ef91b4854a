// Isometric drawing kit: true 30° projection, integer-ish coordinates, painter's order left to the caller.
export const U = 42; // pixels per unit
const C = Math.cos(Math.PI / 6);
export const P = (x, y, z = 0) => [(x - y) * C * U, (x + y) * 0.5 * U - z * U];
const r1 = (n) => Math.round(n * 2) / 2; // half pixels
const num = (n) => String(r1(n)).replace(/^(-?)0\./, "$1.");

/** Relative path through screen points, closed. */
export function path(pts, close = true) {
  let [px, py] = pts[0].map(r1);
  let d = `M${num(px)} ${num(py)}`;
  let rest = "";
  for (const p of pts.slice(1)) {
    const [x, y] = p.map(r1);
    const dx = num(x - px),
      dy = num(y - py);
    rest += (rest && !dx.startsWith("-") ? " " : "") + dx + (dy.startsWith("-") ? "" : " ") + dy;
    px = x;
    py = y;
  }
  return d + "l" + rest + (close ? "z" : "");
}
export const poly = (cls, pts3) => ({ cls, d: path(pts3.map((p) => P(...p))) });
export const T = (cls, x, y, z, w, d) =>
  poly(cls, [
    [x, y, z],
    [x + w, y, z],
    [x + w, y + d, z],
    [x, y + d, z],
  ]);
/** Rect on the +y face (lit, lower left of the screen). */
export const L = (cls, x, z, y, w, h) =>
  poly(cls, [
    [x, y, z],
    [x + w, y, z],
    [x + w, y, z + h],
    [x, y, z + h],
  ]);
/** Rect on the +x face (in shade, lower right of the screen). */
export const R = (cls, y, z, x, d, h) =>
  poly(cls, [
    [x, y, z],
    [x, y + d, z],
    [x, y + d, z + h],
    [x, y, z + h],
  ]);

export function box(m, x, y, z, w, d, h) {
  return [L(m + 2, x, z, y + d, w, h), R(m + 3, y, z, x + w, d, h), T(m + 1, x, y, z + h, w, d)];
}
/** Thin light line on the two upper front edges: the thickness of the card. */
export const edge = (x, y, z, w, d) => ({
  cls: "ed",
  d: path([P(x, y + d, z), P(x + w, y + d, z), P(x + w, y, z)], false),
});

export function gable(m, wall, x, y, z, w, d, h, over = 0.12) {
  const ym = y + d / 2,
    k = h / (d / 2);
  const zo = z - over * k;
  return [
    poly(m + 2, [
      [x - over, y - over, zo],
      [x + w + over, y - over, zo],
      [x + w + over, ym, z + h],
      [x - over, ym, z + h],
    ]),
    poly(wall + 3, [
      [x + w, y, z],
      [x + w, y + d, z],
      [x + w, ym, z + h],
    ]),
    poly(m + 1, [
      [x - over, y + d + over, zo],
      [x + w + over, y + d + over, zo],
      [x + w + over, ym, z + h],
      [x - over, ym, z + h],
    ]),
    {
      cls: "ed",
      d: path(
        [P(x - over, y + d + over, zo), P(x + w + over, y + d + over, zo), P(x + w + over, ym, z + h)],
        false,
      ),
    },
  ];
}
export function windowsL(cls, x, z, y, w, h, cols, rows, fx = 0.55, fz = 0.55) {
  const out = [];
  const cw = w / cols,
    ch = h / rows;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++)
      out.push(
        L(cls, x + i * cw + (cw * (1 - fx)) / 2, z + j * ch + (ch * (1 - fz)) / 2, y, cw * fx, ch * fz),
      );
  return out;
}
export function windowsR(cls, y, z, x, d, h, cols, rows, fy = 0.55, fz = 0.55) {
  const out = [];
  const cw = d / cols,
    ch = h / rows;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++)
      out.push(
        R(cls, y + i * cw + (cw * (1 - fy)) / 2, z + j * ch + (ch * (1 - fz)) / 2, x, cw * fy, ch * fz),
      );
  return out;
}
const EX = U * 1.2247,
  EY = U * 0.7071;
const at = (x, y, z) => P(x, y, z);
export function disc(cls, x, y, z, r) {
  const [cx, cy] = at(x, y, z),
    rx = r * EX,
    ry = r * EY;
  return {
    cls,
    d: `M${num(cx - rx)} ${num(cy)}a${num(rx)} ${num(ry)} 0 1 0 ${num(2 * rx)} 0a${num(rx)} ${num(ry)} 0 1 0 ${num(-2 * rx)} 0z`,
  };
}
export function cyl(m, x, y, z, r, h, r2 = r) {
  const [cx, cy] = at(x, y, z),
    [tx, ty] = at(x, y, z + h),
    a = r * EX,
    b = r * EY,
    a2 = r2 * EX;
  return [
    {
      cls: m + 2,
      d: `M${num(cx - a)} ${num(cy)}a${num(a)} ${num(b)} 0 0 0 ${num(2 * a)} 0L${num(tx + a2)} ${num(ty)}H${num(tx - a2)}z`,
    },
    {
      cls: m + 3,
      d: `M${num(cx)} ${num(cy + b)}a${num(a)} ${num(b)} 0 0 0 ${num(a)} ${num(-b)}L${num(tx + a2)} ${num(ty)}H${num(tx)}z`,
    },
    disc(m + 1, x, y, z + h, r2),
  ];
}
function hull(pts) {
  const s = [...pts].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const cr = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list) => {
    const h = [];
    for (const p of list) {
      while (h.length > 1 && cr(h.at(-2), h.at(-1), p) <= 0) h.pop();
      h.push(p);
    }
    h.pop();
    return h;
  };
  return [...half(s), ...half([...s].reverse())];
}
/** Flat contact shadow: the footprint swept to the right of the screen. */
export function shadow(x, y, w, d, h, k = 0.42) {
  const f = [
    [x, y],
    [x + w, y],
    [x + w, y + d],
    [x, y + d],
  ].map(([a, b]) => P(a, b, 0));
  const dx = h * k * U * 1.7;
  return { cls: "sh", d: path(hull([...f, ...f.map(([a, b]) => [a + dx, b])])) };
}
export const disShadow = (x, y, r, h, k = 0.42) => {
  const [cx, cy] = at(x, y, 0),
    rx = r * EX,
    ry = r * EY,
    dx = h * k * U * 1.7;
  return {
    cls: "sh",
    d: `M${num(cx)} ${num(cy - ry)}h${num(dx)}a${num(rx)} ${num(ry)} 0 0 1 0 ${num(2 * ry)}h${num(-dx)}a${num(rx)} ${num(ry)} 0 0 1 0 ${num(-2 * ry)}z`,
  };
};
/** Merge neighbours of the same class: fewer bytes, same picture. */
export function emit(shapes) {
  let out = "",
    cls = null,
    d = "";
  const flush = () => {
    if (d) out += `<path class="${cls}" d="${d}"/>`;
    d = "";
  };
  for (const s of shapes.flat(9)) {
    if (typeof s === "string") {
      flush();
      cls = null;
      out += s;
      continue;
    }
    if (s.cls !== cls) {
      flush();
      cls = s.cls;
    }
    d += s.d;
  }
  flush();
  return out;
}
export function bounds(svg) {
  // rough bounds from path data: walk absolute M and relative l/h/a ends
  let minX = 1e9,
    minY = 1e9,
    maxX = -1e9,
    maxY = -1e9;
  const see = (x, y) => {
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  };
  for (const [, d] of svg.matchAll(/ d="([^"]+)"/g)) {
    let x = 0,
      y = 0,
      sx = 0,
      sy = 0;
    for (const [, c, args] of d.matchAll(/([MlLhHvVazc])([^MlLhHvVazc]*)/g)) {
      const n = (args.match(/-?(?:\d*\.)?\d+/g) || []).map(Number);
      if (c === "M") {
        x = n[0];
        y = n[1];
        sx = x;
        sy = y;
        see(x, y);
      }
      if (c === "l")
        for (let i = 0; i < n.length; i += 2) {
          x += n[i];
          y += n[i + 1];
          see(x, y);
        }
      if (c === "L")
        for (let i = 0; i < n.length; i += 2) {
          x = n[i];
          y = n[i + 1];
          see(x, y);
        }
      if (c === "h") {
        x += n[0];
        see(x, y);
      }
      if (c === "H") {
        x = n[0];
        see(x, y);
      }
      if (c === "a") {
        const [rx, ry, , , , dx, dy] = n;
        see(x, y - ry);
        see(x + dx, y + ry);
        x += dx;
        y += dy;
        see(x, y);
        void rx;
      }
      if (c === "z") {
        x = sx;
        y = sy;
      }
    }
  }
  return [minX, minY, maxX, maxY];
}
