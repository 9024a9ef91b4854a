/** Copies a text, also where the browser keeps its clipboard for https. */

/** @returns whether it was copied; otherwise the field is selected and the person copies it */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // No clipboard on plain http: the old way needs a selection.
    field.focus();
    field.select();
    return oldCopy();
  }
}

function oldCopy(): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left on plain http, which is how most rooms run
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
