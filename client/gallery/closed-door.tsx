/** A door that does not open, and what it says. */
import "../ui/layout-phone.css";
import "../app/participant/participant.css";
import { Closed } from "../app/participant/closed.tsx";
import { useTexts } from "../app/loaded.ts";
import { useLast } from "../app/shared/use-last.ts";
import { SAMPLE_CODE } from "./sample-link.ts";

export function ClosedDoor() {
  const t = useLast(useTexts("participant"));
  return t ? <Closed code={SAMPLE_CODE} t={t} why="session-unknown" /> : null;
}
