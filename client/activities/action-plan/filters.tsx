/** Narrowing the catalogue: words, theme, tiers, and what the table can still pay. */
import { useId } from "preact/hooks";
import { THEMES, type Theme } from "../../../game/scenario/themes.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { KindTag } from "../../ui/kind-tag.tsx";
import type { Browsing } from "./browsing.ts";
import type { Action, Tier } from "./catalogue.ts";

const TIERS: readonly Tier[] = ["terminaux", "reseaux", "centres", "usages", "gouvernance"];

interface SearchFieldProps {
  t: Say;
  value: string;
  onInput: (text: string) => void;
}

export function SearchField({ t, value, onInput }: SearchFieldProps) {
  const id = useId();
  return (
    <div class="field plan-search">
      <label for={id}>{t("search")}</label>
      <input
        id={id}
        type="search"
        value={value}
        maxLength={60}
        autocomplete="off"
        enterkeyhint="search"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

interface ThemeSelectProps {
  t: Say;
  value: Theme | null;
  actions: readonly Action[];
  onChange: (theme: Theme | null) => void;
}

export const ThemeSelect = ({ t, value, actions, onChange }: ThemeSelectProps) => (
  <select
    class="plan-select"
    aria-label={t("theme-filter")}
    value={value ?? ""}
    onChange={(event) => onChange(THEMES.find((theme) => theme === event.currentTarget.value) ?? null)}
  >
    <option value="">{t("theme-all")}</option>
    {THEMES.filter((theme) => actions.some((action) => action.theme === theme)).map((theme) => (
      <option key={theme} value={theme}>
        {t(`theme-${theme}`)}
      </option>
    ))}
  </select>
);

interface FilterDialogProps {
  t: Say;
  browsing: Browsing;
  found: number;
  isOpen: boolean;
  onClose: () => void;
}

export function FilterDialog({ t, browsing, found, isOpen, onClose }: FilterDialogProps) {
  const { tiers, isPayable } = browsing.filters;
  const toggle = (tier: Tier) =>
    browsing.filter({
      tiers: tiers.includes(tier) ? tiers.filter((other) => other !== tier) : [...tiers, tier],
    });
  return (
    <Dialog
      open={isOpen}
      title={t("filters-title")}
      onClose={onClose}
      closeLabel={t("close")}
      actions={
        <Button look="primary" onPress={onClose}>
          {t("show-found", { count: found })}
        </Button>
      }
    >
      <fieldset class="plan-checks">
        <legend>{t("tier-filter")}</legend>
        {TIERS.map((tier) => (
          <Check key={tier} isOn={tiers.includes(tier)} onChange={() => toggle(tier)}>
            <KindTag kind={tier}>{t(`tier-${tier}`)}</KindTag>
          </Check>
        ))}
      </fieldset>
      <fieldset class="plan-checks">
        <legend>{t("price-filter")}</legend>
        <Check isOn={isPayable} onChange={() => browsing.filter({ isPayable: !isPayable })}>
          {t("payable")}
        </Check>
      </fieldset>
    </Dialog>
  );
}

interface CheckProps {
  isOn: boolean;
  onChange: () => void;
  children: preact.ComponentChildren;
}

const Check = ({ isOn, onChange, children }: CheckProps) => (
  <label class={isOn ? "option chosen" : "option"}>
    <input type="checkbox" checked={isOn} onChange={onChange} />
    <span>{children}</span>
  </label>
);
