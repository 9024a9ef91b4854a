/** While the room thinks: the question, what may be answered, and how many have done so. */
import { tag } from "../../text/texts.ts";
import { Icon } from "../../ui/icon.tsx";
import { Piece } from "../../ui/piece.tsx";
import { textOf } from "./leaf.ts";
import { measure, plainNumber } from "./measure.ts";
import { Axis } from "./range-rows.tsx";
import { RoomHead } from "./room-head.tsx";
import { RoomPage } from "./room-page.tsx";
import type { RoomProps } from "./props.ts";

/** Above it, names say less than a number. */
const MOST_TOKENS = 14;

export function RoomQuestion(props: RoomProps) {
  const { everyone, text, t } = props;
  return (
    <RoomPage
      room={props}
      main={
        <>
          <RoomHead {...props} />
          <p class="follow">{t(`screen-${everyone.question.kind}`, { order: text.order ?? "" })}</p>
          <Possible {...props} />
        </>
      }
      side={
        <>
          {text.piece && (
            <div class="quiz-room-picture card">
              <span class="band" />
              <Piece id={text.piece} size={420} />
            </div>
          )}
          <Progress {...props} />
        </>
      }
    />
  );
}

/** What may be answered: a scale, options, sides. */
function Possible({ everyone: { question }, text, t }: RoomProps) {
  const language = tag.value;
  switch (question.kind) {
    case "estimate":
      return (
        <div class="quiz-room-scale">
          <span class="ranges-track" />
          <Axis min={question.min} max={question.max} format={(value) => plainNumber(value, language)} />
          <p class="visually-hidden">
            {t("range", {
              low: measure(question.min, text.unit ?? "", language).figure,
              high: measure(question.max, text.unit ?? "", language).text,
            })}
          </p>
          <p aria-hidden="true">{text.unit}</p>
        </div>
      );
    case "debatable":
      return (
        <ul class="quiz-room-options two">
          <li>{t("side-true")}</li>
          <li>{t("side-debate")}</li>
        </ul>
      );
    case "choice":
    case "ranking":
      return (
        <ul class="quiz-room-options">
          {question.items.map((id) => (
            <li key={id}>{textOf(text, id)}</li>
          ))}
        </ul>
      );
  }
}

function Progress({ everyone, screen, tables, people, t }: RoomProps) {
  const ready = screen.tables[everyone.question.id] ?? [];
  const open = tables.filter(({ size }) => size > 0);
  const share = people > 0 ? screen.answered / people : 0;
  return (
    <div class="quiz-room-progress" data-counter="">
      <div>
        <p class="follow">{t("screen-answered", { count: screen.answered, total: people })}</p>
        <span class="quiz-room-bar" aria-hidden="true">
          <span style={{ width: `${Math.min(1, share) * 100}%` }} />
        </span>
      </div>
      {open.length > MOST_TOKENS ? (
        <p class="follow">{t("screen-tables-count", { count: ready.length, total: open.length })}</p>
      ) : (
        <div>
          <p id="quiz-tables">{t("screen-tables")}</p>
          <ul class="quiz-tokens" aria-labelledby="quiz-tables">
            {open.map(({ id, name }) => (
              <li key={id} class={ready.includes(id) ? "ready" : undefined}>
                {ready.includes(id) && <Icon name="tick" />}
                <span aria-hidden="true">{name}</span>
                <span class="visually-hidden">
                  {t(ready.includes(id) ? "table-ready" : "table-thinking", { table: name })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
