/** What one person has answered and not sent yet: it stays on this device, and leaves it once it is sent. */
import { useState } from "preact/hooks";
import type { Drafts } from "../../app/shared/kept-drafts.ts";

export interface Sheet {
  readonly stage: "intro" | "asking" | "sent" | "passed";
  /** The question shown; as many as there are items once the free one is. */
  readonly page: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly text: string;
}

const FIELD = "sheet";
const FRESH: Sheet = { stage: "intro", page: 0, answers: {}, text: "" };

const isSheet = (value: unknown): value is Sheet =>
  typeof value === "object" &&
  value !== null &&
  "stage" in value &&
  ["intro", "asking", "sent", "passed"].includes(String(value.stage)) &&
  "page" in value &&
  typeof value.page === "number" &&
  value.page >= 0 &&
  "answers" in value &&
  typeof value.answers === "object" &&
  value.answers !== null &&
  "text" in value &&
  typeof value.text === "string";

export function sheetIn(drafts: Drafts): Sheet {
  const kept = drafts.get(FIELD);
  return isSheet(kept) ? kept : FRESH;
}

/** What leaves the device; undefined when nothing was answered. */
export function bodyOf({ answers, text }: Sheet): object | undefined {
  const said = text.trim();
  if (Object.keys(answers).length === 0 && said === "") return undefined;
  return { answers, ...(said !== "" && { text: said }) };
}

export interface SheetState {
  readonly sheet: Sheet;
  readonly change: (fields: Partial<Sheet>) => void;
  /** Nothing of the answers stays here: another person may take this device. */
  readonly leave: (stage: "sent" | "passed") => void;
}

export function useSheet(drafts: Drafts): SheetState {
  const [, redraw] = useState(0);
  const keep = (sheet: Sheet) => {
    drafts.set(FIELD, sheet);
    redraw((count) => count + 1);
  };
  const sheet = sheetIn(drafts);
  return {
    sheet,
    change: (fields) => keep({ ...sheetIn(drafts), ...fields }),
    leave: (stage) => keep({ ...FRESH, stage }),
  };
}
