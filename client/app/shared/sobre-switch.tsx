/** The switch of mode sobre, the same at every door: on or off is said by its tick and its pressed state. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { chooseSobre, isSobre } from "../../ui/sobre.ts";

interface SobreSwitchProps {
  readonly t: Say;
}

export const SobreSwitch = ({ t }: SobreSwitchProps) => (
  <div class="door-sobre">
    <Button look="quiet" size="small" chosen={isSobre.value} onPress={() => chooseSobre(!isSobre.value)}>
      {t("sobre")}
    </Button>
  </div>
);
