/** What is typed and not saved yet: kept while the page lives, whatever happens to the screen or to the plan. */
import { useRef, useState } from "preact/hooks";

interface Draft {
  readonly text: string;
  /** Mark of the saved value the typing began from. */
  readonly base: string;
}

/** Outside the components: a door may take a screen away (a lost link, another language) and put it back. */
const kept = new Map<string, Draft>();

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
export function useDraft(key: string, saved: { readonly text: string; readonly mark: string }): DraftView {
  const [, redraw] = useState(0);
  const latest = useRef(saved.mark);
  latest.current = saved.mark;
  const draft = kept.get(key);
  const isDirty = draft !== undefined && draft.text.trim() !== saved.text;
  const keep = (next: Draft | undefined) => {
    if (next) kept.set(key, next);
    else kept.delete(key);
    redraw((n) => n + 1);
  };
  return {
    text: draft?.text ?? saved.text,
    isDirty,
    isOvertaken: isDirty && draft.base !== saved.mark,
    write: (text) => keep({ text, base: kept.get(key)?.base ?? saved.mark }),
    forget: () => keep(undefined),
    saved: (text) => {
      const now = kept.get(key);
      keep(now && now.text !== text ? { text: now.text, base: latest.current } : undefined);
    },
  };
}

/** Texts typed under keys that begin so, for the day their place disappears. */
export const draftsUnder = (prefix: string): string[] =>
  [...kept].flatMap(([key, { text }]) => (key.startsWith(prefix) && text.trim() !== "" ? [text.trim()] : []));
