/** The launcher's sentences on the terminal, French unless the system asks for English. */
import { readFileSync } from "node:fs";
import path from "node:path";

/** As the server's own terminal: French where the system says nothing, as Windows does. */
const asked = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? "";
const language = /^en/i.test(asked) ? "en" : "fr";

/** The sentences may be what a copy that was cut has lost. */
function sentences() {
  try {
    return JSON.parse(readFileSync(path.join(import.meta.dirname, "text", `${language}.json`), "utf8"));
  } catch {
    return {};
  }
}

const SENTENCES = sentences();
const LOST = "Dossier incomplet : ouvrez l’archive de nouveau. / Incomplete folder: open the archive again.";

export function tell(key, values = {}) {
  const sentence = SENTENCES[key] ?? LOST;
  process.stderr.write(`${sentence.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))}\n`);
}
