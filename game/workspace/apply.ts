/** One change as it was sent: its values read, then made, or why not. Pure: the same changes give the same workspace. */
import { commit, refused, type Applied } from "./commit.ts";
import { withoutVerbatims } from "./gather.ts";
import {
  ENTRIES,
  FicheFields,
  WorkspaceFields,
  type Change,
  type Gathered,
  type Workspace,
} from "./schema.ts";

type Read =
  { readonly ok: true; readonly change: Change | Gathered } | Extract<Applied, { readonly ok: false }>;

/** As it is to be kept and made everywhere: values in their field's shape, a draft without anybody's sentences. */
export function readChange(workspace: Workspace, change: Change | Gathered): Read {
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
    case "fiche/entry": {
      if (change.value === null) return { ok: true, change };
      const parsed = ENTRIES[change.list].safeParse(change.value);
      return parsed.success
        ? { ok: true, change: { ...change, value: parsed.data } }
        : refused("value-unreadable");
    }
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

type Set = Extract<Change, { type: "workspace/set" | "fiche/set" }>;

function inPlace(change: Set, parsed: { readonly success: boolean; readonly data?: object }): Read {
  if (!parsed.success || !parsed.data) return refused("value-unreadable");
  const value: unknown = Object.entries(parsed.data).find(([name]) => name === change.field)?.[1];
  return { ok: true, change: { ...change, value } };
}

export function apply(workspace: Workspace, change: Change | Gathered): Applied {
  const read = readChange(workspace, change);
  return read.ok ? commit(workspace, read.change) : read;
}
