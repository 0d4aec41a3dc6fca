/**
 * Next with nothing of ours: a page that says hello, and a form that answers with a redirect. What it reaches is the
 * ceiling of any page and any action drawn by Next on this machine, so a reader can tell its cost from ours.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { node, root } from "@/scripts/steps/commands.mjs";

export const nextAlone = path.join(root, ".data", "next-alone");

const files = {
  "app/layout.js":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  "app/page.js":
    'export const dynamic = "force-dynamic";\nexport default function Hello() { return <h1>hello</h1>; }\n',
  "app/form/page.js": `import { redirect } from "next/navigation";
export const dynamic = "force-dynamic";
async function go() { "use server"; redirect("/"); }
export default function Ask() { return <form action={go}><button name="go">Go</button></form>; }\n`,
};

/** Builds it afresh, in a folder that git does not see. */
export async function buildNextAlone(): Promise<void> {
  rmSync(nextAlone, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(nextAlone, name)), { recursive: true });
    writeFileSync(path.join(nextAlone, name), text);
  }
  const nextCli = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  await node([nextCli, "build", nextAlone], { env, failure: "Next alone could not be built." });
}
