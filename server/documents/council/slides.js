/** Shows the slides one by one; without it the page is read by scrolling. */
/* global document, location, history */
const slides = [...document.querySelectorAll(".slide")];
const steps = document.querySelector(".steps");
const said = steps.querySelector("[role=status]");
const notes = steps.querySelector("[data-notes]");
const fromAddress = () =>
  Math.max(
    0,
    slides.findIndex(({ id }) => `#${id}` === location.hash),
  );
let at = fromAddress();

function show(next) {
  at = Math.min(slides.length - 1, Math.max(0, next));
  for (const [index, slide] of slides.entries()) slide.classList.toggle("is-shown", index === at);
  const [back, on] = steps.querySelectorAll("[data-go]");
  // Not `disabled`: the keyboard would lose its place.
  back.setAttribute("aria-disabled", String(at === 0));
  on.setAttribute("aria-disabled", String(at === slides.length - 1));
  const title = slides[at].querySelector("h2").textContent;
  const count = said.dataset.count.replace("{at}", String(at + 1)).replace("{of}", String(slides.length));
  said.textContent = `${count} – ${title}`;
  history.replaceState(null, "", `#${slides[at].id}`);
  slides[at].scrollTop = 0;
}

function tellNotes() {
  const isTold = document.body.classList.toggle("has-notes");
  notes.setAttribute("aria-pressed", String(isTold));
}

const KEYS = {
  ArrowRight: () => at + 1,
  ArrowDown: () => at + 1,
  PageDown: () => at + 1,
  " ": () => at + 1,
  ArrowLeft: () => at - 1,
  ArrowUp: () => at - 1,
  PageUp: () => at - 1,
  Home: () => 0,
  End: () => slides.length - 1,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "n" || event.key === "N") {
    tellNotes();
    return;
  }
  // A button that has the focus is pressed by the space bar; a tall slide is scrolled by its own keys.
  if (event.key === " " && event.target.closest("button, a")) return;
  const go = KEYS[event.key];
  if (go === undefined) return;
  const face = slides[at];
  const isTall = face.scrollHeight > face.clientHeight + 2;
  if (isTall && ["ArrowDown", "ArrowUp", "PageDown", "PageUp"].includes(event.key)) return;
  event.preventDefault();
  show(event.key === " " && event.shiftKey ? at - 1 : go());
});
for (const button of steps.querySelectorAll("[data-go]"))
  button.addEventListener("click", () => show(at + Number(button.dataset.go)));
notes.addEventListener("click", tellNotes);
globalThis.addEventListener("hashchange", () => show(fromAddress()));

document.body.classList.add("is-playing");
steps.hidden = false;
show(at);
