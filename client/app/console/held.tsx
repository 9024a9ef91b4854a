/** What a console that only looks on may not press: shown, greyed, with its sentence at the top of the page. */
import type { ComponentChildren } from "preact";
import type { Desk } from "./desk.ts";

interface HeldProps {
  readonly desk: Pick<Desk, "isReader">;
  readonly children: ComponentChildren;
}

export const Held = ({ desk: { isReader }, children }: HeldProps) =>
  isReader ? (
    <fieldset class="held" disabled>
      {children}
    </fieldset>
  ) : (
    <>{children}</>
  );
