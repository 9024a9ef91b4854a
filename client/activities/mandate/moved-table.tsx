/** Carbon and matter side by side, tier by tier: numbers with their unit, and a bar for the eye. */
import { TIERS } from "../../../game/footprint/terms.ts";
import { locale, type Say } from "../../text/texts.ts";
import { KindTag } from "../../ui/kind-tag.tsx";
import { movedMass } from "./amounts.ts";
import { isStill, MATERIALS, type Moved } from "./moved.ts";

interface MovedTableProps {
  readonly t: Say;
  readonly caption: string;
  readonly moved: Moved;
  /** The part of it that came back, told apart. */
  readonly back?: Moved;
  readonly look?: "torn";
}

export function MovedTable({ t, caption, moved, back, look }: MovedTableProps) {
  if (isStill(moved) && (!back || isStill(back))) return <p class="lede">{t("moved-nothing")}</p>;
  return (
    <table class="hand-moved" data-look={look}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {MATERIALS.map((material) => (
            <th key={material} scope="col">
              {t(material)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {TIERS.map((tier) => (
          <tr key={tier} data-kind={tier}>
            <th scope="row">
              <KindTag kind={tier}>{t(`tier-${tier}`)}</KindTag>
            </th>
            {MATERIALS.map((material) => (
              <td key={material}>
                <b>{movedMass(moved.tiers[tier][material], locale.value)}</b>
                <Bar value={moved.tiers[tier][material]} most={moved.most[material]} />
                {back && <Returned t={t} value={back.tiers[tier][material]} />}
              </td>
            ))}
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{t("total")}</th>
          {MATERIALS.map((material) => (
            <td key={material}>
              <b>{movedMass(moved.total[material], locale.value)}</b>
              {back && <Returned t={t} value={back.total[material]} />}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** To the left it grew lighter, to the right heavier. */
function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  const width = most === 0 ? 0 : (50 * Math.abs(value)) / most;
  return (
    <span class="hand-bar" aria-hidden="true">
      <span
        class={value > 0 ? "more" : "less"}
        style={{ width: `${width}%`, left: `${value > 0 ? 50 : 50 - width}%` }}
      />
    </span>
  );
}

const Returned = ({ t, value }: { readonly t: Say; readonly value: number }) =>
  Math.round(value) === 0 ? null : (
    <small>{t("of-which-back", { amount: movedMass(value, locale.value) })}</small>
  );
