/** What goes wrong around an archive: a sentence that says what to do, and data as they were. */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { give, Launched, newFolder, newHome, remove, startAndFail, stopAll, unzip } from "./unzipped.ts";

let opened: string;
const person = newHome();
const env = { HOME: person.home, BROWSER: person.browser };
const data = join(person.home, ".local/share/trois-tiers");
const store = join(data, "trois-tiers.sqlite");
const backups = () => {
  const folder = join(data, "sauvegardes");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};
const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

beforeAll(async () => {
  opened = unzip(inject("linux").archive, newFolder("Été à l’école"));
  const first = await Launched.start(opened, env);
  await first.ready();
  await first.stop();
});
afterAll(() => {
  remove(dirname(dirname(opened)));
  remove(dirname(person.home));
});

afterEach(stopAll);

/** A file of the program otherwise than in the archive, for as long as the work lasts. */
async function altered(
  name: string,
  text: (former: string) => string,
  work: () => Promise<void>,
): Promise<void> {
  const file = join(opened, "programme", name);
  const former = readFileSync(file);
  chmodSync(file, 0o644);
  writeFileSync(file, text(former.toString()));
  try {
    await work();
  } finally {
    writeFileSync(file, former);
  }
}

/** The same program, as another version would call itself. */
const asVersion = (version: string, build: string, work: () => Promise<void>) =>
  altered(
    "manifest.json",
    (text) => JSON.stringify({ ...(JSON.parse(text) as Record<string, unknown>), version, build }),
    work,
  );

describe("an update interrupted half-way", () => {
  const wholeAgain = async () => {
    const whole = await Launched.start(opened, env, ["verifier"]);
    expect(await whole.ended()).toBe(0);
    expect(whole.output).toContain("sont ceux de l’archive");
  };

  test("a file cut short is named, and nothing starts", async () => {
    await altered(
      "server/main.ts",
      (text) => text.slice(0, 100),
      async () => {
        const { code, said } = await startAndFail(opened, env);
        expect(code).toBe(3);
        expect(said).toContain("Ce dossier n’est pas entier");
        expect(said).toContain("server/main.ts");
        expect(said).not.toContain("    at ");
      },
    );
    await wholeAgain();
  });

  test("a list of files cut short is told too", async () => {
    await altered(
      "manifest.json",
      (text) => text.slice(0, 1000),
      async () => {
        const { code, said } = await startAndFail(opened, env);
        expect(code).toBe(3);
        expect(said).toContain("sa liste de fichiers manque ou est coupée");
      },
    );
  });

  test("a program that is empty is told by the file that starts it", async () => {
    const file = join(opened, "programme/deploy/archive/launch.mjs");
    const former = readFileSync(file);
    chmodSync(file, 0o644);
    truncateSync(file);
    const { code, said } = await startAndFail(opened, env);
    writeFileSync(file, former);
    expect(code).toBe(3);
    expect(said).toContain("il manque");
    expect(said).toContain("launch.mjs");
  });

  test("what an author corrected in the contents is no damage, and is told to who asks", async () => {
    await altered(
      "scenarios/README.md",
      (text) => `${text}\nÀ nous.\n`,
      async () => {
        const { code, said } = await startAndFail(opened, env, ["verifier"]);
        expect(code).toBe(3);
        expect(said).not.toContain("n’est pas entier");
        expect(said).toContain(
          "Fichiers qui ne sont plus ceux de l’archive : 1, à commencer par scenarios/README.md",
        );
      },
    );
  });
});

describe("another version over the same data", () => {
  test("backs them up first, keeps three of its backups, and never touches those of a person", async () => {
    expect(backups()).toEqual([]);
    const former = { "avant-0.1-a.gz": 40, "avant-0.2-b.gz": 3, "avant-0.3-c.gz": 2, "avant-0.4-d.gz": 1 };
    mkdirSync(join(data, "sauvegardes"));
    give(join(data, "sauvegardes"));
    for (const [name, days] of Object.entries({ ...former, "la-mienne.gz": 400 })) {
      const file = join(data, "sauvegardes", name);
      const time = new Date(Date.now() - days * 86_400_000);
      writeFileSync(file, "");
      utimesSync(file, time, time);
    }
    await asVersion("0.9.0", "other", async () => {
      const launched = await Launched.start(opened, env);
      await launched.ready();
      await expect.poll(() => launched.output).toContain("Vos séances ont d’abord été sauvegardées");
      expect(await launched.stop()).toBe(0);
    });
    expect(backups()).toEqual([
      ...["avant-0.3-c.gz", "avant-0.4-d.gz"],
      expect.stringMatching(/^avant-0\.9\.0-20.*\.gz$/),
      "la-mienne.gz",
    ]);
  });

  test("is asked to wait while the former one is open", async () => {
    const former = await Launched.start(opened, env);
    await former.ready();
    await asVersion("0.9.9", "other", async () => {
      const { code, said } = await startAndFail(opened, env);
      expect(code).toBe(3);
      expect(said).toContain("est encore ouvert sur cet ordinateur");
    });
    await former.stop();
  });

  test.each([
    ["tables of a later format", "update meta set value = '2'", "update meta set value = '1'"],
    [
      "a session begun under later rules",
      `insert into session (code, created_at, status, header, content_hash, facilitator_key_hash, screen_key_hash, clock)
       values ('ZZZZZZ', '2030-01-01', 'ended', '{"rules":999}', 'x', 'y', 'z', 0)`,
      "delete from session where code = 'ZZZZZZ'",
    ],
  ])("refuses what a later one wrote and changes nothing: %s", async (_name, change, undo) => {
    const db = (sql: string) => {
      const base = new DatabaseSync(store, { enableForeignKeyConstraints: false });
      base.exec(sql);
      base.close();
    };
    db(change);
    const [hash, kept] = [hashOf(store), backups()];
    const { code, said } = await startAndFail(opened, env);
    expect(code).toBe(3);
    expect(said).toContain("par une version plus récente de Trois Tiers");
    expect(said).toContain("rien n’a été changé");
    expect([hashOf(store), backups()]).toEqual([hash, kept]);
    db(undo);
  });
});

