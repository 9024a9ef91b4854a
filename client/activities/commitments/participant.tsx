/** Commitments on one's own device: three blanks to write, the room's lines to support, the charter to sign. */
import "./participant.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CommitmentsShape } from "../../../game/activities/commitments/state.ts";
import { useTexts } from "../../app/loaded.ts";
import { useFocusKept } from "../../app/shared/use-focus-kept.ts";
import { useOpening } from "../../app/shared/use-opening.ts";
import type { ParticipantProps } from "../contract.ts";
import { useSecret, type Own } from "./acting.ts";
import { sayAtHome } from "./at-home.ts";
import { CharterStep } from "./charter.tsx";
import { Mine } from "./mine.tsx";
import { PledgeForm } from "./pledge-form.tsx";
import { SupportStep } from "./support.tsx";
import { TableRule } from "./table-rule.tsx";

const STEPS = { write: WriteStep, support: SupportStep, charter: CharterStep };

export function Participant(props: ParticipantProps<CommitmentsShape>) {
  const { step } = props.view.everyone;
  const { seat } = props;
  const t = sayAtHome(props.t, props.view.everyone);
  const own: Own = { ...props, t, refusals: useTexts("refusals") ?? t, secret: useSecret(props) };
  const block = useOpening(step);
  useFocusKept(block);
  const Step = STEPS[step];
  return (
    <div ref={block} class="pledges">
      <Heard own={own} />
      {/* Two people may share a device: each has their own page. */}
      <div class="pledge-step" key={`${seat} ${step}`}>
        <Step own={own} />
        <Mine own={own} />
        <Told own={own} />
      </div>
    </div>
  );
}

function WriteStep({ own }: { readonly own: Own }) {
  const { t, view } = own;
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t("write-title")}</h1>
        <p class="lede">{t("write-lede")}</p>
      </div>
      <PledgeForm own={own} />
      {view.everyone.hasCharter && <TableRule own={own} />}
    </>
  );
}

function Told({ own: { t, view } }: { readonly own: Own }) {
  const { told } = view.everyone;
  if (!told) return null;
  return <p class="lede aside">{told.count === null ? t("told-few") : t("told", { count: told.count })}</p>;
}

/** The step that was there at first is read with the page; the next ones are announced. */
function Heard({ own: { t, view } }: { readonly own: Own }) {
  const { step } = view.everyone;
  const first = useRef(step).current;
  const [heard, hear] = useState("");
  useEffect(() => {
    if (step !== first) hear(t(`step-${step}`));
  }, [step]);
  return (
    <p class="visually-hidden" role="status">
      {heard}
    </p>
  );
}
