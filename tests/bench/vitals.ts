/**
 * The largest contentful paint of a first visit on a slow phone: 390 px wide, a processor four times slower, and a line
 * of 1.6 Mbit/s whose every answer takes 150 ms longer, by Chromium's own throttles. Lighthouse 13 needs Node 22, so
 * its score is not here; the accessibility tests run axe on every page.
 */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";

type Paint = { name: string; path: string; cookie?: string | undefined };

const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** Seconds, the median of `visits`. Null when there is no browser here. */
export async function largestPaints(
  port: number,
  paints: Paint[],
  visits: number,
): Promise<Map<string, number> | null> {
  const browser = await openBrowser();
  if (!browser) return null;
  const found = new Map<string, number>();
  for (const paint of paints) {
    const times: number[] = [];
    for (let i = 0; i < visits; i++) times.push(await visit(browser, port, paint));
    found.set(paint.name, times.sort((a, b) => a - b)[Math.floor(visits / 2)] as number);
  }
  await browser.close();
  return found;
}

/** A fresh browser context each time, so nothing is kept from the visit before. */
async function visit(browser: Browser, port: number, { path, cookie }: Paint): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const address = `http://localhost:${port}`;
  if (cookie) {
    const [name, value] = cookie.split("=") as [string, string];
    await context.addCookies([{ name, value, domain: "localhost", path: "/", secure: true, httpOnly: true }]);
  }
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", slowLine);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(address + path, { waitUntil: "load" });
  await page.waitForTimeout(500);
  const milliseconds = await page.evaluate(largestPaint);
  await context.close();
  return milliseconds / 1000;
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
    observer.observe({ type: "largest-contentful-paint", buffered: true });
  });
}

async function openBrowser(): Promise<Browser | null> {
  const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((file) => existsSync(file));
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  try {
    return await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  } catch {
    return null;
  }
}
