/** The organiser's dates: the first day as long as nothing has begun, the ceremony at any time. */
import { useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import type { OpenDesk } from "../desk-api.ts";
import { dayWords } from "../day-words.ts";
import { useSending } from "../use-sending.ts";
import type { Agenda } from "./agenda-api.ts";

interface DatesProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly agenda: Agenda;
  readonly onMove: () => void;
}

export function Dates({ t, open, agenda: { ceremony, last, starts, week }, onMove }: DatesProps) {
  const { said, change } = useSending(t, open);
  const set = async (field: "starts" | "ceremony", value: string | null) => {
    if (await change({ type: "campaign/set", field, value })) onMove();
  };
  return (
    <section class="campaign-part">
      <h2>{t("dates")}</h2>
      <p>{t("dates-what", { starts: dayWords(starts), last: dayWords(last) })}</p>
      {week < 1 && (
        <DateForm
          key={starts}
          {...{ t, name: "starts", day: starts }}
          onKeep={(day) => (day === "" ? undefined : void set("starts", day))}
        />
      )}
      <DateForm
        key={ceremony ?? "none"}
        {...{ t, name: "ceremony", day: ceremony ?? "" }}
        onKeep={(day) => void set("ceremony", day === "" ? null : day)}
      />
      <p role="status">{said}</p>
    </section>
  );
}

interface DateFormProps {
  readonly t: Say;
  readonly name: "starts" | "ceremony";
  readonly day: Agenda["starts"];
  readonly onKeep: (day: string) => void;
}

function DateForm({ t, name, day, onKeep }: DateFormProps) {
  const [typed, setTyped] = useState(day);
  return (
    <form
      class="campaign-part"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(typed);
      }}
    >
      <label class="field">
        {t(`date-${name}`)}
        <input type="date" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <Button name={t(`date-keep-${name}`)}>{t("date-keep")}</Button>
    </form>
  );
}
