import { expect, test } from "vitest";
import { code, files, read } from "./source";

/** Beside these, a folder has the file called after its noun, and a handful of its own. */
const nounFiles = /^(schema|shape|words|reach|read|write|actions|jobs|webhook)\.tsx?$/;
const handful = 4;

test("no folder or file is called after nothing in particular", () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|shared)(\.|\/|$)/i.test(file))).toEqual(
    [],
  );
});

test("files are named in lower case with dashes", () => {
  const ours = code.filter((file) => !/(^|\/)(\[.*\])\//.test(file));
  expect(ours.filter((file) => !/^[a-z0-9.-]+$/.test(file.split("/").pop() as string))).toEqual([]);
});

test('only actions.ts files carry "use server", and they export nothing but defined actions', () => {
  const marked = code.filter((file) => /^\s*["']use server["']/m.test(read(file)));
  expect(marked.filter((file) => !/^lib\/domain\/.+\/actions\.ts$/.test(file))).toEqual([]);
  const loose = marked.flatMap((file) =>
    [...read(file).matchAll(/^export (?!const \w+ = defineAction\()(.*)$/gm)].map(
      (match) => `${file}: ${match[1]}`,
    ),
  );
  expect(loose).toEqual([]);
});

test("a domain folder holds one noun's files and at most a handful of others", () => {
  const others = new Map<string, number>();
  for (const file of code) {
    const [, folder, noun, name] = /^(lib\/domain\/[^/]+\/([^/]+))\/([^/]+)$/.exec(file) ?? [];
    if (folder && name && name !== `${noun}.ts` && !nounFiles.test(name))
      others.set(folder, (others.get(folder) ?? 0) + 1);
  }
  const full = [...others].filter(([, count]) => count > handful).map(([folder]) => folder);
  expect(full).toEqual([]);
});
