/** What is typed and not sent yet, by place: kept while the phase lasts, whatever the facilitator opens. */
import { useState } from "preact/hooks";

export interface Drafts {
  readonly of: (place: string) => string | undefined;
  readonly set: (place: string, text: string) => void;
  /** Forgets it, unless it was changed since `sent` left. */
  readonly settle: (place: string, sent: string | undefined) => void;
}

type ByPlace = Readonly<Record<string, string | undefined>>;

export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ByPlace>({});
  return {
    of: (place) => drafts[place],
    set: (place, text) => setDrafts((before) => ({ ...before, [place]: text })),
    settle: (place, sent) =>
      setDrafts((before) => (before[place] === sent ? { ...before, [place]: undefined } : before)),
  };
}
