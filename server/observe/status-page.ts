/** The state of the server on one page, for who installed it: no script, nothing to click. */
import { sentence, type Locale, type SentenceKey } from "../text/sentences.ts";
import { BUCKETS_MS } from "./counters.ts";
import type { Reading } from "./reading.ts";

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function statusPage(reading: Reading, locale: Locale): string {
  const t = (key: SentenceKey) => escape(sentence(locale, key));
  const row = ([key, value]: readonly [SentenceKey, string]) =>
    `<tr><th scope="row">${t(key)}</th><td>${escape(value)}</td></tr>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t("status-title")}</title>
<link rel="stylesheet" href="/etat.css">
</head>
<body>
<main>
<h1>${t("status-title")}</h1>
<p class="${reading.isStorageFailing ? "failing" : "fine"}">${t(reading.isStorageFailing ? "log-storage-failing" : "status-fine")}</p>
<table>
${rows(reading, locale).map(row).join("\n")}
</table>
${refusals(reading, t)}
</main>
</body>
</html>
`;
}

function rows(reading: Reading, locale: Locale): (readonly [SentenceKey, string])[] {
  const number = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 0 });
  const sessions = Object.values(reading.sessions).reduce((sum, count) => sum + count, 0);
  return [
    ["status-version", reading.version],
    ["status-uptime", `${number(reading.uptimeSeconds / 60)} min`],
    ["status-sessions", `${number(sessions)} (${number(reading.sessions.running ?? 0)})`],
    ["status-connections", number(reading.connections)],
    ["status-accepted", number(reading.accepted)],
    ["status-ack", medianOf(reading)],
    ["status-waiting", number(reading.waiting)],
    ["status-sent", `${number(reading.bytesOut / 1024)} Ko`],
    ["status-memory", `${number(reading.memoryBytes / 1024 / 1024)} Mo`],
    ["status-cpu", `${number(reading.cpuSeconds)} s`],
  ];
}

/** Half of the commands were answered within so many milliseconds. */
function medianOf({ buckets, accepted }: Reading): string {
  if (accepted === 0) return "–";
  let total = 0;
  for (const [index, limit] of BUCKETS_MS.entries()) {
    total += buckets[index] ?? 0;
    if (total * 2 >= accepted) return `≤ ${limit} ms`;
  }
  return `> ${BUCKETS_MS.at(-1) ?? 0} ms`;
}

function refusals({ refused }: Reading, t: (key: SentenceKey) => string): string {
  if (refused.length === 0) return "";
  const lines = refused.map(
    ([code, count]) => `<tr><th scope="row">${escape(code)}</th><td>${count}</td></tr>`,
  );
  return `<h2>${t("status-refused")}</h2>\n<table>\n${lines.join("\n")}\n</table>`;
}
