/** A page that reads as well on paper says so. */
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";

export const PrintButton = ({ t }: { readonly t: Say }) => (
  <p class="no-print">
    <Button look="quiet" onPress={() => print()}>
      {t("about-print")}
    </Button>
  </p>
);
