/** The common stock of computers: a table asks for some without knowing what the others ask. */
import { useId, useState } from "preact/hooks";
import { tag } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { captainName, type Mandate } from "./acting.ts";
import { asWhole, withinStock } from "./asked.ts";
import { Asking, Sending } from "./asking.tsx";
import type { ChoiceProps } from "./choice-props.ts";

const STEP = 10;

type StockProps = Pick<ChoiceProps, "mandate" | "back">;

export function Stock({ mandate, back }: StockProps) {
  const { t, view } = mandate;
  const { stock } = view.everyone;
  const own = view.team.stock;
  if (stock === null || !own) return <h1 tabIndex={-1}>{t("stock-none")}</h1>;
  return (
    <Asking
      {...{ mandate, back }}
      title={t("stock-title", { count: stock })}
      lede={
        <>
          <p class="lede">{t("stock-need", { count: own.need })}</p>
          <Sharers mandate={mandate} />
        </>
      }
      form={<Ask {...{ mandate, back, stock }} asked={own.asked} need={own.need} />}
    >
      <p>
        {own.asked === null
          ? t("stock-captain", { captain: captainName(mandate) })
          : t("stock-asked", { count: own.asked })}
      </p>
      <p class="reason">{t("stock-secret")}</p>
    </Asking>
  );
}

/** Beyond, names would fill the page. */
const MOST_NAMED = 3;

/** The other tables that may ask. */
function Sharers({ mandate: { t, tables, table } }: Pick<StockProps, "mandate">) {
  const others = tables.filter(({ id, size }) => id !== table.id && size > 0).map(({ name }) => name);
  if (others.length === 0) return null;
  const named = others.length > MOST_NAMED ? t("stock-others", { count: others.length }) : listed(others);
  return <p>{t("stock-with", { tables: named })}</p>;
}

const listed = (names: readonly string[]) => new Intl.ListFormat(tag.value).format(names);

interface AskProps extends StockProps {
  readonly stock: number;
  readonly need: number;
  readonly asked: number | null;
}

function Ask({ mandate, stock, need, asked, back }: AskProps) {
  const { t } = mandate;
  const [typed, type] = useState(String(asked ?? Math.min(need, stock)));
  const count = asWhole(typed);
  const move = (by: number) => type(String(withinStock((count ?? 0) + by, stock)));
  return (
    <>
      <Count {...{ mandate, stock, typed, move }} onType={type} />
      <p class="reason">
        <Icon name="lock" /> {t("stock-secret")}
      </p>
      <Sending
        {...{ mandate, back, words: "stock" }}
        command={count === undefined ? undefined : { type: "mandate/ask", count }}
      />
    </>
  );
}

interface CountProps {
  readonly mandate: Mandate;
  readonly stock: number;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly move: (by: number) => void;
}

/** A number to type, with a step of ten at each side for thumbs. */
function Count({ mandate: { t }, stock, typed, onType, move }: CountProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t("stock-count")}</label>
      <div class="hand-count">
        <Button icon="minus" name={t("stock-less", { count: STEP })} onPress={() => move(-STEP)}>
          {STEP}
        </Button>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={0}
          max={stock}
          step={1}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <Button icon="plus" name={t("stock-more", { count: STEP })} onPress={() => move(STEP)}>
          {STEP}
        </Button>
      </div>
    </div>
  );
}
