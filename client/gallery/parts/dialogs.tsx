/** The dialog, open. */
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { texts } from "../texts.ts";
import { Sheet, Specimen } from "./sheet.tsx";

export function Dialogs() {
  const { others, dialog } = texts.value;
  const [isOpen, open] = useState(true);
  const close = () => open(false);
  return (
    <Sheet title={others.dialog}>
      <Specimen name="Dialog">
        <Button onPress={() => open(true)}>{dialog.open}</Button>
      </Specimen>
      <Dialog
        open={isOpen}
        title={dialog.title}
        onClose={close}
        closeLabel={dialog.close}
        actions={
          <>
            <Button look="primary" onPress={close}>
              {dialog.yes}
            </Button>
            <Button onPress={close}>{dialog.no}</Button>
          </>
        }
      >
        <p>{dialog.text}</p>
      </Dialog>
    </Sheet>
  );
}
