/** The links to go further: what the shipped ones cover, and what is said of a file that is wrong. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { THEMES } from "../../game/scenario/themes.ts";
import { readContent } from "../../server/scenarios/content.ts";
import { printed, shownPath } from "../../server/scenarios/yaml.ts";
import { content, contentFolder, newFolder } from "../support/estates.ts";

const FILE = "ressources.yaml";
const { resources } = content.library;

describe("the shipped links", () => {
  test("are forty or more, and each theme has four", () => {
    expect(resources.length).toBeGreaterThanOrEqual(40);
    const few = THEMES.filter((theme) => resources.filter(({ themes }) => themes.includes(theme)).length < 4);
    expect(few).toEqual([]);
  });

  test("an address that nobody opened is a front page or a repository, never a page inside a site", () => {
    const deep = resources.filter(({ checkedOn, url }) => {
      const { host, pathname } = new URL(url);
      const isRepository = host === "github.com" && pathname.split("/").length === 3;
      return checkedOn === null && pathname !== "/" && !isRepository;
    });
    expect(deep.map(({ url }) => url)).toEqual([]);
  });

  test("are frozen with every scenario", () => {
    for (const frozen of content.scenarios.values()) expect(frozen.resources).toEqual(resources);
  });
});

/** What `scenario:check` prints once the file was changed. */
function saidWith(change: (text: string) => string): readonly string[] {
  const folder = newFolder();
  cpSync(contentFolder, folder, { recursive: true });
  const path = join(folder, FILE);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return readContent(folder).problems.map((problem) => printed(problem).replace(`${shownPath(folder)}/`, ""));
}

test.each([
  ["a theme that is none of the decree's", /themes: \[\w[^,\]]*/, "themes: [magie", /themes\.0 /],
  ["an id that another one has", /id: guide-minumeco/, "id: les-bases-anct", /id two resources are called /],
  [
    "an address that another one has",
    /url: https:\/\/ecoresponsable\.numerique\.gouv\.fr\/publications\S+/,
    "url: https://www.lesbases.anct.gouv.fr/",
    /url two resources lead to /,
  ],
  ["a sentence missing in English", / {6}en: "Step-by-step[^\n]*\n/, "", /about\.en /],
  ["an address that is not https", /url: https:/, "url: ftp:", /url an address that begins with https/],
  ["a date that is none", /checkedOn: 2026-11-21/, "checkedOn: hier", /checkedOn a date, as 2026-11-21/],
])("%s is told once, at its place", (_name, from, to, said) => {
  const lines = saidWith((text) => text.replace(from, to));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^ressources\\.yaml:\\d+:\\d+ resources\\.\\d\\.${said.source}`));
});

test("without the file a session simply has no link", () => {
  const folder = newFolder();
  cpSync(contentFolder, folder, { recursive: true, filter: (path) => !path.endsWith(FILE) });
  const { problems, scenarios } = readContent(folder);
  expect(problems).toEqual([]);
  expect([...scenarios.values()].filter((frozen) => "resources" in frozen)).toEqual([]);
});
