/** One change as it was sent: its values read, then made, or why not. Pure: the same changes give the same workspace. */
import type { z } from "zod";
import { commit, refused, type Applied } from "./commit.ts";
import { withoutVerbatims } from "./gather.ts";
import type { Change, Made } from "./change/schema.ts";
import { ENTRIES, Fiche, FicheFields, OWN_ENTRIES, Workspace, WorkspaceFields } from "./schema.ts";

type Read = { readonly ok: true; readonly change: Change | Made } | Extract<Applied, { readonly ok: false }>;

/** As it is to be kept and made everywhere: values in their field's shape, a draft without anybody's sentences. */
export function readChange(workspace: Workspace, change: Change | Made): Read {
  switch (change.type) {
    case "session/gather":
      return { ok: true, change: { ...change, draft: withoutVerbatims(change.draft) } };
    case "workspace/set":
      if (!Object.hasOwn(WorkspaceFields.shape, change.field)) return refused("field-unknown");
      return inPlace(change, WorkspaceFields.safeParse({ ...workspace, [change.field]: change.value }));
    case "fiche/set": {
      if (!Object.hasOwn(FicheFields.shape, change.field)) return refused("field-unknown");
      const fiche = Object.hasOwn(workspace.fiches, change.fiche) && workspace.fiches[change.fiche];
      if (!fiche) return refused("fiche-unknown");
      return inPlace(change, FicheFields.safeParse({ ...fiche, [change.field]: change.value }));
    }
    case "fiche/entry":
      return entered(change, ENTRIES[change.list], Fiche.shape[change.list]);
    case "workspace/entry":
      return entered(change, OWN_ENTRIES[change.list], Workspace.shape[change.list]);
    case "fiche/add": {
      const parsed = FicheFields.shape.title.safeParse(change.title);
      return parsed.success
        ? { ok: true, change: { ...change, title: parsed.data } }
        : refused("value-unreadable");
    }
    default:
      return { ok: true, change };
  }
}

type Entered = Extract<Change, { type: "fiche/entry" | "workspace/entry" }>;

/** The list reads the entry's name too: a year, a section of the document. */
function entered(change: Entered, Entry: z.ZodType, List: z.ZodType): Read {
  if (change.value === null) return { ok: true, change };
  const parsed = Entry.safeParse(change.value);
  if (!parsed.success || !List.safeParse({ [change.entry]: parsed.data }).success)
    return refused("value-unreadable");
  return { ok: true, change: { ...change, value: parsed.data } };
}

type Set = Extract<Change, { type: "workspace/set" | "fiche/set" }>;

function inPlace(change: Set, parsed: { readonly success: boolean; readonly data?: object }): Read {
  if (!parsed.success || !parsed.data) return refused("value-unreadable");
  const value: unknown = Object.entries(parsed.data).find(([name]) => name === change.field)?.[1];
  return { ok: true, change: { ...change, value } };
}

export function apply(workspace: Workspace, change: Change | Made): Applied {
  const read = readChange(workspace, change);
  return read.ok ? commit(workspace, read.change) : read;
}
