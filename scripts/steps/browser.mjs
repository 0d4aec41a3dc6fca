// Finds a Chromium for the browser tests, or gets one, and says which it was.
import { existsSync } from "node:fs";
import path from "node:path";
import { tool } from "./checks.mjs";
import { attempt, run } from "./commands.mjs";
import { Stop, say } from "./say.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = [
  ...(process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

async function playwrights() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/** The path of a Chromium that is here, or undefined. */
async function present() {
  const own = await playwrights();
  if (existsSync(own)) return { file: own, whose: "Playwright's own" };
  const file = places.find((place) => existsSync(place));
  return file && { file, whose: "the machine's" };
}

export async function browser() {
  const here = await present();
  if (here) {
    say(`Browser: ${here.whose} Chromium, ${here.file}`);
    return here.file;
  }
  await fetchOne();
  const now = await present();
  if (!now)
    throw new Stop("There is no browser for the tests: install Chromium or Google Chrome and try again.");
  say(`Browser: installed ${now.file}`);
  return now.file;
}

async function fetchOne() {
  const apt = ["/usr/bin/apt-get", "/bin/apt-get"].find((place) => existsSync(place));
  if (process.getuid?.() === 0 && apt) {
    say("No browser here: installing Debian's chromium with apt-get");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await attempt(apt, ["update", "-q"], { env });
    await run(apt, ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
      env,
      failure: "apt-get could not install chromium.",
    });
    return;
  }
  say("No browser here: asking Playwright for its own");
  await run(process.execPath, [tool("playwright", "cli.js"), "install", "chromium"], {
    failure: "Playwright could not fetch a browser: install Chromium or Google Chrome and try again.",
  });
}
