/** Opens the menu of the bar, whose pages come once somebody is seated. */
import { Button } from "../../ui/button.tsx";
import type { Door } from "./door.ts";
import { useMenu } from "./menu-view.ts";

export function MenuButton({ door: { t } }: { door: Door }) {
  const { open } = useMenu();
  return (
    <span class="door-menu">
      <Button look="quiet" size="square" name={t("menu")} onPress={() => open({ name: "main" })}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.7" />
        </svg>
      </Button>
    </span>
  );
}
