/** Whoever needs longer says so to the facilitator, and to nobody else. */
import { Button } from "../../ui/button.tsx";
import { openPhase, type Door } from "./door.ts";
import { sendFor } from "./seat-commands.ts";
import { useSending } from "./use-sending.ts";

export function AskTime({ door }: { door: Door }) {
  const { t, view, link, flow, turn, announcer } = door;
  const { busy, error, send } = useSending(door);
  const { holder } = turn;
  if (!holder || !openPhase(door) || flow.deadline === null) return null;
  const isAsked = view.parts.value.seats[holder.seat]?.asksTime ?? false;
  const ask = async () => {
    const command = { type: "session/askTime", isAsked: !isAsked } as const;
    if ((await send(() => sendFor(link, holder.seat, command))) && !isAsked)
      announcer.say(t("ask-time-asked"));
  };
  return (
    <div class="door-ask-time">
      <Button look="quiet" chosen={isAsked} busy={busy} onPress={() => void ask()}>
        {t("ask-time")}
      </Button>
      <p class="reason">{t(isAsked ? "ask-time-asked" : "ask-time-hint")}</p>
      <p class="error" role="alert">
        {error}
      </p>
    </div>
  );
}
