/** The portrait of a role, decorative; nothing for a role that an author invented. */
import { Drawing } from "./drawing.tsx";
import { PORTRAITS } from "./drawings.ts";

interface PortraitProps {
  /** Id of a role. */
  role: string;
  /** Its width, in pixels. */
  width?: number;
}

export function Portrait({ role, width = 56 }: PortraitProps) {
  const id = PORTRAITS.find((known) => known === role);
  return id === undefined ? null : <Drawing series="portraits" id={id} width={width} />;
}
