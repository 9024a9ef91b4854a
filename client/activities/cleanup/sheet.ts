/** The texts of a cleanup: what its leaf names, and a declaration in words. */
import { LINES } from "../../../game/activities/cleanup/lines.ts";
import type { Scales } from "../../../game/activities/cleanup/weigh.ts";
import { useLoaded } from "../../app/loaded.ts";
import { keepAsking } from "../../app/shared/keep-asking.ts";
import { useLast } from "../../app/shared/use-last.ts";
import type { Say } from "../../text/texts.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface Sheet {
  readonly archives: {
    readonly keep: readonly string[];
    readonly free: readonly string[];
    readonly unsure: string;
  };
  readonly contact: string | null;
  readonly moments: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly devices: readonly (Named & { readonly piece: string })[];
  readonly acts: readonly Named[];
  readonly formats: readonly Named[];
  readonly data: readonly (Named & { readonly unit: string; readonly question: string | null })[];
  readonly asOf: string;
  readonly sources: readonly { readonly title: string; readonly year: number | null }[];
  readonly scales: Scales;
}

/** In the page's language; the one that was there stays while another comes. */
export function useSheet(phase: string, leaf: (id: string) => Promise<unknown>): Sheet | undefined {
  return useLast(useLoaded(`${phase} sheet`, () => keepAsking<Sheet>(() => leaf("sheet"))));
}

const nameIn = (list: readonly Named[], id: string) => list.find((one) => one.id === id)?.name ?? "–";

/** « Ordinateur portable, réparé », « Messagerie (Go) ». */
export function lineName(sheet: Sheet, t: Say, lineId: string): string {
  const line = LINES.get(lineId);
  if (!line) return "–";
  const part = line.id.slice(line.block.length + 1);
  if (line.kept)
    return t("line-kept", {
      device: nameIn(sheet.devices, line.kept.device),
      act: nameIn(sheet.acts, line.kept.act),
    });
  if (line.block === "recyclage") return t("line-recycled", { device: nameIn(sheet.devices, part) });
  if (line.block === "sensibilisation") return nameIn(sheet.formats, part);
  return t("line-data", {
    name: nameIn(sheet.data, part),
    unit: sheet.data.find(({ id }) => id === part)?.unit ?? "",
  });
}

interface Declared {
  readonly line: string;
  readonly amount: number;
  readonly more: number;
}

/** « 3 × Ordinateur portable, réparé », with kilograms or people invited where they were given. */
export function declarationWords(sheet: Sheet, t: Say, { line, amount, more }: Declared): string {
  const known = LINES.get(line);
  const name = lineName(sheet, t, line);
  const words = t(`said-${known?.block ?? "reemploi"}`, { name, amount });
  return more > 0 && known?.more ? `${words} ${t(`said-${known.more}`, { amount: more })}` : words;
}

/** What people type: a comma or a point, spaces between thousands. Undefined when it is no number. */
export function amountIn(text: string): number | undefined {
  const plain = text.replace(/\s/g, "").replace(",", ".");
  if (plain === "") return undefined;
  const amount = Number(plain);
  return Number.isFinite(amount) ? amount : undefined;
}
