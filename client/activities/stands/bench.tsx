/** The role of repairer, on one's own phone. */
import { Button } from "../../ui/button.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Own } from "./acting.ts";
import { Repairs } from "./repairs.tsx";

export function Bench({ own }: { readonly own: Own }) {
  const { t, view, word } = own;
  const { busy, act } = useActing(own);
  const { bench } = view.seat;
  return (
    <>
      <h1 tabIndex={-1}>{t("bench-title")}</h1>
      {bench ? (
        <Repairs
          {...{ t, word, act, ...bench, queue: view.everyone.queue }}
          reasonOf={(command) => reasonOf(own, command)}
        />
      ) : (
        <p class="lede">{t("bench-explained")}</p>
      )}
      <div class="stand-foot">
        <Button
          look={bench ? "quiet" : "primary"}
          busy={busy}
          reason={reasonOf(own, { type: "stands/bench", isOn: !bench })}
          onPress={() => void act({ type: "stands/bench", isOn: !bench })}
        >
          {t(bench ? "bench-leave" : "bench-take")}
        </Button>
        <Button look="quiet" onPress={() => own.goTo("map")}>
          {t("back-to-map")}
        </Button>
      </div>
    </>
  );
}
