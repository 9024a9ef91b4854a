/** One mission: what to do, then how many, or that it is done. An odd count is asked about, kindly. */
import { useRef, useState } from "preact/hooks";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { sayDone, type MissionRead, type OwnRow } from "./api.ts";
import { deviceKey, newRowId } from "./kept.ts";

interface MissionProps {
  readonly t: Say;
  readonly id: string;
  readonly mission: MissionRead;
  readonly team: string;
  readonly day: string;
  /** What this device said of it today. */
  readonly already: readonly OwnRow[];
  readonly onDone: () => Promise<void>;
}

export function Mission({ t, id, mission, team, day, already, onDone }: MissionProps) {
  const [typed, type] = useState("1");
  const amount = Math.max(1, Math.min(mission.most, Math.round(Number(typed)) || 1));
  const { said, asked, isBusy, send, forget } = useSaying(t, { id, mission, team, day, onDone });
  const isCounted = mission.unit !== undefined;
  const isDone = !isCounted && already.length > 0;
  const set = (next: string) => {
    forget();
    type(next);
  };
  return (
    <article class="card card-body campaign-mission">
      <h3>{mission.title}</h3>
      <p>{mission.how}</p>
      {isDone ? (
        <p class="campaign-done">{t("done-today")}</p>
      ) : (
        <form
          class="campaign-say"
          onSubmit={(event) => {
            event.preventDefault();
            void send(amount, false);
          }}
        >
          {isCounted && <Count {...{ t, mission, typed, amount, set }} />}
          <Button look="primary" {...(isBusy && { busy: t("sending") })}>
            {isCounted ? t("say", { count: amount }) : t("say-done")}
          </Button>
        </form>
      )}
      {asked !== undefined && (
        <div class="callout campaign-asked">
          <p>{t("asked", { count: asked, unit: mission.unit ?? "" })}</p>
          <Button onPress={() => void send(amount, true)}>{t("asked-yes")}</Button>
          <Button look="quiet" onPress={forget}>
            {t("asked-no")}
          </Button>
        </div>
      )}
      <p role="status" class="campaign-said">
        {said}
      </p>
    </article>
  );
}

interface CountProps {
  readonly t: Say;
  readonly mission: MissionRead;
  readonly typed: string;
  readonly amount: number;
  readonly set: (typed: string) => void;
}

const Count = ({ t, mission, typed, amount, set }: CountProps) => (
  <span class="campaign-count">
    <Button
      size="square"
      look="quiet"
      name={t("less", { mission: mission.title })}
      onPress={() => set(String(Math.max(1, amount - 1)))}
    >
      −
    </Button>
    <label>
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={mission.most}
        value={typed}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />{" "}
      {mission.unit}
    </label>
    <Button
      size="square"
      look="quiet"
      name={t("more", { mission: mission.title })}
      onPress={() => set(String(amount + 1))}
    >
      +
    </Button>
  </span>
);

type Saying = Pick<MissionProps, "id" | "mission" | "team" | "day" | "onDone">;

function useSaying(t: Say, { id, mission, team, day, onDone }: Saying) {
  const [said, setSaid] = useState<string>();
  const [asked, setAsked] = useState<number>();
  const [isBusy, setBusy] = useState(false);
  // The same until it is taken: sent again after a cut, it counts once.
  const row = useRef(newRowId());
  const send = async (amount: number, isSure: boolean) => {
    setBusy(true);
    const saying = { id: row.current, mission: mission.id, day, amount, team, device: deviceKey(), isSure };
    const answer = await sayDone(id, saying);
    setBusy(false);
    if (!answer.ok) {
      setAsked(undefined);
      setSaid(answer.problem.message ?? t("network"));
      return;
    }
    if (answer.value.kind === "asked") {
      setAsked(answer.value.ask);
      setSaid(undefined);
      return;
    }
    row.current = newRowId();
    setAsked(undefined);
    setSaid(t("thanks"));
    await onDone();
  };
  const forget = () => {
    setAsked(undefined);
    setSaid(undefined);
  };
  return { said, asked, isBusy, send, forget };
}
