// How a start speaks: one line per step, one plain sentence when something is in the way.

/** Something the reader can put right. `message` is the whole sentence they see. */
export class Stop extends Error {}

const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const green = (text) => (colour ? `\u001b[32m${text}\u001b[0m` : text);
const red = (text) => (colour ? `\u001b[31m${text}\u001b[0m` : text);

export const say = (text) => console.log(`  ${text}`);

/** Says what begins, does it, and says how long it took. */
export async function step(title, work) {
  const began = performance.now();
  process.stdout.write(`  ${title} …`);
  try {
    const result = await work();
    process.stdout.write(` ${green("done")} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("\n");
    throw error;
  }
}

/** A `Stop` is shown as its sentence; anything else is a fault of ours and keeps its trace. */
export function explain(error) {
  console.error(error instanceof Stop ? `\n${red("Stopped.")} ${error.message}` : error);
}
