import { expect, test } from "vitest";
import { code, files, read } from "./source";

const nounFiles = /^(schema|words|reach|read|write|actions|jobs|people-data|webhook)\.tsx?$/;

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

test("nouns that do everything stay small: a domain folder holds one noun's files", () => {
  const folders = new Map<string, string[]>();
  for (const file of code) {
    const match = /^(lib\/domain\/[^/]+\/[^/]+)\/([^/]+)$/.exec(file);
    if (match)
      folders.set(match[1] as string, [...(folders.get(match[1] as string) ?? []), match[2] as string]);
  }
  const full = [...folders].filter(([, names]) => names.filter((name) => !nounFiles.test(name)).length > 10);
  expect(full).toEqual([]);
});
