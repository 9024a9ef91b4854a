/** An existing roadmap as a text: its headings go to the sections of the document, each where its author says. */
import { useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { sayProblem, type WorkspaceDesk } from "../desk.ts";
import { MOST_BYTES, packed, readText, type TextPart } from "./api.ts";
import { FileField } from "./file-field.tsx";
import { MOST_WORDS, PLACES, wordsAt, written, type Place } from "./homes.ts";

type Part = Omit<TextPart, "place"> & { readonly place: Place | null };

/** What each section would hold: what is there stays, what comes goes after it. */
function gathered(parts: readonly Part[], desk: WorkspaceDesk): { place: Place; text: string }[] {
  return PLACES.flatMap((place) => {
    const come = parts.filter((part) => part.place === place);
    if (come.length === 0) return [];
    const texts = come.map(({ heading, text }) =>
      [heading && `### ${heading}`, text].filter(Boolean).join("\n\n"),
    );
    const there = wordsAt(desk.workspace, place);
    return [{ place, text: [there, ...texts].filter((one) => one !== "").join("\n\n") }];
  });
}

export function BringText({ desk }: { readonly desk: WorkspaceDesk }) {
  const { t } = desk;
  const { parts, said, choose, put, keep } = useText(desk);
  const [mayCut, setMayCut] = useState(false);
  const sections = gathered(parts, desk);
  const long = sections.filter(({ text }) => text.length > MOST_WORDS);
  return (
    <>
      <p>{t("text-what")}</p>
      <FileField
        label={t("text-file")}
        hint={t("text-file-hint")}
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onFile={(file) => {
          setMayCut(false);
          void choose(file);
        }}
      />
      <p class="reason" role="status">
        {said}
      </p>
      <ol class="bring-lines">
        {parts.map((part, at) => (
          <li key={at} class="bring-line">
            <PartPlace desk={desk} part={part} onPlace={(place) => put(at, place)} />
          </li>
        ))}
      </ol>
      {long.map(({ place, text }) => (
        <p key={place} class="error">
          {t("text-long", { section: t(`section-${place}`), length: text.length, most: MOST_WORDS })}
        </p>
      ))}
      {long.length > 0 && (
        <label class="workspace-tick">
          <input
            type="checkbox"
            checked={mayCut}
            onChange={({ currentTarget }) => setMayCut(currentTarget.checked)}
          />
          {t("text-cut")}
        </label>
      )}
      {parts.length > 0 && (
        <Button
          look="primary"
          onPress={() => void keep(mayCut)}
          {...(sections.length === 0 && { reason: t("text-nowhere") })}
        >
          {t("text-keep", { sections: sections.length })}
        </Button>
      )}
    </>
  );
}

function useText(desk: WorkspaceDesk) {
  const { t, id, write } = desk;
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [said, setSaid] = useState<string>();
  const choose = async (file: File) => {
    setParts([]);
    setSaid(t("sheet-big"));
    if (file.size > MOST_BYTES) return;
    const asked = await readText(id, await packed(file));
    if (asked.ok) setParts(asked.value);
    setSaid(asked.ok ? t("text-read", { parts: asked.value.length }) : sayProblem(t, asked.problem));
  };
  const put = (at: number, place: Place | null) =>
    setParts(parts.map((one, rank) => (rank === at ? { ...one, place } : one)));
  const keep = async (mayCut: boolean) => {
    const sections = gathered(parts, desk);
    const kept = sections.filter(({ text }) => mayCut || text.length <= MOST_WORDS);
    for (const { place, text } of kept) {
      const problem = await write(written(place, text.slice(0, MOST_WORDS)));
      if (!problem) continue;
      setSaid(sayProblem(t, problem));
      return;
    }
    const left = sections.filter((one) => !kept.includes(one)).map(({ place }) => place);
    setParts(parts.filter(({ place }) => place !== null && left.includes(place)));
    setSaid(t(left.length > 0 ? "text-kept-but" : "text-kept", { sections: kept.length, left: left.length }));
  };
  return { parts, said, choose, put, keep };
}

interface PartPlaceProps {
  readonly desk: WorkspaceDesk;
  readonly part: Part;
  readonly onPlace: (place: Place | null) => void;
}

function PartPlace({ desk: { t }, part: { heading, text, place }, onPlace }: PartPlaceProps) {
  const title = heading === "" ? t("text-top") : heading;
  return (
    <>
      <label class="field workspace-order">
        {title}
        <select
          value={place ?? ""}
          onChange={({ currentTarget: { value } }) => onPlace(PLACES.find((one) => one === value) ?? null)}
        >
          <option value="">{t("section-none")}</option>
          {PLACES.map((one) => (
            <option key={one} value={one}>
              {t(`section-${one}`)}
            </option>
          ))}
        </select>
      </label>
      {text !== "" && (
        <details>
          <summary>{t("text-show", { length: text.length })}</summary>
          <p class="bring-words">{text}</p>
        </details>
      )}
    </>
  );
}
