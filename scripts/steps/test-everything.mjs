// The order of a test run, and the sum.
import { browserTests } from "./browser-tests.mjs";
import { prepareClient, routeTypes } from "./build.mjs";
import { format, types, vitest } from "./checks.mjs";
import { stopping, whenAskedToStop } from "./commands.mjs";
import { install } from "./install.mjs";
import { explain, say, step } from "./say.mjs";

/** Runs all of it even after a failure, so that one run tells everything. Gives the exit code. */
export async function testEverything({ quick }) {
  whenAskedToStop();
  const began = Date.now();
  console.log(`\n  The portal's ${quick ? "quick checks" : "tests"}\n`);
  const results = [];
  try {
    await install();
    await prepareClient();
    await step("Writing the route types", routeTypes);
    for (const part of quick ? quickParts : allParts) {
      if (stopping()) break;
      results.push(await part());
    }
  } catch (error) {
    explain(error);
    results.push({ name: "getting ready", passed: 0, failed: 1, skipped: 0 });
  }
  return sum(results, began);
}

const quickParts = [format, types, () => vitest("architecture and policy", ["architecture", "policy"])];
const allParts = [format, types, () => vitest("tests without a browser", []), browserTests];

function sum(results, began) {
  const total = (key) => results.reduce((n, result) => n + result[key], 0);
  console.log("");
  for (const { name, passed, failed, skipped } of results) {
    say(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} left out` : ""}`);
  }
  say(`in ${Math.round((Date.now() - began) / 1000)} s${stopping() ? ", stopped early" : ""}`);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") > 0 || total("passed") === 0 || stopping() ? 1 : 0;
}
