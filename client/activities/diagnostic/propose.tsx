/** The scribe's form: a value for the table, or « non évalué ». */
import type { Cell } from "../../../game/activities/diagnostic/state.ts";
import { Button } from "../../ui/button.tsx";
import { reasonOf, useActing, useHalf, wholeOf, type Diagnosing } from "./acting.ts";
import { Scales } from "./scales.tsx";

interface ProposeFormProps {
  readonly mine: Diagnosing;
  readonly item: string;
  readonly onDone: () => void;
}

export function ProposeForm({ mine, item, onDone }: ProposeFormProps) {
  const { t, view, texts } = mine;
  const before = view.team.values[item];
  const [half, set] = useHalf(mine, `propose-${item}`, before?.cell);
  const { busy, act } = useActing(mine);
  const whole = wholeOf(half);
  const commandOf = (value: Cell | null) => ({ type: "diagnostic/propose", item, value }) as const;
  const propose = async (value: Cell | null) => {
    if (!(await act(commandOf(value)))) return;
    set(undefined);
    onDone();
  };
  const refused = reasonOf(mine, commandOf(null));
  return (
    <>
      <p class="lede">{t("propose-lede")}</p>
      <Scales t={t} texts={texts} item={item} half={half} onChange={set} />
      <div class="dx-act">
        <Button
          look="primary"
          busy={busy}
          reason={refused ?? (whole ? undefined : t("rate-first"))}
          onPress={() => whole && void propose(whole)}
        >
          {t("propose-send")}
        </Button>
        <Button busy={busy} reason={refused} onPress={() => void propose(null)}>
          {t("propose-none")}
        </Button>
        {before && (
          <Button look="quiet" onPress={onDone}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </>
  );
}
