/** Sound on a phone: silent until its owner asks for it in the menu, where it is turned off as well. */
import { useEffect } from "preact/hooks";
import type { Flow } from "../../../game/engine/session.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { createSound } from "../screen/sound.ts";
import { ring } from "../shared/ring.ts";
import { useBefore } from "../shared/use-before.ts";

const phone = createSound({ stored: "trois-tiers:phone-sound", names: ["card", "stamp", "breath", "bell"] });

/** Shows nothing: what the page already says is heard, when it was asked for. */
export function PhoneSound({ flow }: { readonly flow: Flow }) {
  useEffect(() => phone.open(), []);
  const before = useBefore(flow);
  useEffect(() => {
    if (!before) return;
    if (flow.turn !== before.turn) ring("card");
    else if (flow.hasRung && !before.hasRung) ring("bell");
  }, [flow]);
  return null;
}

export const PhoneSoundSwitch = ({ t }: { readonly t: Say }) => (
  <span data-sound>
    <Button look="quiet" size="small" chosen={phone.isOn.value} onPress={() => phone.toggle()}>
      {t("sound-here")}
    </Button>
  </span>
);
