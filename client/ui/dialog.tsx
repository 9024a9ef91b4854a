/** A dialog: the native one, opened by a value and not by a method; the focus goes back where it was. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Button } from "./button.tsx";
import { LiveRegionOver } from "./live-region.tsx";

interface DialogProps {
  open: boolean;
  title: ComponentChildren;
  /** Asked for by the cross or by Escape; the owner of `open` decides. */
  onClose: () => void;
  closeLabel: string;
  children: ComponentChildren;
  /** Buttons at the bottom. */
  actions?: ComponentChildren;
}

export function Dialog({ open, title, onClose, closeLabel, children, actions }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!open || !dialog) return;
    const before = document.activeElement;
    const isModal = "showModal" in dialog;
    if (isModal) dialog.showModal();
    else openPlain(dialog);
    return () => {
      if (isModal) dialog.close();
      // By hand, because the dialog may already have left the page.
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <LiveRegionOver />
      <div class="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" size="square" icon="cross" name={closeLabel} onPress={onClose} />
      </div>
      <div class="dialog-body">
        {children}
        {actions && <div class="actions">{actions}</div>}
      </div>
    </dialog>
  );
}

/** Phones of before 2022 know the element and not its method. */
function openPlain(dialog: HTMLElement): void {
  dialog.classList.add("plain");
  dialog.setAttribute("open", "");
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-modal", "true");
  dialog.querySelector("button")?.focus();
}
