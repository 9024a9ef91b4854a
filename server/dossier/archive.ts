/** The dossier as one ZIP: its files, and three readings of one manifest with the SHA-256 of each. */
import { createHash } from "node:crypto";
import { zipSync, type Zippable } from "fflate";
import type { Dossier } from "../../game/dossier/document-words.ts";
import { manifestDocument, manifestRows } from "../../game/dossier/manifest-document.ts";
import type { Manifest, ManifestFile } from "../../game/dossier/schema.ts";
import { csvOf } from "../documents/csv.ts";
import { writeHtml } from "../documents/html.ts";
import { type DossierFile, dossierFiles, prettyJson, utf8 } from "./files.ts";
import { WORDINGS } from "./texts.ts";

interface Archive {
  readonly filename: string;
  readonly body: Uint8Array;
}

interface Making {
  readonly root: string;
  /** ISO time. */
  readonly made: string;
}

export async function writeArchive(dossier: Dossier, { root, made }: Making): Promise<Archive> {
  const { session, locale } = dossier.minutes;
  const { words } = WORDINGS[locale];
  const folder = `${words.files.folder}-${session.code}-${session.endedOn ?? session.openedOn}`;
  const files = await dossierFiles(dossier, root);
  const readable = readableManifests(dossier, files.map(described), made);
  const listed = [...files, ...readable];
  const manifest = manifestOf(dossier, listed.map(described), made);
  const entries = [...listed, { path: "manifest.json", body: utf8(prettyJson(manifest)) }];
  const zipped: Zippable = {};
  for (const { path, body } of entries) zipped[`${folder}/${path}`] = [body, { mtime: zipTime(made) }];
  return { filename: `${folder}.zip`, body: zipSync(zipped) };
}

const described = ({ path, title, mediaType, body }: DossierFile): ManifestFile => ({
  ...{ path, title, mediaType, bytes: body.length },
  sha256: createHash("sha256").update(body).digest("hex"),
});

/** A ZIP knows the years 1980 to 2099; a clock that ran away must not spoil the archive. */
function zipTime(made: string): string {
  const year = Number(made.slice(0, 4));
  return year >= 1980 && year <= 2099 ? made : "2000-01-01T00:00:00Z";
}

function readableManifests(dossier: Dossier, files: readonly ManifestFile[], made: string): DossierFile[] {
  const wording = WORDINGS[dossier.minutes.locale];
  const { files: names, titles } = wording.words;
  const about = { dossier, files, made };
  const page = writeHtml(manifestDocument(about, wording), `${names.style}/print.css`);
  return [
    {
      ...{ path: `${names.manifest}.csv`, title: titles.manifestCsv, mediaType: "text/csv" },
      body: utf8(csvOf(manifestRows(about, wording))),
    },
    {
      ...{ path: `${names.manifest}.html`, title: titles.manifestHtml, mediaType: "text/html" },
      body: utf8(page),
    },
  ];
}

function manifestOf({ minutes, form, traces }: Dossier, files: ManifestFile[], made: string): Manifest {
  const { authority, service, ...archives } = form;
  return {
    schemaVersion: 1,
    kind: "dossier-de-seance",
    locale: minutes.locale,
    producer: { authority, service },
    archives,
    session: minutes.session,
    dates: { made, traces: traces.erased?.at ?? traces.due },
    erasure: traces.erased,
    method: minutes.method,
    words: minutes.words,
    files,
  };
}
