/** A day's strip of notifications: what each source sends is left, grouped, silenced or kept within hours. */
import "./day.css";
import { useState } from "preact/hooks";
import { Button } from "../../../../ui/button.tsx";
import { Icon } from "../../../../ui/icon.tsx";
import type { PlayProps } from "../contract.ts";
import { dayWith, EVENING, FIRST_HOUR, RULES, type Day, type Rule } from "./rules.ts";

export function Play({ play, t, say, done }: PlayProps<"day">) {
  const { sources } = play;
  const [rules, setRules] = useState<Readonly<Record<string, Rule>>>({});
  const [chosen, choose] = useState(sources[0]?.id);
  const [isOver, end] = useState(false);
  const ruleOf = (id: string): Rule => rules[id] ?? "leave";
  const day = dayWith(sources, ruleOf);
  const set = (id: string, rule: Rule) => {
    const next = { ...rules, [id]: rule };
    setRules(next);
    say(
      words(
        dayWith(sources, (source) => next[source] ?? "leave"),
        t,
      ),
    );
  };
  const missed = day.missed > 0 ? t("missed") : t("none-missed");
  return (
    <div class="day">
      {!isOver && Object.keys(rules).length === 0 && <p>{t("task")}</p>}
      <Strip counts={day.hours} evening={t("evening-mark")} hour={(hour) => t("hour", { hour })} />
      <p>
        <b>{words(day, t)}</b> {isOver && missed}
      </p>
      {isOver ? (
        <Button
          look="primary"
          onPress={() =>
            done({ before: dayWith(sources, () => "leave").total, after: day.total, calm: day.calm })
          }
        >
          {t("so")}
        </Button>
      ) : (
        <>
          <Sources {...{ t, sources, ruleOf, chosen }} onChoose={choose} />
          {chosen !== undefined && <Rules t={t} rule={ruleOf(chosen)} onSet={(rule) => set(chosen, rule)} />}
          <Button
            look="primary"
            reason={Object.keys(rules).length === 0 ? t("one-first") : undefined}
            onPress={() => {
              end(true);
              say(`${words(day, t)} ${missed}`);
            }}
          >
            {t("end")}
          </Button>
        </>
      )}
    </div>
  );
}

const words = ({ total, evening, calm }: Day, t: PlayProps["t"]): string =>
  `${t("interruptions", { count: total })} ${t("evening", { count: evening })} ${t("calm", { count: calm })}`;

interface SourcesProps extends Pick<PlayProps<"day">, "t"> {
  readonly sources: PlayProps<"day">["play"]["sources"];
  readonly ruleOf: (id: string) => Rule;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Who sends, and the rule each is under; the one pressed is the one whose rule changes. */
const Sources = ({ t, sources, ruleOf, chosen, onChoose }: SourcesProps) => (
  <div class="day-sources">
    {sources.map(({ id, name }) => (
      <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
        {id === chosen && <Icon name="tick" />} <b>{name}</b>{" "}
        {ruleOf(id) !== "leave" && <small>{t(`is-${ruleOf(id)}`)}</small>}
      </button>
    ))}
  </div>
);

interface RulesProps extends Pick<PlayProps, "t"> {
  readonly rule: Rule;
  readonly onSet: (rule: Rule) => void;
}

const Rules = ({ t, rule, onSet }: RulesProps) => (
  <div class="day-rules">
    {RULES.map((one) => (
      <Button key={one} chosen={one === rule} onPress={() => onSet(one)}>
        {t(`to-${one}`)}
      </Button>
    ))}
  </div>
);

interface StripProps {
  readonly counts: readonly number[];
  readonly evening: string;
  readonly hour: (hour: number) => string;
}

const WIDTH = 20;
const TALL = 72;
const MARKED = [8, 12, 18, 22];

/** One column for each hour from 7 to 22, one tick for each interruption; the evening lies on darker paper. */
const Strip = ({ counts, evening, hour }: StripProps) => (
  <svg class="day-strip" viewBox={`0 0 ${counts.length * WIDTH} ${TALL + 18}`} aria-hidden="true">
    <path
      class="day-evening"
      d={`M${(EVENING - FIRST_HOUR) * WIDTH} 0H${counts.length * WIDTH}V${TALL}H${(EVENING - FIRST_HOUR) * WIDTH}z`}
    />
    <text x={(EVENING - FIRST_HOUR) * WIDTH + 4} y="12">
      {evening}
    </text>
    {counts.map((count, index) => (
      <path
        key={index}
        class="day-ticks"
        d={Array.from(
          { length: Math.min(count, 14) },
          (_, tick) => `M${index * WIDTH + 3} ${TALL - 3 - tick * 4}h${WIDTH - 6}`,
        ).join("")}
      />
    ))}
    <path class="day-ground" d={`M0 ${TALL}H${counts.length * WIDTH}`} />
    {MARKED.map((at) => (
      <text
        key={at}
        x={(at - FIRST_HOUR) * WIDTH + WIDTH / 2}
        y={TALL + 15}
        text-anchor={at === 22 ? "end" : "middle"}
      >
        {hour(at)}
      </text>
    ))}
  </svg>
);
