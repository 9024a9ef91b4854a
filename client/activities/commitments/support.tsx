/** What the room could hold together: each gives a thumb, once, to the lines they support. */
import type { Line } from "../../../game/activities/commitments/state.ts";
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import { LineText } from "./line-text.tsx";
import { isShown, rotated } from "./lines.ts";
import { TableRule } from "./table-rule.tsx";

export function SupportStep({ own }: { readonly own: Own }) {
  const { t, view, word, seat } = own;
  const lines = rotated(
    Object.values(view.everyone.lines).filter((line) => isShown(line, word)),
    seat,
  );
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("support-title")}</h1>
        <p class="lede">{t(lines.length === 0 ? "support-empty" : "support-lede")}</p>
      </div>
      <ul class="pledge-lines">
        {lines.map((line) => (
          <li key={line.id} class="card">
            <SupportCard own={own} line={line} />
          </li>
        ))}
      </ul>
      <p class="lede aside" role="status">
        {t("support-given", { count: view.seat.supports.length })}
      </p>
      {!view.team.rule && <TableRule own={own} />}
    </>
  );
}

function SupportCard({ own, line }: { readonly own: Own; readonly line: Line }) {
  const { t, view, word } = own;
  const { busy, act } = useActing(own);
  const isOn = view.seat.supports.includes(line.id);
  const command = { type: "commitments/support", line: line.id, isOn: !isOn } as const;
  const isOwn = Object.hasOwn(view.seat.promises, line.id) || view.team.rule?.id === line.id;
  return (
    <div class="card-body">
      <LineText t={t} word={word} line={line} />
      {isOwn && <p class="card-foot">{t("rule" in line ? "own-rule" : "own-promise")}</p>}
      <div class="actions">
        <Button
          size="small"
          icon="support"
          chosen={isOn}
          busy={busy}
          reason={reasonOf(own, command)}
          onPress={() => void act(command)}
        >
          {t("support")}
        </Button>
      </div>
    </div>
  );
}
