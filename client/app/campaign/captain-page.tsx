/** A captain's page: the team's readings, its counts to correct, ideas, thanks; never who noted what. */
import { useState } from "preact/hooks";
import { isOddReading } from "../../../game/campaign/odd.ts";
import { progressOn } from "../../../game/campaign/standing.ts";
import type { Say } from "../../text/texts.ts";
import { BalancePart } from "./balance/balance-part.tsx";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { TeamCertificate } from "./certificate/team-certificate.tsx";
import { Corrections } from "./corrections.tsx";
import type { Captain, OpenDesk } from "./desk-api.ts";
import { Gauge } from "./gauge.tsx";
import { Cleaned, TeamCleanup } from "./feed/cleanup.tsx";
import { Ideas } from "./feed/ideas.tsx";
import { Relays } from "./feed/relays.tsx";
import { rowTitle } from "./feed/row-title.ts";
import { Sessions } from "./feed/sessions.tsx";
import { Slips } from "./feed/slips.tsx";
import { Start } from "./feed/start.tsx";
import { numberIn } from "./number-in.ts";
import { HandOn } from "./handed/hand-on.tsx";
import { Part, Parts } from "./parts.tsx";
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
  const [isLater, putOff] = useState(false);
  if (!captain) return <p>{t("team-gone")}</p>;
  const shared = { t, open, captain };
  const isStarting = captain.team.startedOn === null && !everyone.isOver;
  return (
    <div class="campaign-part">
      <h1>{t("captain-title", { team: captain.team.name })}</h1>
      {isStarting && !isLater && <Start {...shared} onLater={() => putOff(true)} />}
      {isStarting && isLater && <Button onPress={() => putOff(false)}>{t("start-again")}</Button>}
      {(!isStarting || isLater) && <Steering {...shared} />}
    </div>
  );
}

const CAPTAINS = ["hand-on", "readings", "counts", "relays", "ideas", "standings", "balance"] as const;

const Steering = (shared: CaptainProps) => (
  <>
    <Gauge t={shared.t} gauge={shared.open.desk.everyone.gauge} stages={shared.open.desk.everyone.stages} />
    <TeamCertificate open={shared.open} captain={shared.captain} />
    <Parts t={shared.t} names={CAPTAINS} />
    <Part name="hand-on">
      <HandOn open={shared.open} />
    </Part>
    <Part name="readings">
      <Readings {...shared} />
    </Part>
    <Part name="counts">
      <Corrections {...shared} />
      <PastCorrections {...shared} />
      <TeamCleanup {...shared} />
      <Slips {...shared} />
      <Sessions {...shared} />
    </Part>
    <Part name="relays">
      <Relays {...shared} />
    </Part>
    <Part name="ideas">
      <Ideas {...shared} />
      <Thanks {...shared} />
      <Crossed {...shared} />
    </Part>
    <Part name="standings">
      <h2>{shared.t("standings")}</h2>
      <Standings t={shared.t} read={shared.open.desk.everyone} />
      <Cleaned t={shared.t} read={shared.open.desk.everyone} />
    </Part>
    <Part name="balance">
      <BalancePart open={shared.open} />
    </Part>
  </>
);

function Readings({ t, open, captain }: CaptainProps) {
  const { team, meters } = captain;
  const { said, change } = useSending(t, open);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState<number>();
  const keep = async (meter: string) => {
    const value = numberIn(typed[meter] ?? "");
    if (value === undefined) {
      setProblem(t("reading-unreadable"));
      return;
    }
    const before = latest(team.readings[meter] ?? []);
    if (before !== undefined && isOddReading(before, value) && asked !== value) {
      setAsked(value);
      setProblem(t("reading-odd", { before, value }));
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
          <p>
            {team.aside.includes(meter.id)
              ? t("start-unknown-what")
              : readingsOf(t, meter, team.readings[meter.id] ?? [])}
          </p>
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

const latest = (readings: readonly Reading[]) =>
  [...readings].sort((a, b) => a.day.localeCompare(b.day)).at(-1)?.value;

function readingsOf(t: Say, meter: Meter, readings: readonly Reading[]): string {
  const dated = [...readings].sort((a, b) => a.day.localeCompare(b.day));
  const progress = progressOn(meter, dated);
  const told = dated.map(({ day, value }) => t("reading-line", { day: dayWords(day), value })).join(" · ");
  if (told === "") return t("reading-none");
  return progress === null ? told : `${told} · ${t("progress", { percent: Math.round(progress * 10) / 10 })}`;
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
          <select value={to} aria-required onChange={({ currentTarget }) => setTo(currentTarget.value)}>
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
        <Field label={t("thanks-why")} value={why} onInput={setWhy} max={300} isNeeded />
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
  const titleOf = (id: string) => rowTitle(t, open.desk.everyone, id);
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
