/** Spreadsheets of a test's own, made from the lines of the import's template. */
import { columnsOf, titleOf, type Kind } from "../../server/import/columns.ts";
import { importDeck } from "../../server/import/deck.ts";
import examples from "../../server/text/import/examples.json" with { type: "json" };
import { content } from "./estates.ts";

const { library } = content;
export type Line = Readonly<Record<string, string>>;

/** The template's own first line, with some cells changed. */
export const line = (kind: Kind, index: number, changed: Line = {}): Line => ({
  ...examples[kind][index],
  ...changed,
});

export function csv(
  kind: Kind,
  lines: readonly Line[],
  titles: (title: string) => string = (title) => title,
): string {
  const columns = columnsOf(kind);
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const rows = lines.map((one) =>
    columns.map(({ key }) => (one[key]?.startsWith("=") ? one[key] : quoted(one[key] ?? ""))),
  );
  return [columns.map((column) => titles(titleOf(column, "fr"))), ...rows]
    .map((row) => row.join(";"))
    .join("\n");
}

export const read = (
  kind: Kind,
  bytes: Uint8Array | string,
  options: Partial<Parameters<typeof importDeck>[0]> = {},
) =>
  importDeck({
    ...{ bytes: Buffer.from(bytes), kind, deck: "essai", isFrenchOnly: false, locale: "fr", library },
    ...options,
  });
export const messages = (
  kind: Kind,
  lines: readonly Line[],
  options: Partial<Parameters<typeof importDeck>[0]> = {},
) => {
  const imported = read(kind, csv(kind, lines), options);
  // Narrow spaces are typography: a test reads better without.
  return imported.ok ? [] : imported.messages.map((one) => one.replaceAll("\u202f", " "));
};
