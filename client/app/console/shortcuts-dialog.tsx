/** The keys of the console, each also a button, and the way to do without them. */
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Desk } from "./desk.ts";
import { ProgramVersion } from "./program-version.tsx";
import { hasShortcuts, KEYS, wantShortcuts, type Press } from "./shortcuts.ts";

interface ShortcutsDialogProps {
  readonly desk: Desk;
  readonly onPress: Press;
  readonly onClose: () => void;
}

export function ShortcutsDialog({ desk: { t }, onPress, onClose }: ShortcutsDialogProps) {
  const isOn = hasShortcuts.value;
  return (
    <Dialog open title={t("shortcuts-title")} onClose={onClose} closeLabel={t("close")}>
      <p>{t("shortcuts-what")}</p>
      <ul class="shortcuts">
        {KEYS.filter(([, shortcut]) => shortcut !== "help").map(([key, shortcut]) => (
          <li key={key}>
            <kbd>{key}</kbd>
            <Button
              size="small"
              look="quiet"
              onPress={() => {
                onClose();
                onPress(shortcut);
              }}
            >
              {t(`shortcut-${shortcut}`)}
            </Button>
          </li>
        ))}
        <li>
          <kbd>1 … 9</kbd> <span>{t("shortcut-table")}</span>
        </li>
        <li>
          <kbd>?</kbd> <span>{t("shortcut-help")}</span>
        </li>
      </ul>
      <p class="reason">{t("presenter-hint")}</p>
      <Button chosen={isOn} onPress={() => wantShortcuts(!isOn)}>
        {t("shortcuts-on")}
      </Button>
      <ProgramVersion />
    </Dialog>
  );
}
