/** What each planned fiche can show, by the document's axes: its evidence, and that of the fiches it stands for. */
import type { Fiche } from "../workspace/schema.ts";
import { sayingTheSame } from "../workspace/workspace.ts";
import type { Writing } from "./prose.ts";
import { documentAxes } from "./sections/frame-axes.ts";

type Of<List extends "proofs" | "indicators"> = readonly Fiche[List][string][];

export interface Evidence {
  /** As in the roadmap. */
  readonly code: string;
  readonly fiche: Fiche;
  readonly proofs: Of<"proofs">;
  readonly indicators: Of<"indicators">;
}

export interface EvidenceAxis {
  readonly number: number;
  readonly name: string;
  readonly fiches: readonly Evidence[];
}

export function gatherEvidence(writing: Writing): readonly EvidenceAxis[] {
  const { workspace } = writing;
  if (!workspace) return [];
  return documentAxes(writing).map(({ number, name, actions }) => ({
    ...{ number, name },
    fiches: actions.flatMap(({ id, code }) => {
      const fiche = workspace.fiches[id];
      if (!fiche) return [];
      const same = sayingTheSame(workspace, id);
      return [
        {
          ...{ code, fiche },
          // Evidence written before two fiches were merged stays evidence.
          proofs: same.flatMap(({ proofs }) => Object.values(proofs)),
          indicators: same.flatMap((one) =>
            one.id === id || hasReadings(one) ? Object.values(one.indicators) : [],
          ),
        },
      ];
    }),
  }));
}

/** A merged fiche's indicators are those of the kept one, unless somebody read them. */
const hasReadings = ({ indicators }: Fiche): boolean =>
  Object.values(indicators).some(({ readings }) => Object.keys(readings).length > 0);
