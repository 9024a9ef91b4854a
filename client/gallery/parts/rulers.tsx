/** A ruler with all that it may carry. */
import { Ruler } from "../../ui/ruler.tsx";
import { texts } from "../texts.ts";
import { Sheet, Specimen } from "./sheet.tsx";

const scale = { min: 0, max: 500, format: String };

export function Rulers() {
  const { others, rulers } = texts.value;
  return (
    <Sheet title={others.rulers} look="one">
      <Specimen name={rulers.bare}>
        <Ruler {...scale} />
      </Specimen>
      <Specimen name={rulers.range}>
        <Ruler {...scale} range={{ low: 120, high: 260, label: rulers.table }} knobs />
      </Specimen>
      <Specimen name={rulers.answer}>
        <Ruler
          {...scale}
          label={rulers.said}
          range={{ low: 120, high: 260, label: rulers.table }}
          truth={{ value: 320, label: rulers.truth }}
          spread={{ low: 280, high: 390, label: rulers.sources }}
        />
      </Specimen>
    </Sheet>
  );
}
