/** A trimestre opens: what a donor alone knows of its batch; what comes back to the workshop; what a prescriber has. */
import { OUT_OF } from "../../../game/activities/local-loop/terms.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useActing } from "../../app/shared/acting.ts";
import { reasonOf, type Place } from "./acting.ts";
import { actorName, costOf, euros, numberText } from "./texts.ts";

interface StepProps {
  readonly place: Place;
}

export function BatchStep({ place }: StepProps) {
  switch (place.own.kind) {
    case "donor":
      return <Cupboard place={place} />;
    case "workshop":
      return <Bench place={place} />;
    case "prescriber":
      return <Waiting place={place} />;
  }
}

function Cupboard({ place }: StepProps) {
  const { t, own, view } = place;
  const { pile } = view.seat;
  if (!pile) return null;
  const tenths = pile.count === 0 ? 0 : Math.round((pile.good * OUT_OF) / pile.count);
  return (
    <>
      <h1 tabIndex={-1}>{t("batch-donor-title")}</h1>
      <p class="loop-big">
        <b>{numberText(pile.count)}</b> {t("batch-devices", { count: pile.count })}
      </p>
      <p>{t("batch-good", { good: numberText(pile.good), count: tenths, of: OUT_OF })}</p>
      <p class="loop-secret">
        <Icon name="lock" /> {t("batch-secret")}
      </p>
      <NoteSeries place={place} />
      <p class="loop-purse">{t("purse-donor", { euros: euros(own.purse) })}</p>
    </>
  );
}

/** Writing down serial numbers costs the donor; not doing it costs somebody else, later. */
function NoteSeries({ place }: StepProps) {
  const { t, deck, view } = place;
  const { busy, act } = useActing(place);
  const { pile } = view.seat;
  if (!pile) return null;
  const left = pile.count - pile.noted;
  return left === 0 ? (
    <p class="loop-done" role="status">
      <Icon name="tick" /> {t("noted")}
    </p>
  ) : (
    <Button
      busy={busy}
      reason={reasonOf(place, { type: "local-loop/note" })}
      onPress={() => void act({ type: "local-loop/note" })}
    >
      {t("note", { euros: euros(left * costOf(deck, "series")) })}
    </Button>
  );
}

function Bench({ place }: StepProps) {
  const { t, deck, own, territory } = place;
  return (
    <>
      <h1 tabIndex={-1}>{t("batch-workshop-title")}</h1>
      <p class="loop-big">
        <b>{euros(own.purse)}</b> {t("purse-workshop")}
      </p>
      <p>{t("batch-bench", { stock: numberText(own.stock), flow: numberText(own.flow) })}</p>
      {territory.unpapered.map(({ from, count, cost }, index) => (
        <p key={index} class="loop-warning">
          <Icon name="return" /> {t("unpapered", { from: actorName(deck, from), count, euros: euros(cost) })}
        </p>
      ))}
      <p class="lede">{t("batch-workshop")}</p>
    </>
  );
}

function Waiting({ place }: StepProps) {
  const { t, deck, own } = place;
  return (
    <>
      <h1 tabIndex={-1}>{t("batch-prescriber-title")}</h1>
      <p class="loop-big">
        <b>{numberText(own.flow)}</b> {t("batch-households", { count: own.flow })}
      </p>
      <p>{t("batch-shelf", { count: own.stock })}</p>
      <p class="loop-purse">
        {t("purse-prescriber", { euros: euros(own.purse), beside: euros(costOf(deck, "beside")) })}
      </p>
    </>
  );
}
