/** A long page told by its parts: what there is, and the way to each. */
import type { ComponentChildren } from "preact";
import type { Say } from "../../text/texts.ts";

interface PartsProps<Name extends string> {
  readonly t: Say;
  readonly names: readonly Name[];
}

/** `part-` begins no key: a link of these, reloaded, opens the page as before. */
export const Parts = <Name extends string>({ t, names }: PartsProps<Name>) => (
  <nav class="campaign-parts" aria-label={t("parts")}>
    <ul>
      {names.map((name) => (
        <li key={name}>
          <a href={`#part-${name}`}>{t(`part-${name}`)}</a>
        </li>
      ))}
    </ul>
  </nav>
);

export const Part = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div class="campaign-part campaign-place" id={`part-${name}`} tabIndex={-1}>
    {children}
  </div>
);
