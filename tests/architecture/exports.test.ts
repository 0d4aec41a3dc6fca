import { expect, test } from "vitest";
import { code, read } from "./source";

/** What Next looks for by name in the files of app/ and at the root. */
const askedByNext =
  /^(metadata|generateMetadata|generateStaticParams|dynamic|dynamicParams|revalidate|runtime|viewport|config|proxy|GET|POST|HEAD)$/;

const words = new Map(code.map((file) => [file, new Set(read(file).match(/\w+/g))]));
const exportsOf = (file: string) =>
  [
    ...read(file).matchAll(/^export (?:async )?(?:const|let|function\*?|class|type|interface|enum) (\w+)/gm),
  ].map(([, name]) => name as string);

test("nothing is exported that no other file names", () => {
  const dead = code.flatMap((file) =>
    exportsOf(file)
      .filter((name) => !(/^(app\/|[^/]+$)/.test(file) && askedByNext.test(name)))
      .filter((name) => !code.some((other) => other !== file && words.get(other)?.has(name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(dead).toEqual([]);
});
