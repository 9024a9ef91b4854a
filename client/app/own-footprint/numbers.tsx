/** Names with their numbers, under a heading, and what is said of them all. */
import type { ComponentChildren } from "preact";

/** One level under the title that the page around gives. */
export type Title = "h3" | "h4";

interface Line {
  readonly name: string;
  readonly value: string;
  readonly isTotal?: boolean;
}

interface NumbersProps {
  readonly title: Title;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly children?: ComponentChildren;
}

export const Numbers = ({ title: Heading, name, lines, children }: NumbersProps) => (
  <>
    <Heading>{name}</Heading>
    {children}
    <dl class="own-numbers">
      {lines.map((line) => (
        <div key={line.name} class={line.isTotal ? "own-total" : undefined}>
          <dt>{line.name}</dt>
          <dd>{line.value}</dd>
        </div>
      ))}
    </dl>
  </>
);
