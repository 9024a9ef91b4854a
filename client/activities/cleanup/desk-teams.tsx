/** Teams in the console, in the order of the room: their share, their goal, what is odd, each declaration to arrange. */
import { useState } from "preact/hooks";
import { LINES } from "../../../game/activities/cleanup/lines.ts";
import type { Declaration } from "../../../game/activities/cleanup/state.ts";
import { blocksIn, doneFor } from "../../../game/activities/cleanup/weigh.ts";
import { useTexts } from "../../app/loaded.ts";
import { cleanup } from "../../../game/activities/cleanup/rules.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { DeskProps } from "./desk-props.ts";
import { oddIn } from "./odd.ts";
import { amountIn, declarationWords, type Sheet } from "./sheet.ts";

interface TeamsProps extends DeskProps {
  readonly sheet: Sheet;
}

export function DeskTeams(props: TeamsProps) {
  const { t, tables, teams } = props;
  const odd = tables.flatMap(({ id }) => oddIn(teams[id]).length).reduce((sum, one) => sum + one, 0);
  return (
    <section>
      <h3>{t("console-teams")}</h3>
      <p class="reason">{odd === 0 ? t("console-odd-none") : t("console-odd", { count: odd })}</p>
      {tables.map(({ id, name, size }) => {
        const team = teams[id];
        if (!team) return null;
        const { took, totals, goal, sorted } = team;
        const own = oddIn(team).length;
        const share = t("team-share", { took, people: size, blocks: blocksIn(totals).length });
        const done = goal ? doneFor(goal.block, totals, sorted) : 0;
        return (
          <Disclosure
            key={id}
            summary={
              <>
                <b>{name}</b> {share} {own > 0 && <Odd words={t("console-odd", { count: own })} />}
              </>
            }
          >
            {goal && <p>{t(`goal-${goal.block}`, { done, amount: goal.amount })}</p>}
            <ul class="cl-desk-list">
              {Object.entries(team.declarations).map(([declaration, one]) => (
                <li key={declaration} data-hidden={one.isHidden}>
                  <Arrange {...props} team={id} id={declaration} one={one} why={oddIn(team)} />
                </li>
              ))}
            </ul>
            {Object.keys(team.declarations).length === 0 && <p class="reason">{t("console-none")}</p>}
          </Disclosure>
        );
      })}
    </section>
  );
}

const Odd = ({ words }: { readonly words: string }) => (
  <span class="cl-odd">
    <Icon name="warning" /> {words}
  </span>
);

interface ArrangeProps extends TeamsProps {
  readonly team: string;
  readonly id: string;
  readonly one: Declaration;
  readonly why: ReturnType<typeof oddIn>;
}

function Arrange(props: ArrangeProps) {
  const { t, sheet, team, id, one, why, everyone, host } = props;
  const refusals = useTexts("refusals") ?? t;
  const [isOpen, open] = useState(false);
  const [amount, setAmount] = useState(String(one.amount));
  const [more, setMore] = useState(String(one.more));
  const [error, setError] = useState("");
  const words = declarationWords(sheet, t, one);
  const reason = why.find((odd) => odd.id === id)?.why;
  const second = LINES.get(one.line)?.more;
  const submit = async (event: Event) => {
    event.preventDefault();
    const amounts = { amount: amountIn(amount) ?? -1, more: amountIn(more) ?? 0 };
    const command = { type: "cleanup/amend", team, id, ...amounts } as const;
    const code = cleanup.refuse({ everyone, host }, command, { kind: "host", host: "" });
    setError(code === undefined ? "" : refusals(code));
    if (code === undefined && (await props.act(command))) open(false);
  };
  return (
    <>
      <p>
        {words} {one.isTable && <small>{t("for-table")}</small>}{" "}
        {reason && <Odd words={t(`odd-${reason}`)} />}
        {one.isHidden && <small>{t("hidden-desk")}</small>}{" "}
        {one.isAmended && <small>{t("amended-desk")}</small>}
      </p>
      <div class="actions">
        <Button
          size="small"
          look="quiet"
          name={t("correct-name", { what: words })}
          onPress={() => open(!isOpen)}
        >
          {t("correct")}
        </Button>
        <Button
          size="small"
          look="quiet"
          name={t(one.isHidden ? "show-name" : "hide-name", { what: words })}
          onPress={() => void props.act({ type: "cleanup/hide", team, id, isHidden: !one.isHidden })}
        >
          {t(one.isHidden ? "show" : "hide")}
        </Button>
      </div>
      {isOpen && (
        <form class="cl-line" noValidate onSubmit={(event) => void submit(event)}>
          <Field label={t("console-amount")} value={amount} max={9} error={error} onInput={setAmount} />
          {second && <Field label={t(`more-${second}`)} value={more} max={9} onInput={setMore} />}
          <Button size="small">{t("save")}</Button>
        </form>
      )}
    </>
  );
}
