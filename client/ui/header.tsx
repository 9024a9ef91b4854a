/** The ink bar at the top: where we are, and the time at the right. It is no h1: the question of the moment is. */
import type { ComponentChildren } from "preact";
import { Logo } from "./icon.tsx";

interface HeaderProps {
  title: ComponentChildren;
  sub?: ComponentChildren;
  /** The mark of the game, where there is room. */
  logo?: boolean;
  /** Timer, states. */
  children?: ComponentChildren;
}

export const Header = ({ title, sub, logo = false, children }: HeaderProps) => (
  <header class="header">
    {logo && <Logo />}
    <div class="header-text">
      <p class="header-title">{title}</p>
      {sub && <p class="header-sub">{sub}</p>}
    </div>
    <div class="header-side">{children}</div>
  </header>
);
