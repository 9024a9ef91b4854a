/** What the conductor and the page after the end are given. */
import type { DiscoveryContent } from "../../game/scenario/discovery.ts";
import type { Door } from "../app/participant/door.ts";
import type { LocalLink } from "../link/local.ts";
import type { Say } from "../text/texts.ts";

export interface ConductorProps {
  /** Sentences of the discovery site. */
  readonly t: Say;
  readonly door: Door;
  readonly link: LocalLink;
  readonly content: DiscoveryContent;
  readonly onReplay: () => void;
}
