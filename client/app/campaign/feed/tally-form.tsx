/** Notes a count of something among a list, on a day: a cleanup, or a paper slip. An odd count is asked about, kindly. */
import { useRef, useState } from "preact/hooks";
import type { Say } from "../../../text/texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import type { Outcome } from "../../front/ask.ts";
import type { Answer } from "../api.ts";
import { newRowId } from "../kept.ts";

export interface Choice {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  /** Done or not, rather than counted. */
  readonly isOnce: boolean;
}

interface Tally {
  readonly id: string;
  readonly mission: string;
  readonly day: string;
  readonly amount: number;
  readonly slip: number | null;
  readonly isSure: boolean;
}

interface TallyProps {
  readonly t: Say;
  readonly choices: readonly Choice[];
  readonly today: string;
  /** The number of a slip is asked first. */
  readonly isSlip?: boolean;
  readonly send: (tally: Tally) => Promise<Outcome<Answer>>;
  readonly onDone: () => Promise<void>;
}

export function TallyForm(props: TallyProps) {
  const { t, choices, today, isSlip = false } = props;
  const [slip, setSlip] = useState("");
  const [mission, setMission] = useState("");
  const [amount, setAmount] = useState("1");
  const [day, setDay] = useState(today);
  const { said, asked, weigh, forget } = useTallying(props);
  const isOnce = choices.find(({ id }) => id === mission)?.isOnce === true;
  const typed = { slip: isSlip ? slip : null, mission, day, amount: isOnce ? "1" : amount };
  const changed = (set: (value: string) => void) => (value: string) => {
    forget();
    set(value);
  };
  return (
    <form
      class="campaign-part card card-body"
      onSubmit={(event) => {
        event.preventDefault();
        void weigh(typed, false);
      }}
    >
      {isSlip && (
        <Field
          {...{
            label: t("slip-number"),
            hint: t("slip-number-hint"),
            value: slip,
            onInput: changed(setSlip),
            isNeeded: true,
          }}
          native={{ inputmode: "numeric", autocomplete: "off" }}
        />
      )}
      <What {...{ t, choices, mission }} choose={changed(setMission)} />
      {!isOnce && (
        <Field
          {...{ label: t("tally-amount"), value: amount, onInput: changed(setAmount) }}
          isNeeded
          native={{ inputmode: "numeric", autocomplete: "off" }}
        />
      )}
      <label class="field">
        {t("tally-day")}
        <input
          type="date"
          value={day}
          max={today}
          onInput={({ currentTarget }) => changed(setDay)(currentTarget.value)}
        />
      </label>
      <Button>{t("tally-say")}</Button>
      {asked !== undefined && <Asked {...{ t, asked, forget }} yes={() => void weigh(typed, true)} />}
      <p role="status">{said}</p>
    </form>
  );
}

interface AskedProps extends Pick<TallyProps, "t"> {
  readonly asked: number;
  readonly yes: () => void;
  readonly forget: () => void;
}

const Asked = ({ t, asked, yes, forget }: AskedProps) => (
  <div class="callout campaign-asked">
    <p>{t("tally-asked", { count: asked })}</p>
    <Button onPress={yes}>{t("asked-yes")}</Button>
    <Button look="quiet" onPress={forget}>
      {t("asked-no")}
    </Button>
  </div>
);

interface WhatProps extends Pick<TallyProps, "t" | "choices"> {
  readonly mission: string;
  readonly choose: (mission: string) => void;
}

const What = ({ t, choices, mission, choose }: WhatProps) => (
  <label class="field">
    {t("tally-what")}
    <select value={mission} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <option value="">{t("tally-choose")}</option>
      {[...new Set(choices.map(({ group }) => group))].map((group) => (
        <optgroup key={group} label={group}>
          {choices
            .filter((choice) => choice.group === group)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  </label>
);

interface Typed {
  readonly slip: string | null;
  readonly mission: string;
  readonly day: string;
  readonly amount: string;
}

const isWhole = (text: string) => /^[1-9]\d{0,8}$/.test(text.trim());

/** @returns the sentence that says what to do, or nothing */
function problemOf({ slip, mission, day, amount }: Typed): string | undefined {
  if (slip !== null && !isWhole(slip)) return "slip-unreadable";
  if (mission === "") return "tally-nothing";
  if (!isWhole(amount)) return "tally-unreadable";
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? undefined : "tally-no-day";
}

function useTallying({ t, send, onDone }: TallyProps) {
  const [said, setSaid] = useState<string>();
  const [asked, setAsked] = useState<number>();
  // The same until it is taken: sent again after a cut, it counts once.
  const row = useRef(newRowId());
  const weigh = async (typed: Typed, isSure: boolean) => {
    const problem = problemOf(typed);
    if (problem !== undefined) {
      setSaid(t(problem));
      return;
    }
    const { mission, day } = typed;
    const slip = typed.slip === null ? null : Number(typed.slip);
    const answer = await send({ id: row.current, mission, day, amount: Number(typed.amount), slip, isSure });
    setAsked(answer.ok && answer.value.kind === "asked" ? answer.value.ask : undefined);
    if (!answer.ok) setSaid(answer.problem.message ?? t("network"));
    else if (answer.value.kind === "asked") setSaid(undefined);
    else {
      row.current = newRowId();
      setSaid(t("thanks"));
      await onDone();
    }
  };
  const forget = () => {
    setAsked(undefined);
    setSaid(undefined);
  };
  return { said, asked, weigh, forget };
}
