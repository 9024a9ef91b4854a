/** Commitments in the console: what was given to the room, its supports, and the charter composed from them. */
import "./console.css";
import { useState } from "preact/hooks";
import { LONGEST, MOST_LINES } from "../../../game/activities/commitments/terms.ts";
import type { CommitmentsShape, Line } from "../../../game/activities/commitments/state.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { useHeldList } from "../../ui/held-list.ts";
import { OrderList } from "../../ui/order-list.tsx";
import type { ConsoleProps } from "../contract.ts";
import { sayAtHome } from "./at-home.ts";
import { sentenceOf } from "./blanks.ts";
import { LineText, wordsOf } from "./line-text.tsx";
import { bySupport, isShown } from "./lines.ts";

type Props = ConsoleProps<CommitmentsShape>;

export function Console(given: Props) {
  const t = sayAtHome(given.t, given.everyone);
  const props = { ...given, t };
  const { everyone, screen, host, word } = props;
  const { step, told } = everyone;
  const known = step === "write" ? screen.lines : everyone.lines;
  const supports = step === "charter" ? everyone.supports : host.supports;
  const lines = bySupport(
    Object.values(known).filter((line) => isShown(line, word)),
    supports,
  );
  const charter = { ...props, lines, supports };
  return (
    <div class="pledge-console">
      <p>
        <b>{t(`step-${step}`)}</b> {t(`console-do-${step}`)}
      </p>
      <p>
        {t("console-public", { count: everyone.made })} {!told && t("console-private-open")}
        {told && (told.count === null ? t("told-few") : t("told", { count: told.count }))}
      </p>
      {step === "charter" ? <Composing {...charter} /> : <Lines {...charter} />}
    </div>
  );
}

interface CharterProps extends Props {
  readonly lines: readonly Line[];
  readonly supports: Readonly<Record<string, number>>;
}

const Lines = ({ t, word, everyone, lines, supports }: CharterProps) => (
  <ul class="pledge-list">
    {lines.map((line) => (
      <li key={line.id}>
        <LineText t={t} word={word} line={line} />
        {everyone.step === "support" && <small>{t("supports", { count: supports[line.id] ?? 0 })}</small>}
      </li>
    ))}
  </ul>
);

function Composing(props: CharterProps) {
  const { t, word, everyone, lines, supports } = props;
  const { charter } = everyone;
  const held = useHeldList(charter.lines, async (ids) => {
    const isTaken = await props.act({ type: "commitments/compose", lines: [...ids] });
    return isTaken ? undefined : "refused";
  });
  const chosen = held.shown.flatMap((id) => lines.find((line) => line.id === id) ?? []);
  const isFull = held.shown.length >= MOST_LINES;
  const compose = (ids: readonly string[]) => void held.change(ids);
  const nameOf = (line: Line) =>
    "rule" in line ? word(line.rule) : sentenceOf(wordsOf(line.promise, word), t);
  const signatures = charter.signatures.map((id) => word(id)).filter((text) => text !== "");
  return (
    <>
      <TitleForm key={charter.title} {...props} />
      <fieldset class="pledge-pick">
        <legend>{t("console-pick", { count: held.shown.length, most: MOST_LINES })}</legend>
        {lines.map((line) => {
          const isChosen = held.shown.includes(line.id);
          return (
            <label key={line.id}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && isFull}
                onChange={() =>
                  compose(isChosen ? held.shown.filter((id) => id !== line.id) : [...held.shown, line.id])
                }
              />{" "}
              <span>
                {nameOf(line)} <small>{t("supports", { count: supports[line.id] ?? 0 })}</small>
              </span>
            </label>
          );
        })}
      </fieldset>
      {chosen.length > 1 && (
        <section>
          <h3>{t("console-order")}</h3>
          <OrderList
            label={t("console-order")}
            items={chosen.map((line) => ({ id: line.id, name: nameOf(line) }))}
            words={{
              up: (name) => t("order-up", { name }),
              down: (name) => t("order-down", { name }),
              place: (name, rank, total) => t("order-place", { name, rank, total }),
            }}
            onChange={compose}
          />
        </section>
      )}
      <p>
        {signatures.length === 0 ? t("room-sign") : t("signed-by", { functions: signatures.join(" · ") })}
      </p>
      <p class="reason">{t("console-export")}</p>
    </>
  );
}

/** Drawn anew when another console gave a title. */
function TitleForm(props: CharterProps) {
  const { t, word, everyone } = props;
  const given = word(everyone.charter.title);
  const [title, setTitle] = useState(given);
  const submit = (event: Event) => {
    event.preventDefault();
    if (title.trim() !== "") void props.act({ type: "commitments/entitle", title: title.trim() });
  };
  return (
    <form class="pledge-entitle" onSubmit={submit}>
      <Field
        label={t("console-title")}
        hint={t("console-title-hint")}
        value={title}
        max={LONGEST.title}
        onInput={setTitle}
      />
      <Button size="small">{t("save")}</Button>
    </form>
  );
}
