/** Examples by place of life: one tap fills the three blanks, to be adapted. */
import { useState } from "preact/hooks";
import { useLoaded } from "../../app/loaded.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import type { Own } from "./acting.ts";
import { sentenceOf, type Blanks } from "./blanks.ts";

interface Examples {
  readonly places: readonly { readonly id: string; readonly title: string }[];
  readonly examples: readonly (Blanks & { readonly id: string; readonly place: string })[];
}

/** The server's own file, made from the deck. */
const asExamples = (leaf: unknown) => leaf as Examples | undefined;

interface ExampleListProps {
  readonly own: Own;
  readonly onTake: (blanks: Blanks) => void;
}

export function ExampleList({ own: { t, leaf }, onTake }: ExampleListProps) {
  const loaded = asExamples(useLoaded("examples", () => leaf("examples")));
  const [place, setPlace] = useState<string>();
  const open = place ?? loaded?.places[0]?.id;
  if (!loaded) return null;
  return (
    <Disclosure summary={t("examples-open")}>
      <div class="pledge-examples">
        <div class="pledge-places" role="group" aria-label={t("examples-places")}>
          {loaded.places.map(({ id, title }) => (
            <Button key={id} size="small" look="quiet" chosen={id === open} onPress={() => setPlace(id)}>
              {title}
            </Button>
          ))}
        </div>
        <ul>
          {loaded.examples
            .filter((example) => example.place === open)
            .map((example) => (
              <li key={example.id}>
                <button
                  type="button"
                  class="pledge-example"
                  onClick={() => onTake({ if: example.if, then: example.then, when: example.when })}
                >
                  {sentenceOf(example, t)}
                </button>
              </li>
            ))}
        </ul>
      </div>
    </Disclosure>
  );
}
