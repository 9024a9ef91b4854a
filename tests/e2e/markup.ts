/** Whether the code of a page as it is shown is sound: what a browser would have to repair, ids, references, what lies in what. */
import type { Page } from "playwright-core";

/** @returns one line for each fault */
export const markupFaults = (page: Page): Promise<string[]> => page.evaluate(faultsIn, ATTRIBUTES);

/** Of HTML elements, besides `data-` and `aria-`; one that is not here is a slip of ours. */
const ATTRIBUTES =
  "class id style lang dir title hidden tabindex role autofocus inert href target rel download hreflang src alt width height decoding loading type name value checked disabled readonly maxlength minlength min max step pattern placeholder autocomplete autocapitalize inputmode spellcheck rows cols for selected multiple size accept label colspan rowspan scope headers start reversed open action method datetime cite content charset media required novalidate list autocorrect enterkeyhint crossorigin".split(
    " ",
  );

/* What follows runs in the page. */

function faultsIn(known: readonly string[]): string[] {
  const called = (one: Element) =>
    `${one.tagName.toLowerCase()}${one.id ? `#${one.id}` : ""}.${one.getAttribute("class") ?? ""}`;
  const outline = (root: Element): string[] =>
    [...root.querySelectorAll("*")]
      .filter((one) => one.closest("noscript") === null)
      .map((one) => {
        let depth = 0;
        for (let at = one.parentElement; at && at !== root; at = at.parentElement) depth += 1;
        return `${depth} ${called(one)}`;
      });
  // Written out and read again, a sound page is the same: a browser repairs nothing.
  // Styles apart: a parsed page breaks the policy with those that a script may set.
  const written = document.documentElement.outerHTML.replace(/ style="[^"]*"/g, "");
  const again = new DOMParser().parseFromString(written, "text/html");
  const [shown, read] = [outline(document.body), outline(again.body)];
  const at = shown.findIndex((line, index) => line !== read[index]);
  const repaired =
    at === -1 && shown.length === read.length
      ? []
      : [`a browser repairs it near ${shown[at] ?? "the end"}: ${read[at] ?? "nothing"}`];

  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of id ${id}`);

  const NAMING = ["for", "aria-labelledby", "aria-describedby", "aria-details", "aria-activedescendant"];
  const lost = NAMING.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((one) =>
      (one.getAttribute(name) ?? "")
        .split(/\s+/)
        .filter((id) => id !== "" && document.getElementById(id) === null)
        .map((id) => `${called(one)} names ${id} by ${name}, which is not there`),
    ),
  );

  const phrasing = ":is(p, h1, h2, h3, h4, h5, h6, span, b, strong, em, small, q, code, label, button)";
  const blocks =
    ":is(div, p, ul, ol, dl, table, section, article, aside, nav, fieldset, form, blockquote, pre, figure, header, footer, main, details, dialog, h1, h2, h3, h4, h5, h6)";
  const OUT_OF_PLACE = [
    `${phrasing} ${blocks}`,
    ":is(summary, legend) :is(div, p, ul, ol, table, section, fieldset)",
    ":is(ul, ol) > :not(li)",
    "dl > :not(dt, dd, div)",
    "select > :not(option, optgroup, hr)",
    "tr > :not(td, th)",
    "table > :not(caption, colgroup, thead, tbody, tfoot, tr)",
    ":is(a, button) :is(a, button, input, select, textarea, label)",
    "fieldset > legend:not(:first-child), details > summary:not(:first-child)",
  ];
  const misplaced = OUT_OF_PLACE.flatMap((selector) =>
    [...document.body.querySelectorAll(selector)]
      .filter((one) => one.namespaceURI === document.body.namespaceURI)
      .slice(0, 2)
      .map((one) => `${called(one)} lies in ${one.parentElement ? called(one.parentElement) : "nothing"}`),
  );

  const odd = [...document.body.querySelectorAll("*")]
    .filter((one) => one instanceof HTMLElement)
    .flatMap((one) =>
      one
        .getAttributeNames()
        .filter((name) => !/^(data|aria)-/.test(name) && !known.includes(name))
        .map((name) => `${called(one)} has ${name}`),
    );
  return [...repaired, ...doubled, ...lost, ...misplaced, ...new Set(odd)];
}
