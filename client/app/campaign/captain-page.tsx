/** A captain's page: the team's readings, its counts to correct, ideas, thanks; never who noted what. */
import { useState } from "preact/hooks";
import { progressOn } from "../../../game/campaign/standing.ts";
import type { Say } from "../../text/texts.ts";
import { BalancePart } from "./balance/balance-part.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Corrections } from "./corrections.tsx";
import type { Captain, OpenDesk } from "./desk-api.ts";
import { Gauge } from "./gauge.tsx";
import { newRowId } from "./kept.ts";
import { PastCorrections } from "./past-corrections.tsx";
import { Standings } from "./standings.tsx";
import { useSending } from "./use-sending.ts";
import { dayWords } from "./day-words.ts";

interface CaptainProps {
  readonly t: Say;
  readonly open: OpenDesk;
  readonly captain: Captain;
}

export function CaptainPage({ t, open }: { readonly t: Say; readonly open: OpenDesk }) {
  const { captain, everyone } = open.desk;
  if (!captain) return <p>{t("team-gone")}</p>;
  return (
    <div class="campaign-part">
      <h1>{t("captain-title", { team: captain.team.name })}</h1>
      <Gauge t={t} gauge={everyone.gauge} stages={everyone.stages} />
      <Readings t={t} open={open} captain={captain} />
      <Corrections t={t} open={open} captain={captain} />
      <PastCorrections t={t} open={open} />
      <Ideas t={t} open={open} captain={captain} />
      <Thanks t={t} open={open} captain={captain} />
      <Crossed t={t} open={open} captain={captain} />
      <h2>{t("standings")}</h2>
      <Standings t={t} read={everyone} />
      <BalancePart open={open} />
    </div>
  );
}

const numberIn = (text: string) => Number(text.trim().replace(",", "."));

function Readings({ t, open, captain }: CaptainProps) {
  const { team, meters } = captain;
  const { said, change } = useSending(t, open);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const keep = async (meter: string) => {
    const value = numberIn(typed[meter] ?? "");
    if ((typed[meter] ?? "").trim() === "" || !Number.isFinite(value) || value < 0) {
      setProblem(t("reading-unreadable"));
      return;
    }
    setProblem(undefined);
    const reading = { day: open.desk.everyone.today, value, people: team.people };
    if (await change({ type: "team/read", team: team.id, meter, reading }))
      setTyped({ ...typed, [meter]: "" });
  };
  return (
    <section class="campaign-part">
      <h2>{t("readings")}</h2>
      <p>{t("readings-what", { people: team.people })}</p>
      {meters.map((meter) => (
        <form
          key={meter.id}
          class="card card-body campaign-part"
          onSubmit={(event) => {
            event.preventDefault();
            void keep(meter.id);
          }}
        >
          <h3>{meter.title}</h3>
          <p>{meter.how}</p>
          <p>{readingsOf(t, meter, team.readings[meter.id] ?? [])}</p>
          <Field
            label={t("reading-today", { unit: meter.unit })}
            value={typed[meter.id] ?? ""}
            onInput={(text) => setTyped({ ...typed, [meter.id]: text })}
            native={{ inputmode: "decimal", autocomplete: "off" }}
          />
          <Button>{t("reading-keep")}</Button>
        </form>
      ))}
      <p role="status">{problem ?? said}</p>
    </section>
  );
}

type Meter = Captain["meters"][number];
type Reading = Captain["team"]["readings"][string][number];

function readingsOf(t: Say, meter: Meter, readings: readonly Reading[]): string {
  const dated = [...readings].sort((a, b) => a.day.localeCompare(b.day));
  const progress = progressOn(meter, dated);
  const told = dated.map(({ day, value }) => t("reading-line", { day: dayWords(day), value })).join(" · ");
  if (told === "") return t("reading-none");
  return progress === null ? told : `${told} · ${t("progress", { percent: Math.round(progress * 10) / 10 })}`;
}

function Ideas({ t, open, captain }: CaptainProps) {
  const [text, setText] = useState("");
  const { said, change } = useSending(t, open);
  const { ideas, preferred, team } = captain;
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const idea = { id: newRowId(), team: team.id, text: text.trim() };
    if (await change({ type: "idea/add", idea })) setText("");
  };
  return (
    <section class="campaign-part">
      <h2>{t("ideas")}</h2>
      <form class="campaign-part" onSubmit={(event) => void add(event)}>
        <Field
          label={t("idea-new")}
          hint={t("idea-hint")}
          value={text}
          onInput={setText}
          lines={2}
          max={600}
        />
        <Button>{t("idea-add")}</Button>
      </form>
      <ul class="campaign-own">
        {ideas.map((idea) => (
          <li key={idea.id}>
            <span>{idea.text}</span>
            {idea.isOwn ? (
              <span class="reason">{t("idea-own")}</span>
            ) : (
              <Button
                size="small"
                chosen={preferred === idea.id}
                name={t("idea-prefer-of", { text: idea.text })}
                onPress={() => void change({ type: "idea/prefer", team: team.id, idea: idea.id })}
              >
                {t("idea-prefer")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

function Thanks({ t, open, captain }: CaptainProps) {
  const [to, setTo] = useState("");
  const [why, setWhy] = useState("");
  const { said, change } = useSending(t, open);
  const { team, thanked } = captain;
  const thank = async (event: SubmitEvent) => {
    event.preventDefault();
    if (to === "" || why.trim() === "") return;
    const thanks = { from: team.id, to, day: open.desk.everyone.today, why: why.trim() };
    if (await change({ type: "team/thank", thanks })) setWhy("");
  };
  return (
    <section class="campaign-part">
      <h2>{t("thanks-title")}</h2>
      <form class="campaign-part" onSubmit={(event) => void thank(event)}>
        <label class="field">
          {t("thanks-whom")}
          <select value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
            <option value="">{t("thanks-choose")}</option>
            {open.desk.everyone.teams
              .filter(({ id }) => id !== team.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <Field label={t("thanks-why")} value={why} onInput={setWhy} max={300} />
        <Button>{t("thanks-send")}</Button>
      </form>
      {thanked.length > 0 && (
        <>
          <h3>{t("thanked")}</h3>
          <ul class="campaign-rules">
            {thanked.map((reason, at) => (
              <li key={at}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

function Crossed({ t, open, captain }: CaptainProps) {
  const { said, change } = useSending(t, open);
  const { team, others } = captain;
  const nameOf = (id: string) => open.desk.everyone.teams.find((one) => one.id === id)?.name ?? id;
  const titleOf = (id: string) => open.desk.everyone.missions.find((one) => one.id === id)?.title ?? id;
  return (
    <section class="campaign-part">
      <h2>{t("crossed")}</h2>
      <p>{t("crossed-what")}</p>
      <Button
        chosen={team.isRead}
        onPress={() => void change({ type: "team/set", team: team.id, field: "isRead", value: !team.isRead })}
      >
        {t("crossed-yes")}
      </Button>
      {others.map(({ id, units }) => (
        <div key={id} class="card card-body">
          <h3>{nameOf(id)}</h3>
          <ul class="campaign-rules">
            {Object.entries(units).map(([mission, count]) => (
              <li key={mission}>{t("crossed-line", { title: titleOf(mission), amount: count })}</li>
            ))}
          </ul>
        </div>
      ))}
      <p role="status">{said}</p>
    </section>
  );
}
