/** The first stop of every page: straight to its main part, past the bars above it. */
import { effect } from "@preact/signals";
import { sayCommon, tag } from "../../text/texts.ts";

/** Shown only while it has the focus; the address stays as it is, for what follows `#` may be a key. */
export function addSkipLink(page: HTMLElement): void {
  const link = document.createElement("a");
  link.className = "skip-link no-print";
  link.href = `#${page.id}`;
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const main = page.querySelector("main") ?? page;
    main.tabIndex = -1;
    main.focus();
  });
  effect(() => {
    link.lang = tag.value;
    link.textContent = sayCommon("skip");
  });
  page.before(link);
}
