/**
 * A spreadsheet into a deck file, in CONTENT_DIR when it says another folder:
 * `npm run import -- <file.csv|.xlsx> --kind questions|actions|concepts --deck <id> [--title T] [--out file]
 * [--replace] [--fr-only] [--lang en]`; `--template --kind K [--out file]` gives one to fill in.
 */
import { parseArgs } from "node:util";

export async function run(args) {
  const text = { type: "string" };
  const yes = { type: "boolean", default: false };
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ kind: text, deck: text, title: text, out: text, lang: text },
      ...{ template: yes, replace: yes, "fr-only": yes },
    },
  });
  const { runImport } = await import("../../server/import/command.ts");
  const { kind, deck, title, out, lang } = values;
  const { status, output, lines } = await runImport({
    ...{ kind, deck, title, out, lang, file: positionals[0] },
    isTemplate: values.template,
    isReplacing: values.replace,
    isFrenchOnly: values["fr-only"],
    folder: process.env.CONTENT_DIR || "scenarios",
  });
  if (output) process.stdout.write(output);
  for (const line of lines) process.stderr.write(`${line}\n`);
  return status;
}
