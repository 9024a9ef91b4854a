/** A document's blocks as a part of a page: headings one level lower, tables that scroll by themselves. */
import type { Block, Run, Table } from "../../../../game/roadmap/tree.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";

interface BlocksProps {
  readonly blocks: readonly Block[];
}

/** The rules come last and are long: they open on demand. */
export function Blocks({ blocks }: BlocksProps) {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.id === "how");
  const how = blocks[at];
  return (
    <div class="balance-page">
      <All blocks={at < 0 ? blocks : blocks.slice(0, at)} />
      {how?.kind === "heading" && (
        <Disclosure summary={how.text}>
          <div class="balance-page">
            <All blocks={blocks.slice(at + 1)} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

const All = ({ blocks }: BlocksProps) => (
  <>
    {blocks.map((block, at) => (
      <OneBlock key={at} block={block} />
    ))}
  </>
);

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level < 3 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case "paragraph":
      return (
        <p class={block.tone === "small" ? "reason" : undefined}>
          <Words runs={block.runs} />
        </p>
      );
    case "bullets":
      return (
        <ul class="campaign-rules">
          {block.items.map((item, at) => (
            <li key={at}>
              <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <Rows table={block} />;
    default:
      return null;
  }
}

const Words = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>{runs.map(({ text, bold }, at) => (bold ? <b key={at}>{text}</b> : <span key={at}>{text}</span>))}</>
);

/** Reached by the keyboard where it is wider than the page. */
const Rows = ({ table: { label, head, isHeadShown, rows } }: { readonly table: Table }) => (
  <div class="balance-scroll" tabIndex={0} role="region" aria-label={label}>
    <table class="balance-table">
      <caption class="visually-hidden">{label}</caption>
      <thead class={isHeadShown ? undefined : "visually-hidden"}>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = [], ...cells], at) => (
          <tr key={at}>
            <th scope="row">
              <Words runs={first} />
            </th>
            {cells.map((runs, cell) => (
              <td key={cell}>
                <Words runs={runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
