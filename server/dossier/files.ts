/** The files of a dossier, before they are described and zipped. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "../../game/dossier/document-words.ts";
import { minutesDocument, opinionOn } from "../../game/dossier/minutes-document.ts";
import { agendaRows, attendanceRows, resultRows, type Row, sourceRows } from "../../game/dossier/rows.ts";
import { footprintRows } from "../../game/own-footprint/document.ts";
import { roadmapDocument } from "../../game/roadmap/document.ts";
import { actionColumns } from "../documents/action-rows.ts";
import { csvOf } from "../documents/csv.ts";
import { writeHtml } from "../documents/html.ts";
import { writeJson } from "../documents/json.ts";
import { writeOdt } from "../documents/odt.ts";
import { WORDINGS } from "./texts.ts";

export interface DossierFile {
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

const ODT = "application/vnd.oasis.opendocument.text";
const HTML = "text/html";
const CSV = "text/csv";
const JSON_TYPE = "application/json";

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** @param root of the program: pages in the archive bring their style along */
export async function dossierFiles(dossier: Dossier, root: string): Promise<DossierFile[]> {
  const { locale } = dossier.minutes;
  const wording = WORDINGS[locale];
  const { words, texts } = wording;
  const { files: names, titles } = words;
  const minutes = minutesDocument(dossier, wording);
  const roadmap = roadmapDocument(dossier.roadmap, locale, texts);
  const style = `${names.style}/print.css`;
  const css = await readFile(join(root, "server/documents/print.css"));
  const file = (path: string, title: string, mediaType: string, body: Uint8Array | string): DossierFile => ({
    ...{ path, title, mediaType },
    body: typeof body === "string" ? utf8(body) : body,
  });
  const data = (name: string) => `${names.data}/${name}`;
  return [
    file(`${names.minutes}.odt`, titles.minutesOdt, ODT, writeOdt(minutes)),
    file(`${names.minutes}.html`, titles.minutesHtml, HTML, writeHtml(minutes, style)),
    file(`${names.roadmap}.odt`, titles.roadmapOdt, ODT, writeOdt(roadmap)),
    file(`${names.roadmap}.html`, titles.roadmapHtml, HTML, writeHtml(roadmap, style)),
    file(data(`${names.agenda}.csv`), titles.agenda, CSV, csvOf(agendaRows(dossier.minutes, words))),
    file(
      data(`${names.attendance}.csv`),
      titles.attendance,
      CSV,
      csvOf(attendanceRows(dossier.minutes, words)),
    ),
    file(data(`${names.actions}.csv`), titles.actions, CSV, csvOf(actionRows(dossier))),
    file(data(`${names.results}.csv`), titles.results, CSV, csvOf(resultRows(dossier.roadmap, words))),
    file(
      data(`${names.footprint}.csv`),
      titles.footprint,
      CSV,
      csvOf(footprintRows(dossier.minutes.footprint, wording.footprint)),
    ),
    file(data(`${names.sources}.csv`), titles.sources, CSV, csvOf(sourceRows(dossier.roadmap, words))),
    file(data(`${names.minutes}.json`), titles.minutesJson, JSON_TYPE, prettyJson(dossier.minutes)),
    file(data(`${names.roadmap}.json`), titles.roadmapJson, JSON_TYPE, writeJson(dossier.roadmap)),
    file(style, titles.style, "text/css", new Uint8Array(css)),
  ];
}

export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The draft's own table of actions, with what the room said of each. */
function actionRows({ roadmap, minutes }: Dossier): Row[] {
  const { words, texts } = WORDINGS[minutes.locale];
  const columns = actionColumns(roadmap, texts);
  const [, , , opinion = ""] = words.minutes.actionsHead;
  return [
    [...columns.map(({ title }) => title), opinion],
    ...roadmap.actions.map((action) => [
      ...columns.map(({ value }) => value(action)),
      opinionOn(action, words),
    ]),
  ];
}
