/** A table's map as files to keep: drawing, picture, text, data; made in the browser, nothing is asked of the server. */
import type { Say } from "../../text/texts.ts";
import { askedLinks, linkSaid } from "./room-map.ts";
import type { Look } from "./map-look.ts";
import { FILE_SIZE, mapSvg } from "./map-svg.ts";
import { jsonOf, type Told } from "./map-words.ts";
import { CONCEPTS_URL } from "../../ui/art.ts";

/** Sharp on A3 paper. */
const PNG_SCALE = 2;

/** The whole drawing with its title and its description. */
export async function drawingOf(told: Told, t: Say, look: Look): Promise<string> {
  const { map, table, members, fronts, zones, word } = told;
  const symbols = await (await fetch(CONCEPTS_URL)).text();
  const title = word(map.title);
  const of = t("room-map-of", { table });
  const links = Object.keys(map.links).map((id) => linkSaid(id, map, { fronts, t }));
  return mapSvg({
    ...{ map, fronts, zones, look, symbols, asked: askedLinks(map, members), lit: [] },
    title: title === "" ? of : `${title} – ${table}`,
    description: [word(map.description), ...links].filter((text) => text !== "").join(". "),
    legend: `${t("export-legend")} · ${t("export-brand")}`,
  });
}

export const dataOf = (told: Told): string => `${JSON.stringify(jsonOf(told), null, 2)}\n`;

export async function pictureOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = FILE_SIZE.width * PNG_SCALE;
    canvas.height = FILE_SIZE.height * PNG_SCALE;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Letters and digits alone, for any file system. */
export const fileName = (...parts: readonly string[]): string =>
  parts
    .join("-")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();

export function keep(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // A browser may read the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
