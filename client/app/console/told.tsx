/** What the room or a table is being told, and the way to take it back. */
import { Button } from "../../ui/button.tsx";
import type { Desk } from "./desk.ts";
import { Held } from "./held.tsx";

interface ToldProps {
  readonly desk: Desk;
  /** Null for the room. */
  readonly team: string | null;
}

export function Told({ desk, team }: ToldProps) {
  const { t, view, parts, steer } = desk;
  const id = team === null ? parts.everyone?.told : parts.teams[team]?.told;
  if (id == null) return null;
  return (
    <div class="told">
      <p>
        {t(team === null ? "told-room" : "told-table")} <q>{view.word(id)}</q>
      </p>
      <Held desk={desk}>
        <Button
          size="small"
          look="quiet"
          onPress={() => void steer.send({ type: "session/tell", team, text: null })}
        >
          {t("take-back")}
        </Button>
      </Held>
    </div>
  );
}
