/** After the lots: the map again, closed until it is asked for, still open to change. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import type { Toile } from "./acting.ts";
import { Workbench } from "./build.tsx";

export function Review({ toile }: { readonly toile: Toile }) {
  const { t } = toile;
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="toile-review">
      <Button look="quiet" onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? "review-close" : "review")}
      </Button>
      {isOpen && <Workbench toile={toile} />}
    </div>
  );
}
