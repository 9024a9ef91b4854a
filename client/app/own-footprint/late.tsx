/** The session's own footprint, fetched when it is shown: nobody pays for it before the end. */
import { useState } from "preact/hooks";
import { useLoaded } from "../loaded.ts";

interface LateProps {
  readonly code: string;
  readonly level: 2 | 3 | undefined;
}

export function LateFootprint(props: LateProps) {
  const part = useLoaded("own-footprint-page", () => import("./own-footprint.tsx"));
  return part ? <part.OwnFootprint {...props} /> : null;
}

export function LateWall({ code }: Pick<LateProps, "code">) {
  const part = useLoaded("own-footprint-wall", () => import("./wall.tsx"));
  return part ? <part.FootprintWall code={code} /> : null;
}

/** On demand, while the session goes on: counted anew each time that it is opened. */
export function FootprintSoFar({ code, summary }: Pick<LateProps, "code"> & { readonly summary: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <LateFootprint code={code} level={undefined} />}
    </details>
  );
}
