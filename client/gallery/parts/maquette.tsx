/** The maquette in its three states. */
import { KindTag } from "../../ui/kind-tag.tsx";
import { Landscape, terraceSpots } from "../../ui/landscape.tsx";
import { texts } from "../texts.ts";
import { OfTheRoom } from "./of-the-room.tsx";
import { Sheet, Specimen } from "./sheet.tsx";

const STATES = ["calme", "tendu", "sobre"] as const;
const TIERS = ["terminaux", "reseaux", "centres"] as const;

export function Maquette() {
  const { others, maquette, kinds } = texts.value;
  return (
    <Sheet title={others.maquette}>
      {STATES.map((state) => (
        <Specimen key={state} name={maquette[state]}>
          <Landscape terminaux={state} reseaux={state} centres={state} label={maquette[state]} />
        </Specimen>
      ))}
      <Specimen name={maquette.tags} wide>
        <OfTheRoom />
        <div style={{ position: "relative", maxWidth: "48rem" }}>
          <Landscape label={maquette.tags}>
            {TIERS.map((tier) => (
              <span key={tier} style={{ position: "absolute", ...terraceSpots[tier] }}>
                <KindTag kind={tier} boxed>
                  {kinds[tier]}
                </KindTag>
              </span>
            ))}
          </Landscape>
        </div>
      </Specimen>
    </Sheet>
  );
}
