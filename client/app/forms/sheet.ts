/** What one person has answered and not sent: kept in this tab alone. Once sent, the device knows only that it answered. */
import { useState } from "preact/hooks";
import { randomToken } from "../../link/device.ts";
import { draftsOf, keptOf } from "../shared/kept-drafts.ts";

export interface FormSheet {
  /** -1 before the first question; the texts come after the last. */
  readonly page: number;
  readonly answers: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
  /** Random, made for this sheet: were the network to lose the answer's answer, it counts once all the same. */
  readonly sheet: string;
}

const FIELD = "form";
const ANSWERED = "answered";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isSheet = (value: unknown): value is FormSheet =>
  isRecord(value) &&
  typeof value.page === "number" &&
  isRecord(value.answers) &&
  isRecord(value.texts) &&
  typeof value.sheet === "string";

const fresh = (): FormSheet => ({ page: -1, answers: {}, texts: {}, sheet: randomToken() });

export function useFormSheet(id: string, part: string) {
  const drafts = draftsOf(id, "form", part);
  const kept = keptOf(id, "form", part);
  const [sheet, setSheet] = useState(() => {
    const found = drafts.get(FIELD);
    return isSheet(found) ? found : fresh();
  });
  const keep = (next: FormSheet) => {
    drafts.set(FIELD, next);
    setSheet(next);
  };
  return {
    sheet,
    /** Something was answered from this device, by whoever held it. */
    hasAnswered: kept.get(ANSWERED) === true,
    change: (fields: Partial<FormSheet>) => keep({ ...sheet, ...fields }),
    /** Sent: nothing of the answers stays here. */
    forget: () => {
      drafts.set(FIELD, undefined);
      kept.set(ANSWERED, true);
      setSheet(fresh());
    },
  };
}

export type SheetState = ReturnType<typeof useFormSheet>;
