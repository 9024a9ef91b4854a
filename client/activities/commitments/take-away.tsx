/** Ways to carry one's commitments away: a printed card, a copied text, a file. Made on the device, asked of nobody. */
import "./take-away.css";
import { useRef, useState } from "preact/hooks";
import { copyFrom } from "../../app/links/copy.ts";
import type { Say } from "../../text/texts.ts";
import { Button } from "../../ui/button.tsx";
import { sentenceOf, type Blanks } from "./blanks.ts";

interface TakeAwayProps {
  readonly t: Say;
  readonly pledges: readonly Blanks[];
}

export function TakeAway({ t, pledges }: TakeAwayProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "copy-by-hand">();
  const sentences = pledges.map((blanks) => sentenceOf(blanks, t));
  const text = [t("card-title"), ...sentences.map((sentence) => `– ${sentence}`)].join("\n");
  const copy = async () => {
    if (field.current) setOutcome((await copyFrom(field.current)) ? "copied" : "copy-by-hand");
  };
  return (
    <div class="pledge-take">
      <textarea
        ref={field}
        readOnly
        rows={Math.min(6, 1 + 2 * pledges.length)}
        value={text}
        aria-label={t("copy-label")}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="actions">
        <Button size="small" onPress={() => void copy()}>
          {t("copy")}
        </Button>
        <Button
          size="small"
          look="quiet"
          onPress={() => printCard(t("card-title"), sentences, t("card-foot"))}
        >
          {t("print")}
        </Button>
        <Button size="small" look="quiet" onPress={() => keepFile(`${t("file-name")}.txt`, `${text}\n`)}>
          {t("take")}
        </Button>
      </div>
      <p class="reason" role="status">
        {outcome && t(outcome)}
      </p>
    </div>
  );
}

/** Alone on its card: the rest of the page steps aside while the browser prints. */
function printCard(title: string, sentences: readonly string[], foot: string): void {
  const card = document.createElement("div");
  card.className = "pledge-print";
  const write = (tag: string, text: string) => {
    const line = document.createElement(tag);
    line.textContent = text;
    card.append(line);
  };
  write("h1", title);
  for (const sentence of sentences) write("p", sentence);
  write("p", foot);
  document.body.append(card);
  document.body.dataset.printing = "pledge";
  const leave = () => {
    card.remove();
    delete document.body.dataset.printing;
  };
  addEventListener("afterprint", leave, { once: true });
  print();
}

function keepFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // A browser may read the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
