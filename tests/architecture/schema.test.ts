import { expect, test } from "vitest";
import { files, read } from "./source";

const models = files
  .filter((file) => /^prisma\/schema\/(network|training|cic)\/.*\.prisma$/.test(file))
  .flatMap((file) =>
    [...read(file).matchAll(/((?:^\/\/\/.*\n)*)^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(
      ([, comment, name, body]) => ({
        name: name as string,
        comment: comment as string,
        body: body as string,
        room: file.split("/")[2] as string,
      }),
    ),
  );
const roomOf = new Map(models.map((model) => [model.name, model.room]));

test("RH-1 no relation crosses training and cic", () => {
  const crossing = models.flatMap(({ name, body, room }) =>
    [...body.matchAll(/^\s+\w+\s+(\w+)[?[\]]*.*@relation/gm)]
      .filter(([, target]) => [room, roomOf.get(target as string)].sort().join() === "cic,training")
      .map(([, target]) => `${name} → ${target}`),
  );
  expect(crossing).toEqual([]);
});

test("each model lives in the schema of its folder and says in a sentence what it is", () => {
  const wrong = models.filter(
    ({ body, room, comment }) => !body.includes(`@@schema("${room}")`) || !comment.startsWith("/// "),
  );
  expect(wrong.map((model) => model.name)).toEqual([]);
});

test("what happens to a row when its parent goes is always stated", () => {
  const silent = models.flatMap(({ name, body }) =>
    [...body.matchAll(/^\s+(\w+)\s+\w+\??\s+@relation\(.*fields:.*\)/gm)]
      .filter(([line]) => !line.includes("onDelete:"))
      .map(([, field]) => `${name}.${field}`),
  );
  expect(silent).toEqual([]);
});
