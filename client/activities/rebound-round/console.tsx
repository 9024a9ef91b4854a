/** The round of rebounds in the console: what each pair says so far, who is awaited, what the room judged. */
import "./console.css";
import type { Duel, RoundShape } from "../../../game/activities/rebound-round/state.ts";
import { tableName } from "../../app/session-view.ts";
import type { ConsoleProps } from "../contract.ts";
import { ActionTitle, AnswerSheet, AttackSheet, VerdictTag, type Reading } from "./pair.tsx";
import { titleOf, useActions } from "./texts.ts";

interface Desk extends ConsoleProps<RoundShape> {
  readonly reading: Reading;
  readonly nameOf: (team: string) => string;
}

export function Console(props: ConsoleProps<RoundShape>) {
  const { everyone, teams, tables, t, word, leaf } = props;
  const choices = Object.values(teams).flatMap((team) => team.choices);
  const actions = useActions(leaf, [...choices, ...everyone.duels.map(({ defended }) => defended)]);
  const names = new Map(tables.map(({ id, name }) => [id, name]));
  const nameOf = (team: string) => names.get(team) ?? tableName(team);
  const desk: Desk = { ...props, reading: { t, actions, word }, nameOf };
  const { step, open } = everyone;
  const shown = step === "judge" ? everyone.duels.filter(({ id }) => id === open) : everyone.duels;
  return (
    <div class="round-console">
      <p class="round-now">
        <b>{t(`step-${step}`)}</b> <small>{t(`console-time-${step}`)}</small>
      </p>
      <p>{t(`console-do-${step}`)}</p>
      {step === "judge" && <Judging desk={desk} />}
      {step === "pick" ? (
        <Picks desk={desk} />
      ) : (
        shown.map((duel) => <Pair key={duel.id} desk={desk} duel={duel} />)
      )}
    </div>
  );
}

function Picks({ desk }: { readonly desk: Desk }) {
  const { t, tables, teams, reading, nameOf } = desk;
  return (
    <ul class="round-picks">
      {tables
        .filter(({ size }) => size > 0)
        .map(({ id }) => {
          const team = teams[id];
          const picked = team?.choices.find((choice) => choice.id === team.picked);
          return (
            <li key={id}>
              <b>{nameOf(id)}</b> {picked && titleOf(reading, picked)}{" "}
              <small>
                {picked?.isDrawn && t("console-drawn")} {!team?.isPicked && t("console-default")}
              </small>
            </li>
          );
        })}
    </ul>
  );
}

function Judging({ desk: { t, everyone, nameOf } }: { readonly desk: Desk }) {
  const { rule, judges, heard, awaited } = everyone;
  return (
    <p>
      {rule === "others"
        ? t("room-judges", { tables: judges.map(nameOf).join(", ") })
        : t(judges.length > 1 ? "rule-each-table" : "rule-alone")}{" "}
      <b>{t("heard", { count: heard, of: awaited })}</b>
    </p>
  );
}

function Pair({ desk, duel }: { readonly desk: Desk; readonly duel: Duel }) {
  const { t, teams, reading, nameOf, everyone } = desk;
  const { id, owner, attacker, defended, judged } = duel;
  // Before it opens to the room, the facilitator reads it at its table.
  const attack = duel.attack ?? teams[attacker]?.attacks[id];
  const answer = duel.answer ?? teams[owner]?.answers[id];
  return (
    <section class="round-desk-pair">
      <h3>
        {attacker === owner
          ? t("room-attacks-self", { table: nameOf(owner) })
          : t("room-attacks", { attacker: nameOf(attacker), owner: nameOf(owner) })}
      </h3>
      <ActionTitle reading={reading} defended={defended} />
      {attack ? (
        <AttackSheet reading={reading} defended={defended} attack={attack} />
      ) : (
        <p class="lede">{t("console-no-attack")}</p>
      )}
      {answer && <AnswerSheet reading={reading} defended={defended} answer={answer} />}
      {!answer && everyone.step !== "attack" && <p class="lede">{t("console-no-answer")}</p>}
      {everyone.step === "result" && (
        <p>
          <VerdictTag t={t} verdict={judged?.verdict ?? null} />{" "}
          {judged && <small>{t("console-tally", { ...judged.tally })}</small>}
        </p>
      )}
    </section>
  );
}
