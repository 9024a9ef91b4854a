/** A short message over the page, dismissed by hand; its owner also gives it to the announcer. */
import type { ComponentChildren } from "preact";
import { Button } from "./button.tsx";

interface ToastProps {
  children: ComponentChildren;
  dismissLabel: string;
  onDismiss: () => void;
}

export const Toast = ({ children, dismissLabel, onDismiss }: ToastProps) => (
  <div class="toast no-print">
    <p>{children}</p>
    <Button size="square" look="quiet" icon="cross" name={dismissLabel} onPress={onDismiss} />
  </div>
);
