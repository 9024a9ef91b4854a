/** The debrief for the room: the open prompt and what is said on it without names, then what each table keeps. */
import "./debrief.css";
import { useRef } from "preact/hooks";
import type { DebriefShape } from "../../../game/activities/debrief/rules.ts";
import { useLoaded } from "../../app/loaded.ts";
import { tableName } from "../../app/session-view.ts";
import type { ScreenProps } from "../contract.ts";
import { inOrderOfArrival } from "./arrivals.ts";
import { promptText } from "./prompts.ts";
import { Trail } from "./trail.tsx";
import { Wall, type Sheet } from "./wall.tsx";

type Props = ScreenProps<DebriefShape>;

/** Above it, the title steps back to leave room for the sheets. */
const MANY = { sentences: 12, tables: 4 };

const titleClass = (isBack: boolean) => (isBack ? "debrief-prompt back" : "debrief-prompt");

export function Screen(props: Props) {
  const { prompts, index } = props.everyone;
  const prompt = prompts[index];
  return (
    <div class="debrief-screen">
      <Trail t={props.t} everyone={props.everyone} />
      {prompt ? <Prompt key={prompt.id} {...props} id={prompt.id} /> : <Kept {...props} />}
    </div>
  );
}

function Prompt({ t, word, leaf, screen, id }: Props & { readonly id: string }) {
  const text = promptText(useLoaded(id, () => leaf(id)));
  const order = useRef<readonly string[]>([]);
  order.current = inOrderOfArrival(order.current, screen.said[id] ?? []);
  const sheets = order.current.map((words): Sheet => ({
    id: words,
    text: word(words),
    content: <p>{word(words)}</p>,
  }));
  return (
    <>
      <h1 class={titleClass(sheets.length > MANY.sentences)}>{text}</h1>
      {sheets.length === 0 ? (
        <p class="debrief-empty follow">{t("screen-empty")}</p>
      ) : (
        <Wall t={t} label={t("screen-said")} sheets={sheets} />
      )}
    </>
  );
}

function Kept({ t, word, everyone, screen, tables }: Props) {
  const names = Object.fromEntries(tables.map(({ id, name }) => [id, name]));
  const ids = [...new Set([...tables.map(({ id }) => id), ...Object.keys(screen.kept)])];
  const sheets = ids.flatMap((id): Sheet[] => {
    const kept = screen.kept[id] ?? [];
    if (kept.length === 0) return [];
    const title = names[id] ?? tableName(id);
    return [
      { id, text: kept.map(word).join("\n"), content: <TableCard title={title} kept={kept.map(word)} /> },
    ];
  });
  const writing = tables.filter(
    ({ id, size }) => size > 0 && (screen.kept[id]?.length ?? 0) < everyone.keeps,
  ).length;
  return (
    <>
      <div class="debrief-keep-head">
        <h1 class={titleClass(sheets.length > MANY.tables)}>{t("screen-keep-title")}</h1>
        <p data-counter="">
          {writing > 0 ? t("screen-keep-writing", { count: writing }) : t("screen-keep-done")}
        </p>
      </div>
      {sheets.length === 0 ? (
        <p class="debrief-empty follow">{t(`screen-keep-empty-${everyone.keeps}`)}</p>
      ) : (
        <Wall t={t} label={t("screen-keep-title")} sheets={sheets} />
      )}
    </>
  );
}

const TableCard = ({ title, kept }: { title: string; kept: readonly string[] }) => (
  <>
    <h2>{title}</h2>
    <ol>
      {kept.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  </>
);
