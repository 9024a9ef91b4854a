/** Asks once more before what cannot be taken back, or what moves the whole room. */
import type { ComponentChildren } from "preact";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { Say } from "../../text/texts.ts";

interface ConfirmProps {
  readonly t: Say;
  readonly title: string;
  /** Says what it does: « Rouvrir », « Terminer la séance ». */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export const Confirm = ({ t, title, action, onConfirm, onClose, children }: ConfirmProps) => (
  <Dialog
    open
    title={title}
    onClose={onClose}
    closeLabel={t("cancel")}
    actions={
      <>
        <Button
          look="primary"
          onPress={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t("cancel")}
        </Button>
      </>
    }
  >
    {children}
  </Dialog>
);
