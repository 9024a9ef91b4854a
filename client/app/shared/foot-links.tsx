/** The quiet line under every door: what this service says of itself. */
import "./foot-links.css";
import { siteUrl } from "../../site.ts";
import { sayCommon } from "../../text/texts.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { announcedMention } from "./announced-mention.ts";
import { ThemeChoice } from "./theme-choice.tsx";

const PAGES = ["accessibilite", "ecoconception", "donnees", "sources", "plan"] as const;
type FootPage = (typeof PAGES)[number];

/** A wall that a room reads has a switch of its own, in its foot. */
const ROOMS: readonly string[] = ["ecran", "voir"];

interface FootLinksProps {
  /** First part of the page's own address. */
  readonly here: string;
}

/** Of a door where nothing is under way: a page of ours may take its place. Elsewhere it opens beside it. */
const isAtRest = (here: string) => here === "" || PAGES.some((page) => page === here);

export function FootLinks({ here }: FootLinksProps) {
  const isApart = !isAtRest(here);
  return (
    <footer class="no-print foot-links">
      {!ROOMS.includes(here) && <ThemeChoice />}
      <nav aria-label={sayCommon("foot")}>
        <ul>
          {PAGES.map((page) => (
            <li key={page}>
              <FootLink page={page} isHere={page === here} isApart={isApart} />
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

/** The law wants the state of accessibility said in full on every page. */
const nameOf = (page: FootPage) =>
  sayCommon(page === "accessibilite" ? `foot-accessibilite-${announcedMention()}` : `foot-${page}`);

interface FootLinkProps {
  readonly page: FootPage;
  readonly isHere: boolean;
  readonly isApart: boolean;
}

const FootLink = ({ page, isHere, isApart }: FootLinkProps) => (
  <a
    href={siteUrl(`/${page}`)}
    aria-current={isHere ? "page" : undefined}
    {...(isApart && { target: "_blank", rel: "noopener" })}
  >
    {nameOf(page)}
    {isApart && <VisuallyHidden> {sayCommon("new-tab")}</VisuallyHidden>}
  </a>
);
