/** Every drawing of the series: portraits of roles, scenes of the news, badges, and what stands where there is nothing yet. */
import { Drawing } from "../../ui/drawing.tsx";
import { DRAWINGS } from "../../ui/drawings.ts";
import { Portrait } from "../../ui/portrait.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { texts } from "../texts.ts";
import { Sheet } from "./sheet.tsx";

export function Series() {
  const { others } = texts.value;
  const { portraits, vignettes, badges, states } = DRAWINGS;
  return (
    <Sheet title={others.series} look="small">
      {portraits.map((id) => (
        <p key={id} class="drawn">
          <span class="specimen-row">
            <Portrait role={id} />
            <Portrait role={id} width={32} />
          </span>
          {id}
        </p>
      ))}
      {vignettes.map((id) => (
        <p key={id} class="drawn">
          <Drawing series="vignettes" id={id} width={165} />
          {id}
        </p>
      ))}
      {badges.map((id) => (
        <p key={id} class="drawn">
          <Drawing series="badges" id={id} width={62} />
          {id}
        </p>
      ))}
      {states.map((id) => (
        <div key={id} class="drawn">
          <Quiet id={id} />
          <p>{id}</p>
        </div>
      ))}
    </Sheet>
  );
}
