/** The small menu of the bar: pseudonym, table, more people here, language, leaving. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Dialog } from "../../ui/dialog.tsx";
import type { Door } from "./door.ts";
import { CarryPage } from "./carry-page.tsx";
import { AddPage, LeavePage, MovePage, RenamePage } from "./menu-pages.tsx";
import { KeptHere } from "./kept-here.tsx";
import { MainPage } from "./menu-main.tsx";
import { ServiceForm } from "./service-form.tsx";
import { useMenu, type MenuView } from "./menu-view.ts";

/** Outside the bar, whose colours and sizes are not its own. */
export function MenuDialog({ door }: { door: Door }) {
  const { view, close } = useMenu();
  if (!view) return null;
  return (
    <Dialog open title={titleOf(door, view)} onClose={close} closeLabel={door.t("close")}>
      <FocusOnChange page={view.name}>
        <MenuPage key={view.name} door={door} view={view} />
      </FocusOnChange>
    </Dialog>
  );
}

function titleOf({ t, people }: Door, view: MenuView): string {
  if (view.name === "main") return t("menu-title");
  if (!("seat" in view)) return t(`${view.name}-title`);
  const name = people.find(({ seat }) => seat === view.seat)?.name ?? "";
  return people.length === 1 ? t(`${view.name}-title`) : t(`${view.name}-of`, { name });
}

function MenuPage({ door, view }: { door: Door; view: MenuView }) {
  switch (view.name) {
    case "main":
      return <MainPage door={door} />;
    case "move":
      return <MovePage door={door} />;
    case "add":
      return <AddPage door={door} />;
    case "carry":
      return <CarryPage door={door} />;
    case "kept":
      return <KeptHere door={door} isTitleHidden />;
    case "service":
      return <ServiceForm door={door} />;
    case "rename":
      return <RenamePage door={door} seat={view.seat} />;
    case "leave":
      return <LeavePage door={door} seat={view.seat} />;
  }
}

interface FocusOnChangeProps {
  readonly page: string;
  readonly children: ComponentChildren;
}

/** The button that led to another page of the dialog is gone: its first control takes the focus. */
function FocusOnChange({ page, children }: FocusOnChangeProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(page);
  useLayoutEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    box.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, [page]);
  return (
    <div class="door-pages" ref={box}>
      {children}
    </div>
  );
}
