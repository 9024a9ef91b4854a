/** The one family in its sizes and weights. */
import { Sheet, Specimen } from "./sheet.tsx";
import { texts } from "../texts.ts";

const SIZES = ["small", "text", "strong", "title", "big", "number"] as const;
const WEIGHTS = [400, 600, 700] as const;

export function Type() {
  const { others, type } = texts.value;
  return (
    <Sheet title={others.type} look="one">
      {SIZES.map((size) => (
        <Specimen key={size} name={`--fs-${size}`}>
          <p style={{ fontSize: `var(--fs-${size})`, lineHeight: 1.15 }}>
            {size === "number" ? "1 240" : type.words}
          </p>
        </Specimen>
      ))}
      {WEIGHTS.map((weight) => (
        <Specimen key={weight} name={String(weight)}>
          <p style={{ fontWeight: weight }}>{type.letters}</p>
        </Specimen>
      ))}
      <Specimen name="h1 – h4, .lede, q, small">
        <h3>{type.heading}</h3>
        <p class="lede">{type.words}</p>
        <p>
          <q>{type.quoted}</q> <small>{type.small}</small>
        </p>
      </Specimen>
    </Sheet>
  );
}
