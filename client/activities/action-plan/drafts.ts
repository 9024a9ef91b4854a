/** What is typed and not saved yet, whatever happens to the screen, to the page or to the plan. */
import { useRef, useState } from "preact/hooks";
import type { Drafts } from "../../app/shared/kept-drafts.ts";

interface Draft {
  readonly text: string;
  /** Mark of the saved value the typing began from. */
  readonly base: string;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  "base" in value &&
  typeof value.text === "string" &&
  typeof value.base === "string";

export interface DraftView {
  readonly text: string;
  /** Something is typed that is not saved. */
  readonly isDirty: boolean;
  /** Somebody else changed the saved value since the typing began. */
  readonly isOvertaken: boolean;
  readonly write: (text: string) => void;
  readonly forget: () => void;
  /** To be called once `text` is saved: what was typed meanwhile stays a draft. */
  readonly saved: (text: string) => void;
}

/** @param saved the text shown without a draft; its mark changes each time somebody saves */
export function useDraft(
  drafts: Drafts,
  field: string,
  saved: { readonly text: string; readonly mark: string },
): DraftView {
  const [, redraw] = useState(0);
  const latest = useRef(saved.mark);
  latest.current = saved.mark;
  const read = () => {
    const kept = drafts.get(field);
    return isDraft(kept) ? kept : undefined;
  };
  const draft = read();
  const isDirty = draft !== undefined && draft.text.trim() !== saved.text;
  const keep = (next: Draft | undefined) => {
    drafts.set(field, next);
    redraw((n) => n + 1);
  };
  return {
    text: draft?.text ?? saved.text,
    isDirty,
    isOvertaken: isDirty && draft.base !== saved.mark,
    write: (text) => keep({ text, base: read()?.base ?? saved.mark }),
    forget: () => keep(undefined),
    saved: (text) => {
      const now = read();
      keep(now && now.text !== text ? { text: now.text, base: latest.current } : undefined);
    },
  };
}

/** Texts typed in the fields that begin so, by the rest of their names. */
export const draftsUnder = (drafts: Drafts, prefix: string): ReadonlyMap<string, string> =>
  new Map(
    drafts
      .under(prefix)
      .flatMap(([field, draft]) =>
        isDraft(draft) && draft.text.trim() !== "" ? [[field.slice(prefix.length), draft.text.trim()]] : [],
      ),
  );
