/** Kinds with their sign, their band and their tag; line icons; the mark. */
import { Icon, Logo, type IconName } from "../../ui/icon.tsx";
import { KindSign, KindTag } from "../../ui/kind-tag.tsx";
import { KINDS } from "./kinds.ts";
import { Sheet, Specimen } from "./sheet.tsx";
import { texts } from "../texts.ts";

const ICONS: Readonly<Record<IconName, true>> = {
  ...{ time: true, tick: true, cross: true, up: true, down: true, minus: true, plus: true, warning: true },
  ...{ return: true, guard: true, lock: true, support: true, euro: true, day: true, service: true },
  ...{ security: true, inclusion: true, footprint: true },
};

export function Signs() {
  const { others, kinds, signs } = texts.value;
  return (
    <Sheet title={others.signs}>
      {KINDS.map((kind) => (
        <Specimen key={kind} name={kind}>
          <div data-kind={kind}>
            <span class={kind === "leviers" ? "railing" : "band"} />
          </div>
          <p class="specimen-row">
            <KindTag kind={kind}>{kinds[kind]}</KindTag>
            <KindTag kind={kind} boxed>
              {kinds[kind]}
            </KindTag>
            <span style={{ fontSize: "2rem" }}>
              <KindSign kind={kind} />
            </span>
          </p>
        </Specimen>
      ))}
      <Specimen name={signs.icons} wide>
        <p class="specimen-row" style={{ fontSize: "1.75rem" }}>
          {Object.keys(ICONS)
            .filter((name): name is IconName => name in ICONS)
            .map((name) => (
              <Icon key={name} name={name} />
            ))}
        </p>
      </Specimen>
      <Specimen name={signs.logo}>
        <p style={{ fontSize: "2rem" }}>
          <Logo />
        </p>
      </Specimen>
    </Sheet>
  );
}
