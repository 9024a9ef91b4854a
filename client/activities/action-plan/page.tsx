/** A view of the activity inside the door's `main`: what scrolls, the bar that stays below it, the title. */
import type { ComponentChildren } from "preact";

interface PageProps {
  children: ComponentChildren;
  bar?: ComponentChildren;
}

export const Page = ({ children, bar }: PageProps) => (
  <div class="plan">
    <div class="plan-page">{children}</div>
    {bar && <div class="phone-bar">{bar}</div>}
  </div>
);

interface TitleProps {
  children: ComponentChildren;
}

/** It takes the focus when the view opens. */
export const Title = ({ children }: TitleProps) => <h1 tabIndex={-1}>{children}</h1>;
