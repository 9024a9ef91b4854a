/** What is revealed, drawn for the room with every table's own answer beside it. */
import type { Answer } from "../../../game/activities/quiz/schema.ts";
import type { OpenQuestion, Reveal } from "../../../game/activities/quiz/state.ts";
import { Icon } from "../../ui/icon.tsx";
import { sideInWords, type Speech } from "./in-words.ts";
import { textOf } from "./leaf.ts";
import { measure, plainNumber } from "./measure.ts";
import { RangeRows } from "./range-rows.tsx";
import { spreadOf } from "./truth.tsx";

/** Above it, a row for each table would be too small to read. */
const MOST_ROWS = 12;

interface TableGave {
  readonly id: string;
  readonly name: string;
  readonly answer: Answer;
}

interface RoomTruthProps {
  readonly question: OpenQuestion;
  readonly reveal: Reveal;
  readonly speech: Speech;
  readonly answered: readonly TableGave[];
}

export function RoomTruth(props: RoomTruthProps) {
  switch (props.question.kind) {
    case "estimate":
      return <Value {...props} />;
    case "choice":
      return <Options {...props} />;
    case "ranking":
      return <Order {...props} />;
    case "debatable":
      return <Sides {...props} />;
  }
}

function Value({ question, reveal, speech, answered }: RoomTruthProps) {
  const { t, text, language } = speech;
  if (reveal.value === null) return null;
  const format = (value: number) => plainNumber(value, language);
  const { figure, unit } = measure(reveal.value, text.unit ?? "", language);
  const rows = answered.flatMap(({ id, name, answer }) => {
    if (answer.kind !== "estimate") return [];
    const { low, high } = answer;
    return [{ id, name, low, high, note: t("range-row", { low: format(low), high: format(high) }) }];
  });
  return (
    <div class="quiz-room-value" data-many={rows.length > 6}>
      <p class="figure quiz-room-figure">
        <b>{figure}</b> <span>{unit}</span>
      </p>
      {rows.length === 0 && <p>{t("screen-no-tables")}</p>}
      <div class="quiz-room-rows">
        <RangeRows
          scale={question}
          look={rows.length > MOST_ROWS ? "bare" : "named"}
          label={t("screen-ranges")}
          format={format}
          rows={rows}
          truth={reveal.value}
          spread={spreadOf(reveal, speech)}
        />
      </div>
    </div>
  );
}

function Options({ question, reveal, speech: { t, text }, answered }: RoomTruthProps) {
  return (
    <ul class="quiz-room-options">
      {question.items.map((id) => {
        const isAnswer = reveal.items.includes(id);
        const here = answered.filter(({ answer }) => answer.kind === "choice" && answer.option === id);
        return (
          <li key={id} class={isAnswer ? "answer" : undefined}>
            {isAnswer && (
              <b class="quiz-room-tag">
                <Icon name="tick" /> {t("answer-title")}
              </b>
            )}
            <span>{textOf(text, id)}</span>
            <Names tables={here} t={t} />
          </li>
        );
      })}
    </ul>
  );
}

/** Which tables said so: their names, or their number when there are too many to name. */
function Names({ tables, t }: { readonly tables: readonly TableGave[]; readonly t: Speech["t"] }) {
  if (tables.length === 0) return null;
  if (tables.length > MOST_ROWS / 2)
    return <span class="quiz-tokens">{t("tables", { count: tables.length })}</span>;
  return (
    <ul class="quiz-tokens">
      {tables.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

function Order({ reveal, speech: { t, text }, answered }: RoomTruthProps) {
  const orders = answered.flatMap(({ answer }) => (answer.kind === "ranking" ? [answer.order] : []));
  return (
    <ol
      class="numbered quiz-order quiz-room-order"
      aria-label={t("order-label", { order: text.order ?? "" })}
    >
      {reveal.items.map((id, place) => {
        const count = orders.filter((order) => order[place] === id).length;
        return (
          <li key={id}>
            {textOf(text, id)}
            {orders.length > 0 && (
              <small>
                {t("screen-ranked-here", {
                  tables: t(count ? "tables-of" : "tables-none", { count, total: orders.length }),
                })}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Sides({ speech, answered }: RoomTruthProps) {
  const on = (side: "true" | "debate") =>
    answered.flatMap(({ id, name, answer }) =>
      answer.kind === "debatable" && answer.side === side
        ? [{ id, name, reason: speech.word(answer.reason) }]
        : [],
    );
  const sides = [
    { side: "true", tables: on("true") },
    { side: "debate", tables: on("debate") },
  ] as const;
  const most = Math.max(...sides.map(({ tables }) => tables.length));
  return (
    <div class="quiz-room-sides" data-many={most > 5 ? "names" : most > 3 ? "short" : "long"}>
      {sides.map(({ side, tables }) => (
        <section key={side}>
          <h2>{sideInWords(side, speech.t)}</h2>
          <ul>
            {tables.map(({ id, name, reason }) => (
              <li key={id}>
                <b>{name}</b>
                {reason && <q>{reason}</q>}
              </li>
            ))}
          </ul>
          {tables.length === 0 && <p>{speech.t("tables-none")}</p>}
        </section>
      ))}
    </div>
  );
}
