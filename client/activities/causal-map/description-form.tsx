/** What the map shows, for those who cannot see it: asked before the table presents. */
import type { Toile } from "./acting.ts";
import { TextForm } from "./text-form.tsx";

const LONGEST = 600;

export const DescriptionForm = ({ toile }: { readonly toile: Toile }) => (
  <TextForm
    toile={toile}
    place="description"
    label={toile.t("description-label")}
    hint={toile.t("description-hint")}
    max={LONGEST}
    lines={5}
    saved={toile.view.team.description}
    commandOf={(text) => ({ type: "causal-map/describe", text })}
  />
);
