import { expect, test } from "vitest";
import { files, read } from "./source";

const areas = files.filter((file) => /^app\/\(portal\)\/[^/]+\/area\.ts$/.test(file));
const pages = files
  .filter((file) => /^app\/.*page\.tsx$/.test(file))
  .map(
    (file) =>
      file
        .replace(/^app/, "")
        .replace(/\/\([^)]+\)/g, "")
        .replace(/\/page\.tsx$/, "") || "/",
  );

test("each of the eleven areas has a first page, and every link on it leads somewhere", () => {
  expect(areas).toHaveLength(11);
  const lost = areas.flatMap((file) =>
    [...read(file).matchAll(/(?:href|path): "([^"]+)"/g)]
      .map(([, href]) => (href as string).split("?")[0] as string)
      .filter((href) => !pages.includes(href))
      .map((href) => `${file}: ${href}`),
  );
  expect(lost).toEqual([]);
});
