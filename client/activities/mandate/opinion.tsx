/** One's own word on a proposal: support it, or object in the name of a gauge; and what the table says. */
import { useState } from "preact/hooks";
import { GAUGE_NAMES, type GaugeName } from "../../../game/activities/mandate/terms.ts";
import { Button } from "../../ui/button.tsx";
import { reasonOf, useActing, type Mandate } from "./acting.ts";
import { countVoices } from "./voices.ts";

interface OpinionProps {
  readonly mandate: Mandate;
  readonly action: string;
}

export function Opinion({ mandate, action }: OpinionProps) {
  const { t, view, seat } = mandate;
  const { busy, act } = useActing(mandate);
  const [isNaming, name] = useState(false);
  const own = view.team.voices[seat];
  const { supports, objections, gauges } = countVoices(view.team.voices, action);
  const supportsIt = own?.support === action;
  const named = own?.objection?.action === action ? own.objection.gauge : undefined;
  const support = { type: "mandate/support", action: supportsIt ? null : action } as const;
  const pickGauge = async (gauge: GaugeName | undefined) => {
    const objection = gauge === undefined ? null : { action, gauge };
    if (await act({ type: "mandate/object", objection })) name(false);
  };
  const object = { type: "mandate/object", objection: { action, gauge: "service" } } as const;
  return (
    <>
      <div class="hand-pair">
        <Button
          icon="support"
          chosen={supportsIt}
          reason={reasonOf(mandate, support)}
          onPress={() => void act(support)}
        >
          {t(supportsIt ? "you-support" : "support")}
          <Count t={t} count={supports} words="for" />
        </Button>
        <Button
          icon="warning"
          chosen={named !== undefined}
          reason={reasonOf(mandate, object)}
          onPress={() => (named === undefined ? name(!isNaming) : void pickGauge(undefined))}
        >
          {t(named === undefined ? "object" : "you-object")}
          <Count t={t} count={objections} words="against" />
        </Button>
      </div>
      {isNaming && named === undefined && (
        <Gauges {...{ mandate, busy }} onPick={(gauge) => void pickGauge(gauge)} />
      )}
      {gauges.length > 0 && (
        <p class="reason">
          {t("objections", {
            list: gauges
              .map(({ gauge, count }) => t("objection", { gauge: t(`gauge-${gauge}`), count }))
              .join(", "),
          })}
        </p>
      )}
    </>
  );
}

const Count = ({
  t,
  count,
  words,
}: {
  readonly t: Mandate["t"];
  readonly count: number;
  readonly words: string;
}) =>
  count === 0 ? null : (
    <>
      <span aria-hidden="true"> {count}</span>
      <span class="visually-hidden">, {t(words, { count })}</span>
    </>
  );

interface GaugesProps {
  readonly mandate: Mandate;
  readonly busy: string | undefined;
  readonly onPick: (gauge: GaugeName) => void;
}

/** An objection speaks for something: the gauge that would lose. */
const Gauges = ({ mandate: { t }, busy, onPick }: GaugesProps) => (
  <fieldset class="hand-naming">
    <legend>{t("object-which")}</legend>
    <div class="hand-pair">
      {GAUGE_NAMES.map((gauge) => (
        <Button key={gauge} size="small" icon={gauge} busy={busy} onPress={() => onPick(gauge)}>
          {t(`gauge-${gauge}`)}
        </Button>
      ))}
    </div>
  </fieldset>
);
