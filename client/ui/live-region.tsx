/** The place where an announcer speaks; once a page, there from the first render, and again in what is open over it. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Announcer } from "./announcer.ts";

interface LiveRegionProps {
  announcer: Announcer;
}

const ofPage = signal<Announcer | undefined>(undefined);

export function LiveRegion({ announcer }: LiveRegionProps) {
  useEffect(() => {
    ofPage.value = announcer;
    return () => {
      ofPage.value = undefined;
    };
  }, [announcer]);
  return <Lines announcer={announcer} />;
}

/** What is outside an open dialog is silent: the page's announcements are heard in it too. */
export const LiveRegionOver = () => ofPage.value && <Lines announcer={ofPage.value} />;

const Lines = ({ announcer }: LiveRegionProps) => (
  <div class="visually-hidden">
    <div role="status" aria-live="polite">
      {announcer.polite}
    </div>
    <div role="alert" aria-live="assertive">
      {announcer.assertive}
    </div>
  </div>
);
