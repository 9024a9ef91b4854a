/** The place where an announcer speaks; once a page, there from the first render. */
import type { Announcer } from "./announcer.ts";

interface LiveRegionProps {
  announcer: Announcer;
}

export const LiveRegion = ({ announcer }: LiveRegionProps) => (
  <div class="visually-hidden">
    <div aria-live="polite">{announcer.polite}</div>
    <div aria-live="assertive">{announcer.assertive}</div>
  </div>
);
