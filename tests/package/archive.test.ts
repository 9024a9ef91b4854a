/** The Linux archive, made, unzipped and played by somebody who has neither Node, nor rights, nor Internet. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { answerAlone, beReady, enter } from "../e2e/people.ts";
import { CHROMIUM_ARGS, chromiumPath } from "../support/browser.ts";
import { Launched, newFolder, newHome, remove, unzip } from "./unzipped.ts";

const MEGABYTE = 1_000_000;

const made = inject("linux");
let opened: string;
afterAll(() => remove(dirname(dirname(opened))));

const person = newHome();
const env = { HOME: person.home, BROWSER: person.browser };
let running: Launched;
let browser: Browser;
afterAll(async () => {
  await browser.close();
  remove(dirname(person.home));
});

describe("what is given", () => {
  test("weighs less than 150 MB", () => {
    expect(made.bytes).toBeLessThan(150 * MEGABYTE);
  });

  test("has its sums beside it, which the usual command reads", () => {
    const { status, stdout } = spawnSync("sha256sum", ["-c", made.sums], {
      cwd: dirname(made.archive),
      encoding: "utf8",
    });
    expect(stdout.match(/: (OK|Réussi)$/gmu)).toHaveLength(2);
    expect(status).toBe(0);
  });

  test("says what it is made of: the server’s packages, those of the pages and Node, nothing of the workshop’s tools", () => {
    const sbom = JSON.parse(readFileSync(made.sbom, "utf8")) as {
      bomFormat: string;
      components: { name: string; hashes?: { content: string }[] }[];
    };
    const names = sbom.components.map(({ name }) => name);
    expect(sbom.bomFormat).toBe("CycloneDX");
    for (const name of ["express", "@colyseus/core", "better-sqlite3", "preact", "phaser", "node"])
      expect(names).toContain(name);
    for (const name of ["vite", "vitest", "eslint", "typescript", "rolldown"])
      expect(names).not.toContain(name);
    expect(sbom.components.every(({ hashes }) => hashes?.[0]?.content !== undefined)).toBe(true);
  });
});

describe("unzipped in a folder with spaces and accents, that nobody may write in, with an empty path", () => {
  const left = () => readdirSync(opened, { recursive: true }).length;
  let files: number;

  test("opens the room’s door, and says how long it took from the unzipping on", async () => {
    const start = performance.now();
    opened = unzip(made.archive, newFolder("Réunion d’été (essai n° 2)"));
    files = left();
    running = await Launched.start(opened, env);
    await running.ready();
    const seconds = (performance.now() - start) / 1000;
    console.info(
      `from unzip to lobby: ${seconds.toFixed(1)} s; archive ${(made.bytes / MEGABYTE).toFixed(1)} MB`,
    );
    expect((await fetch(running.url)).status).toBe(200);
  });

  test("holds no name too long for a folder deep in Windows", () => {
    const names = readdirSync(dirname(opened), { recursive: true, encoding: "utf8" });
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(130);
  });

  test("brings guides whose links all lead somewhere", () => {
    const guides = join(opened, "guides");
    const pages = readdirSync(guides, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".html"),
    );
    expect(pages.length).toBeGreaterThan(15);
    const dead = pages.flatMap((page) => {
      const html = readFileSync(join(guides, page), "utf8");
      const targets = [...html.matchAll(/(?:href|src)="(?!https?:|mailto:)([^"]*)"/g)].map(
        ([, to = ""]) => to,
      );
      return targets.filter((to) => {
        const [file = "", anchor] = to.split("#");
        const place = file === "" ? join(guides, page) : resolve(guides, dirname(page), file);
        if (!existsSync(place)) return true;
        return anchor !== undefined && !readFileSync(place, "utf8").includes(`id="${anchor}"`);
      });
    });
    expect(dead).toEqual([]);
  });

  test("opens the browser on the page to facilitate, and says where sessions are kept", async () => {
    await expect.poll(() => running.output).toContain("Vos séances sont gardées ici");
    await expect.poll(() => person.opened()).toBe(`${running.url}/#animer`);
    expect(running.output).toContain(join(person.home, ".local/share/trois-tiers"));
    expect(running.output).not.toContain("déjà pris");
  });

  describe("in a browser that only reaches this machine", () => {
    let host: Page;
    let key: string;
    const asked = new Set<string>();
    const look = async (name: string) => {
      const folder = process.env.SHOTS;
      if (folder !== undefined) await host.screenshot({ path: join(folder, `archive-${name}.png`) });
    };
    const next = (name: RegExp) => host.getByRole("button", { name }).click();

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: "reduce",
      });
      context.on("request", (request) => asked.add(new URL(request.url()).hostname));
      host = await context.newPage();
    });

    test("a session is prepared and its console shows which version serves", async () => {
      await host.goto(person.opened());
      await host.getByRole("radio", { name: /Découverte en une heure/ }).check({ force: true });
      await host.getByRole("button", { name: "Créer la séance" }).click();
      const console = host.getByRole("link", { name: "Ouvrir la console" });
      const { pathname, hash } = new URL((await console.getAttribute("href")) ?? "", running.url);
      key = hash.slice(1);
      await host.goto(`${running.url}${pathname}${hash}`);
      await host.getByRole("button", { name: "Commencer" }).waitFor();
      await host.waitForURL(/\/console\/\w{6}$/);
      await look("lobby");
      const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
      await host.getByText(`Trois Tiers, version ${version}`).waitFor();
      await host.getByRole("button", { name: "Touches" }).click();
      await host.getByRole("dialog").getByText(`Trois Tiers, version ${version}`).waitFor();
      await look("console");
      await host.keyboard.press("Escape");
    });

    test("somebody comes in and answers the first question, which is written", async () => {
      const phone = await host.context().newPage();
      await phone.setViewportSize({ width: 360, height: 740 });
      await phone.goto(`${running.url}/${host.url().slice(-6)}`);
      await enter(phone, "Renarde", "Les Écluses");
      await next(/^Commencer/);
      await beReady(phone);
      await next(/^Ouvrir :/);
      await answerAlone(phone);
      await host
        .getByText(/1 réponse sur 1/)
        .first()
        .waitFor();
      const journal = await fetch(`${running.url}/api/sessions/${host.url().slice(-6)}/journal`, {
        headers: { authorization: `Bearer ${key}` },
      });
      expect(await journal.text()).toContain('"type":"quiz/');
      expect([...asked]).toEqual(["localhost"]);
    });
  });

  test("started twice, shows the one that is open", async () => {
    const again = await Launched.start(opened, env);
    expect(await again.ended()).toBe(0);
    expect(again.output).toContain(`Trois Tiers est déjà ouvert sur cet ordinateur : ${running.url}`);
    await expect.poll(() => person.opened().split("\n")).toHaveLength(2);
  });

  test("stops when asked, and has written in its folder nothing at all", async () => {
    expect(await running.stop()).toBe(0);
    expect(left()).toBe(files);
    const data = join(person.home, ".local/share/trois-tiers");
    expect(statSync(join(data, "trois-tiers.sqlite")).size).toBeGreaterThan(0);
  });
});
