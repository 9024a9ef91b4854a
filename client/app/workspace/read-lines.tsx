/** What is read of a tie of a fiche, by somebody who does not write. */
import type { Fiche } from "../../../game/workspace/schema.ts";
import type { WorkspaceDesk } from "./desk.ts";

export interface TiesProps {
  readonly desk: WorkspaceDesk;
  readonly fiche: Fiche;
}

interface ReadLinesProps {
  readonly name: string;
  readonly lines: readonly string[];
}

export const ReadLines = ({ name, lines }: ReadLinesProps) =>
  lines.length === 0 ? null : (
    <div class="fiche-read">
      <dt>{name}</dt>
      <dd>{lines.join("\n")}</dd>
    </div>
  );
