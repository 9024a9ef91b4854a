/** Ended by mistake: for ten minutes the session may be taken up again as it was. */
import { UNDO_END_MS } from "../../../game/engine/flow.ts";
import { Button } from "../../ui/button.tsx";
import { Callout } from "../../ui/callout.tsx";
import type { Desk } from "./desk.ts";
import { Held } from "./held.tsx";
import { MINUTE } from "./plan.ts";

export function UndoEnd({ desk }: { desk: Desk }) {
  const { t, parts, link, flow, steer } = desk;
  const endedAt = parts.host?.endedAt ?? null;
  const left = endedAt === null ? 0 : endedAt + UNDO_END_MS - link.now();
  // One ended before anything was opened has nothing to be taken up.
  if (left <= 0 || flow.phase === null) return null;
  return (
    <Callout look="tip">
      <p>
        <b>{t("undo-end-title")}</b> {t("undo-end-what", { count: Math.ceil(left / MINUTE) })}
      </p>
      <Held desk={desk}>
        <Button onPress={() => void steer.send({ type: "session/undoEnd", seen: flow.turn })}>
          {t("undo-end")}
        </Button>
      </Held>
    </Callout>
  );
}
