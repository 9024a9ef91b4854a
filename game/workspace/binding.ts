/** Whether each text binds an authority, from its kind and its inhabitants, and why; unsure is said as such. */
import { reenDuty } from "./duties.ts";
import type { Workspace } from "./schema.ts";

export const LAWS = ["reen", "agec", "reuse", "rgaa"] as const;
export type Law = (typeof LAWS)[number];

export interface Binding {
  readonly binds: "due" | "voluntary" | "to-check";
  /** Worded by the document and by the page. */
  readonly why:
    | "kind-unsaid"
    | "kind-other"
    | "population-unsaid"
    | "reen-above"
    | "reen-below"
    | "reen-unnamed"
    | "named"
    | "syndicat"
    | "public-body";
}

type Authority = Pick<Workspace, "kind" | "population">;

export function bindingOf(law: Law, authority: Authority): Binding {
  const { kind } = authority;
  if (kind === null) return { binds: "to-check", why: "kind-unsaid" };
  if (kind === "other") return { binds: "to-check", why: "kind-other" };
  if (law === "reen") return reenBinding(authority);
  if (law === "rgaa") return { binds: "due", why: "public-body" };
  // A grouping of authorities or not, depending on its members: its lawyers know.
  if (kind === "syndicat") return { binds: "to-check", why: "syndicat" };
  return { binds: "due", why: "named" };
}

function reenBinding(authority: Authority): Binding {
  const duty = reenDuty(authority);
  if (duty === "due") return { binds: "due", why: "reen-above" };
  if (duty === "unknown") return { binds: "to-check", why: "population-unsaid" };
  const isNamed = authority.kind === "commune" || authority.kind === "epci";
  return { binds: "voluntary", why: isNamed ? "reen-below" : "reen-unnamed" };
}
