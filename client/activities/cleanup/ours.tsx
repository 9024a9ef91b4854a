/** What was declared by this person and for the table, to be corrected or withdrawn; the others', without a name. */
import { LINES } from "../../../game/activities/cleanup/lines.ts";
import type { Declaration } from "../../../game/activities/cleanup/state.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import type { Draft } from "./declare.tsx";
import { declarationWords } from "./sheet.ts";

interface OursProps {
  readonly own: Own;
  readonly onCorrect: (draft: Draft) => void;
  readonly onSaid: (words: string) => void;
}

export function Ours({ own, onCorrect, onSaid }: OursProps) {
  const { t, view } = own;
  const all = Object.entries(view.team.declarations).reverse();
  const isMine = ([id, { isTable }]: (typeof all)[number]) => isTable || view.seat.typed.includes(id);
  const [mine, others] = [all.filter(isMine), all.filter((one) => !isMine(one))];
  return (
    <section class="cl-ours" aria-labelledby="cl-ours-title">
      <h2 id="cl-ours-title" tabIndex={-1}>
        {t("ours-title")}
      </h2>
      {mine.length === 0 && <p class="reason">{t("ours-none")}</p>}
      <ul>
        {mine.map(([id, one]) => (
          <li key={id} class="card">
            <Mine own={own} id={id} one={one} onCorrect={onCorrect} onSaid={onSaid} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Disclosure summary={t("others-title", { count: others.length })}>
          <ul>
            {others.map(([id, one]) => (
              <li key={id}>{declarationWords(own.sheet, t, one)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface MineProps extends OursProps {
  readonly id: string;
  readonly one: Declaration;
}

function Mine({ own, id, one, onCorrect, onSaid }: MineProps) {
  const { t, sheet } = own;
  const { busy, act } = useActing(own);
  const words = declarationWords(sheet, t, one);
  const block = LINES.get(one.line)?.block;
  const command = { type: "cleanup/withdraw", id } as const;
  return (
    <div class="card-body">
      <p>
        {words} {one.isTable && <small>{t("for-table")}</small>}
      </p>
      {one.isHidden && <p class="reason">{t("hidden-here")}</p>}
      {one.isAmended && <p class="reason">{t("amended-here")}</p>}
      <div class="actions">
        <Button
          size="small"
          look="quiet"
          name={t("correct-name", { what: words })}
          onPress={() => block && onCorrect({ block, id, ...one })}
        >
          {t("correct")}
        </Button>
        <Button
          size="small"
          look="quiet"
          name={t("withdraw-name", { what: words })}
          busy={busy}
          reason={reasonOf(own, command)}
          onPress={() => void act(command).then((ok) => ok && onSaid(t("withdrawn", { what: words })))}
        >
          {t("withdraw")}
        </Button>
      </div>
    </div>
  );
}
