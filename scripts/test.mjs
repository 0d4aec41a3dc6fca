// npm test: everything, with one sum at the end. `--quick` (npm run check) leaves out what needs a database or browser.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `The tests need Node 20.19 or newer and this is Node ${process.versions.node}: install Node 24 LTS.`,
  );
  process.exit(1);
}

const { testEverything } = await import("./steps/test-everything.mjs");
process.exitCode = await testEverything({ quick: process.argv.includes("--quick") });
