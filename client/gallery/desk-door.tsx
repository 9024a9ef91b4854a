/** The console's door of the gallery. */
import "../ui/layout-console.css";
import "../ui/layout-desk.css";
import "../ui/layout-phone.css";
import "../app/console/columns.css";
import "../app/console/console.css";
import "../app/console/hands.css";
import { ConsoleSession } from "../app/console/console-session.tsx";
import { useTexts } from "../app/loaded.ts";
import { useLast } from "../app/shared/use-last.ts";
import type { MomentId } from "./moments.ts";
import { SAMPLE_CODE } from "./sample-link.ts";
import { useSample } from "./use-sample.ts";

export function Desk({ moment }: { readonly moment: MomentId }) {
  const t = useLast(useTexts("console"));
  const refusal = useLast(useTexts("refusals"));
  const link = useSample({ moment, door: "console" });
  return t && refusal && link ? <ConsoleSession code={SAMPLE_CODE} {...{ link, t, refusal }} /> : null;
}