describe("a program that holds the file of the sessions, as an antivirus does", () => {
  const hold = async (ms: number): Promise<ChildProcess> => {
    const script = `const db = new (require("node:sqlite").DatabaseSync)(${JSON.stringify(store)});
      db.exec("pragma locking_mode = exclusive"); db.exec("begin exclusive"); db.exec("update meta set value = value");
      console.log("held"); setTimeout(() => db.exec("commit"), ${ms}); setTimeout(() => process.exit(), ${ms} + 100);`;
    const child = spawn(process.execPath, ["--eval", script], { stdio: ["ignore", "pipe", "inherit"] });
    const [first] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [unknown];
    if (!Buffer.isBuffer(first)) throw new Error("the file could not be held");
    return child;
  };

  test("is waited for when it lets go after some seconds", async () => {
    const holder = await hold(120_000);
    const launched = await Launched.start(opened, env);
    await expect.poll(() => launched.output).toContain("On patiente…");
    holder.kill();
    await launched.ready();
    expect(await launched.stop()).toBe(0);
  });

  test("is told when it does not let go, and nothing was changed", async () => {
    const holder = await hold(60_000);
    const { code, said } = await startAndFail(opened, { ...env, DATA_PATIENCE_MS: "3000" });
    holder.kill();
    expect(code).toBe(3);
    expect(said).toContain("tient toujours le fichier des séances. Rien n’a été changé");
    expect(said).toContain(data);
    expect(said).not.toContain("    at ");
  });
});

describe("where it is started", () => {
  test("a port taken by another program is told, and the next one serves", async () => {
    const taken = createServer((_request, response) => response.end("other"));
    taken.listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const launched = await Launched.start(opened, { ...env, PORT: String(port) });
    await launched.ready(port + 1);
    await expect.poll(() => launched.output).toContain(`localhost:${port + 1}`);
    await expect
      .poll(() => launched.output)
      .toContain(`Le port ${port} est déjà pris par un autre programme : Trois Tiers prend le ${port + 1}`);
    await launched.stop();
    taken.close();
  });

  test("a port that is no number is told", async () => {
    const { code, said } = await startAndFail(opened, { ...env, PORT: "deux mille" });
    expect(code).toBe(3);
    expect(said).toContain("« deux mille », n’est pas un nombre");
  });

  test("a home that cannot be written is told, in the language of the system", async () => {
    const home = newFolder("Sans droit");
    chmodSync(home, 0o555);
    const french = await startAndFail(opened, { ...env, HOME: home });
    expect(french.code).toBe(3);
    expect(french.said).toContain(
      `Le dossier des séances ne peut pas être écrit : ${home}/.local/share/trois-tiers`,
    );
    expect(french.said).toContain("trois-tiers-donnees");
    const english = await startAndFail(opened, { ...env, HOME: home, LANG: "en_GB.UTF-8" });
    expect(english.said).toContain("cannot be written");
    remove(dirname(home));
  });

  test("a folder of data beside the program’s is taken, for a key that travels", async () => {
    const folder = join(dirname(opened), "trois-tiers-donnees");
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    const launched = await Launched.start(opened, env);
    await launched.ready();
    expect(await launched.stop()).toBe(0);
    expect(readdirSync(folder)).toContain("trois-tiers.sqlite");
    remove(folder);
  });

  test("an order nobody knows is told with those that are", async () => {
    const { code, said } = await startAndFail(opened, env, ["effacer"]);
    expect(code).toBe(3);
    expect(said).toContain("demarrer sauvegarder FICHIER");
  });
});

test("a backup made by hand comes back on another computer", async () => {
  const [file, elsewhere] = [join(person.home, "mes séances.gz"), newHome()];
  const saved = await startAndFail(opened, env, ["sauvegarder", file]);
  expect(saved.said).toContain("Sauvegarde faite");
  expect(saved.code).toBe(0);
  const back = await startAndFail(opened, { HOME: elsewhere.home }, ["restaurer", file]);
  expect(back.said).toContain("remise en place");
  expect(back.code).toBe(0);
  remove(dirname(elsewhere.home));
});
