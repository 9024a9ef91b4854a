/** What readers of the documents follow leads somewhere: links, parts of a page, commands, and the forms of contributors. */
import { globSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

const pages = [
  ...globSync("*.md", { cwd: root }),
  ...globSync("{docs,scenarios,assets,.github}/**/*.md", { cwd: root }),
].toSorted();

/** What a fence or a span of code holds is no link. */
const withoutCode = (text: string): string => text.replace(/^```.*?^```/gms, "").replace(/`[^`\n]*`/g, "");

const linksOf = (path: string): readonly string[] =>
  [...withoutCode(read(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** As forges name the part of a page that a heading begins. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.replace(/^```.*?^```/gms, "").matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );

const isOutside = (target: string) => /^[a-z]+:/.test(target);

test("documents are found where they are", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/pilote/avis-dpo.md"]));
  expect(anchorsOf("## A. L’ordinateur, à soi")).toEqual(["a-lordinateur-à-soi"]);
});

test("every link of a document leads to a file that exists, and to a part that it has", () => {
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((target) => !isOutside(target))
      .filter((target) => {
        const [path = "", anchor] = target.split("#");
        const file = path === "" ? page : join(dirname(page), decodeURIComponent(path));
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && file.endsWith(".md")
          ? !anchorsOf(read(file)).includes(decodeURIComponent(anchor))
          : false;
      })
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("every command that a document names exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = ""]) => ({ page, name })),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
});

test("no document leads to a file of somebody’s machine", () => {
  const elsewhere = pages.flatMap((page) =>
    [...read(page).matchAll(/(?:^|[\s("`])(\/(?:work|home|tmp|Users)\/\S+)/gm)].map(
      ([, path = ""]) => `${page}: ${path}`,
    ),
  );
  expect(elsewhere).toEqual([]);
});

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly body?: readonly {
    type: string;
    id?: string;
    attributes: { label?: string; options?: unknown[] };
  }[];
}

test("each form of an issue has a name, and fields that a forge can read", () => {
  const folder = ".github/ISSUE_TEMPLATE";
  const forms = globSync(`${folder}/*.yml`, { cwd: root }).filter((path) => !path.endsWith("config.yml"));
  expect(forms).toHaveLength(4);
  for (const path of forms) {
    const { name = "", description = "", body = [] } = parse(read(path)) as Form;
    expect([path, name.length > 3, description.length > 10]).toEqual([path, true, true]);
    const asked = body.filter(({ type }) => type !== "markdown");
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { type, attributes } of asked) {
      expect(["textarea", "input", "dropdown"]).toContain(type);
      expect(attributes.label).toBeTruthy();
      if (type === "dropdown") expect(attributes.options?.length).toBeGreaterThan(1);
    }
  }
});

test("the way in names each form, and the page of security invents no address", () => {
  const way = read("CONTRIBUTING.md");
  for (const path of globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: root }))
    if (!path.endsWith("config.yml")) expect(way).toContain(path.replaceAll("\\", "/"));
  for (const page of ["SECURITY.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "docs/gouvernance.md"])
    expect(read(page)).not.toMatch(/[\w.-]+@[\w.-]+\.[a-z]{2,}/);
});
