/** Indicators ready to be taken, by theme: those that suit the action first. */
import { useState } from "preact/hooks";
import { THEMES } from "../../../game/scenario/themes.ts";
import { askIndicators, type KnownIndicator } from "./estimate-api.ts";
import type { WorkspaceDesk } from "./desk.ts";

interface IndicatorLibraryProps {
  readonly t: WorkspaceDesk["t"];
  readonly theme: string;
  /** Actions of the catalogue that the fiche comes from. */
  readonly actions: readonly string[];
  readonly onPick: (indicator: KnownIndicator) => void;
}

/** Asked for when it is opened: most fiches are read without. */
export function IndicatorLibrary({ t, theme, actions, onPick }: IndicatorLibraryProps) {
  const [known, setKnown] = useState<readonly KnownIndicator[] | "failed">();
  const [shown, show] = useState(theme);
  const load = async () => {
    if (known !== undefined && known !== "failed") return;
    const heard = await askIndicators();
    setKnown(heard.ok ? heard.value : "failed");
  };
  return (
    <details
      class="disclosure"
      onToggle={({ currentTarget: { open } }) => {
        if (open) void load();
      }}
    >
      <summary>{t("library")}</summary>
      <div class="workspace-form">
        <p class="reason">{t("library-what")}</p>
        <label class="field workspace-order">
          {t("field-theme")}
          <select value={shown} onChange={({ currentTarget: { value } }) => show(value)}>
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {t(`theme-${one}`)}
              </option>
            ))}
          </select>
        </label>
        {known === undefined && <p role="status">{t("library-coming")}</p>}
        {known === "failed" && <p role="status">{t("workspace-network")}</p>}
        {Array.isArray(known) && <Choices {...{ t, actions, onPick }} known={ofTheme(known, shown)} />}
      </div>
    </details>
  );
}

const ofTheme = (known: readonly KnownIndicator[], theme: string) =>
  known.filter((one) => one.theme === theme);

type ChoicesProps = Omit<IndicatorLibraryProps, "theme"> & { readonly known: readonly KnownIndicator[] };

function Choices({ t, actions, known, onPick }: ChoicesProps) {
  const suits = (one: KnownIndicator) => one.suits.some((action) => actions.includes(action));
  const sorted = [...known.filter(suits), ...known.filter((one) => !suits(one))];
  return (
    <ul class="fiche-library">
      {sorted.map((one) => (
        <li key={one.id}>
          <button type="button" class="fiche-open" onClick={() => onPick(one)}>
            {one.name}
          </button>
          {suits(one) && <b>{t("library-suits")}</b>}
          <span>{t("library-line", { unit: one.unit, frequency: t(`frequency-${one.frequency}`) })}</span>
          <span class="reason">{one.source}</span>
        </li>
      ))}
    </ul>
  );
}
