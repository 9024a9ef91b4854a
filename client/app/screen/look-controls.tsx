/** The switches of how the écran looks on this device. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { calmMode, darkGround, type LookSwitch } from "./look.ts";

export const LookControls = ({ t }: { t: Say }) => (
  <>
    <Switch of={darkGround} words={t("dark")} />
    <Switch of={calmMode} words={t("calm")} />
  </>
);

const Switch = ({ of, words }: { of: LookSwitch; words: string }) => (
  <Button look="quiet" size="small" chosen={of.isOn.value} onPress={of.toggle}>
    {words}
  </Button>
);
