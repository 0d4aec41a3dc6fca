// npm start: everything between a bare clone and a portal you can open. `--dev` does the same with reload.
// This file must be readable by any Node, so that an old one is told so; the steps are loaded after that.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This portal needs Node 20.19 or newer and this is Node ${process.versions.node}: install Node 24 LTS.`,
  );
  process.exit(1);
}

const { start } = await import("./steps/start-portal.mjs");
process.exitCode = await start({ dev: process.argv.includes("--dev") });
