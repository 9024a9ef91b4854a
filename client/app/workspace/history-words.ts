/** One change of a fiche as a sentence: what was there, what is there, whatever its shape. */
import type { WorkspaceDesk } from "./desk.ts";
import type { Done } from "./api.ts";
import { dutyInWords } from "./duty-in-words.ts";
import { tiedValue } from "./fiche-ties.tsx";
import { shownOf } from "./fiche-fields.ts";
import { gainInWords, isGain } from "./gain-in-words.ts";

export function isAbout({ change }: Done, fiche: string): boolean {
  switch (change.type) {
    case "fiche/merge":
      return change.keep === fiche || change.drop === fiche;
    case "fiche/apart":
      return change.one === fiche || change.other === fiche;
    case "fiche/add":
      return change.id === fiche;
    case "fiches/bring":
      return change.fiches.some(({ id }) => id === fiche);
    default:
      return "fiche" in change && change.fiche === fiche;
  }
}

export function changeInWords({ change, before }: Done, fiche: string, desk: WorkspaceDesk): string {
  const { t, workspace } = desk;
  const titles = (one: string) => workspace.fiches[one]?.title ?? one;
  switch (change.type) {
    case "fiche/set": {
      const words = (value: unknown) => valueInWords(desk, change.field, value) || t("history-empty");
      const field = t(`field-${change.field}`);
      return t("history-set", { field, was: words(before), is: words(change.value) });
    }
    case "fiche/entry":
      return entryInWords(t, { ...change, before });
    case "fiche/merge": {
      const [other, key] =
        change.keep === fiche ? [change.drop, "history-merged"] : [change.keep, "history-merged-into"];
      return t(key, { title: titles(other) });
    }
    case "fiche/apart":
      return t("history-apart", { title: titles(change.one === fiche ? change.other : change.one) });
    case "fiche/add":
    case "fiche/move":
    case "fiche/part":
    case "fiches/bring":
      return t(`history-${change.type.replace("/", "-")}`);
    default:
      return t("history-something");
  }
}

/** Fields whose values are words of a list. */
const CHOSEN = new Set(["decision", "status"]);

/** Empty for nothing. */
function valueInWords(desk: WorkspaceDesk, field: string, value: unknown): string {
  const { t } = desk;
  const tied = tiedValue(desk, field, value);
  if (tied !== undefined) return tied;
  if (isGain(value)) return gainInWords(t, value);
  if (typeof value === "string" && CHOSEN.has(field)) return t(`${field}-${value}`);
  if (typeof value === "string" && field === "duty") return dutyInWords(t, value);
  if (Array.isArray(value) && field === "tiers") return value.map((tier) => t(`tier-${tier}`)).join(", ");
  return shownOf(value);
}

interface Entered {
  readonly list: "indicators" | "proofs" | "milestones" | "reviews";
  readonly entry: string;
  readonly value?: unknown;
  readonly before?: unknown;
}

/** Named by its own words; a review, by its year. */
function entryInWords(t: WorkspaceDesk["t"], { list, entry, value, before }: Entered): string {
  const name = list === "reviews" ? entry : (nameIn(value) ?? nameIn(before) ?? entry);
  const what = t(`one-${list}`, { name });
  if (value === null) return t("history-removed", { what });
  if (before === undefined || before === null) return t("history-added", { what });
  return t("history-changed", { what });
}

function nameIn(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  if ("name" in entry && typeof entry.name === "string") return entry.name;
  return "title" in entry && typeof entry.title === "string" ? entry.title : undefined;
}
