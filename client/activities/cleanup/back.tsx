/** To the doors again. */
import { Button } from "../../ui/button.tsx";
import type { Own } from "./acting.ts";

export const Back = ({ own: { t }, onPress }: { readonly own: Own; readonly onPress: () => void }) => (
  <div>
    <Button look="quiet" size="small" onPress={onPress}>
      {t("back")}
    </Button>
  </div>
);
