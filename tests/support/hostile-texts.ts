/** What somebody who means harm types into a field. */

/** Set by any of the texts below that a page would run. */
export const RAN = "ran7";

const FAMILY = "👩‍👩‍👧‍👦";
export const THIRTY_FAMILIES = FAMILY.repeat(30);

/** Each short enough for an action's title. */
export const HOSTILE: readonly string[] = [
  `<script>window.${RAN}=1</script>`,
  `<script src=https://elsewhere.example/x.js></script>`,
  `"><img src=x onerror="window.${RAN}=1">`,
  `'><svg/onload=window.${RAN}=1>`,
  `</title></style>]]><b>${FAMILY}`,
  `[click](javascript:window.${RAN}=1) | a | b |`,
  `=HYPERLINK("https://elsewhere.example";"click")`,
  `+cmd|' /C calc'!A0`,
  `-1+1`,
  `@SUM(A1)`,
  `\t=1+1`,
  `＝1+1`,
  `\u202egnp.exe\u2066 \u200fmarks`,
  `a\u0000b\u0008c`,
  `{{7*7}} \${7*7} %s &lt;b&gt;`,
  FAMILY.repeat(12),
];

/** Pseudonyms and names of tables have thirty characters. */
export const HOSTILE_NAMES: readonly string[] = [
  `<b onclick=${RAN}=1>x</b>`,
  `"><img src=x onerror=${RAN}=1>`,
  "=HYPERLINK(1)",
  "\u202eeilimaC\u0000",
  "@SUM(A1)",
  FAMILY.repeat(2),
];
