/** The two places of a phone's page that an activity fills. */
import type { ComponentChildren } from "preact";

interface PlaceProps {
  children: ComponentChildren;
}

export const Main = ({ children }: PlaceProps) => <main class="phone-main plan">{children}</main>;

export const Bar = ({ children }: PlaceProps) => <footer class="phone-bar plan-bar-foot">{children}</footer>;

/** The title of a view: it takes the focus when the view opens. */
export const Title = ({ children }: PlaceProps) => <h1 tabIndex={-1}>{children}</h1>;
