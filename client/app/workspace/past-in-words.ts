/** One change of the workspace as a sentence. */
import type { Past } from "./desk-api.ts";
import type { WorkspaceDesk } from "./desk.ts";

const LONGEST = 160;
/** Fields whose values have their own words. */
const CHOSEN: Readonly<Record<string, string>> = {
  ...{ decision: "decision", status: "status", theme: "theme", kind: "kind", frame: "past-frame" },
};

export function pastInWords(desk: WorkspaceDesk, { change, before }: Past): string {
  const { t, workspace } = desk;
  const title = (id: unknown) => workspace.fiches[text(id)]?.title ?? text(id);
  const { type, field, value, list, count } = change;
  const values = { was: shown(t, field, before), is: shown(t, field, value) };
  switch (type) {
    case "workspace/set":
      if (field === "isFinal") return t(value === true ? "past-adopted" : "past-draft");
      return t("past-set", { field: nameOf(t, "setting", field), ...values });
    case "fiche/set":
      return t("past-fiche-set", { fiche: title(change.fiche), field: nameOf(t, "field", field), ...values });
    case "fiche/entry":
      return t(`past-fiche-entry-${turn(value, before)}`, {
        ...{ fiche: title(change.fiche), list: t(`past-list-${text(list)}`) },
        name: entryName(t, change, value ?? before),
      });
    case "workspace/entry":
      return t(`past-entry-${turn(value, before)}`, {
        ...{ list: t(`past-list-${text(list)}`), name: entryName(t, change, value ?? before) },
      });
    case "estate/set":
      return t(value === null ? "past-estate-removed" : "past-estate", { year: text(change.entry) });
    case "fiche/add":
      return t("past-add", { title: text(change.title) });
    case "fiche/move":
      return t("past-move", { fiche: title(change.fiche) });
    case "fiche/merge":
      return t("past-merge", { keep: title(change.keep), drop: title(change.drop) });
    case "fiche/part":
      return t("past-part", { fiche: title(change.fiche) });
    case "fiche/apart":
      return t("past-apart", { one: title(change.one), other: title(change.other) });
    case "session/gather":
      return t("past-gather", { title: text(change.title), count: Number(count) });
    case "fiches/bring":
      return t("past-bring", { count: Number(count) });
    default:
      return t("past-other");
  }
}

const turn = (value: unknown, before: unknown) =>
  value === null ? "removed" : before === null || before === undefined ? "added" : "changed";

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Some fields have their name among the desk's own words. */
function nameOf(t: WorkspaceDesk["t"], kind: "field" | "setting", field: unknown): string {
  const key = `${kind}-${text(field)}`;
  const name = t(key);
  return name === key ? t(`past-${key}`) : name;
}

function shown(t: WorkspaceDesk["t"], field: unknown, value: unknown): string {
  if (value === null || value === undefined || value === "") return t("history-empty");
  const words = CHOSEN[text(field)];
  if (words !== undefined) return t(`${words}-${text(value)}`);
  if (Array.isArray(value))
    return value.length === 0 ? t("history-empty") : shortened(value.map(named).join(", "));
  if (typeof value === "object") return shortened(gain(t, value));
  return shortened(text(value));
}

/** An axis of one's own has a name; a goal or a tag is one. */
const named = (value: unknown) =>
  typeof value === "object" && value !== null && "name" in value ? text(value.name) : text(value);

/** The one field that is several: a range with its unit. */
function gain(t: WorkspaceDesk["t"], value: object): string {
  const { low, high, unit } = value as { low?: unknown; high?: unknown; unit?: unknown };
  return t("past-gain", { low: Number(low), high: Number(high), unit: text(unit) });
}

function entryName(t: WorkspaceDesk["t"], { list, entry }: Past["change"], value: unknown): string {
  if (list === "passages") return t(`past-section-${text(entry)}`);
  if (list === "purchases" || list === "reviews") return text(entry);
  const { name, title } = Object(value) as { name?: unknown; title?: unknown };
  return shortened(text(name ?? title));
}

const shortened = (words: string) =>
  words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
