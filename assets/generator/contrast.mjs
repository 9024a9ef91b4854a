// Prints the WCAG contrast of every ink on every paper of client/ui/tokens.css, or with `dark` of client/theme/dark.css,
// to write in its comments.
import { readFileSync } from "node:fs";

const linear = (byte) => {
  const c = byte / 255;
  return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex) => {
  const n = parseInt(hex.slice(1), 16);
  return 0.2126 * linear(n >> 16) + 0.7152 * linear((n >> 8) & 255) + 0.0722 * linear(n & 255);
};
const ratio = (a, b) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const sheet = process.argv[2] === "dark" ? "theme/dark.css" : "ui/tokens.css";
const tokens = readFileSync(new URL(`../../client/${sheet}`, import.meta.url), "utf8");
const colours = Object.fromEntries(
  // What is said first: lower down, a part of the page may have its own.
  [...tokens.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].reverse().map(([, name, hex]) => [name, hex]),
);
for (const [ink, a] of Object.entries(colours)) {
  const against = Object.entries(colours).map(([paper, b]) => `${paper} ${ratio(a, b).toFixed(1)}`);
  console.log(`${ink.padEnd(14)} ${against.join("  ")}`);
}
