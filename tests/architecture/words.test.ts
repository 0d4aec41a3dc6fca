import { expect, test } from "vitest";
import { files, read } from "./source";

const shown = files.filter(
  (file) =>
    /^(app|components|lib\/domain|lib\/policy|prisma\/seed)\/.*\.(ts|tsx)$/.test(file) ||
    /^public\/.*\.svg$/.test(file),
);

/** Sentences that say what learning is not, and the register's own wording of the rules, may use these words. */
const allowed =
  /never called|is not|are not|isn't|not a |never|nor |no field|lower-case|upper-case|in case\b|just in case|case (?=")|\bCASE WHEN\b/i;

test("FA-4 nobody is called a patient, a client or a case", () => {
  const found = shown.flatMap((file) =>
    read(file)
      .split("\n")
      .filter((line) => /\b(patients?|clients?|cases?)\b/i.test(line))
      .filter((line) => !isCode(line) && !allowed.test(line))
      .map((line) => `${file}: ${line.trim().slice(0, 140)}`),
  );
  expect(found).toEqual([]);
});

/** Words that belong to the language or a library, not to people. */
function isCode(line: string): boolean {
  return (
    /^\s*(case\s+["'\w].*:|import|\/\/|\/?\*)/.test(line) ||
    /["']use client["']|client-code|prisma\/client|\bPrismaClient|new Client\(|\bclient\b\s*[.=:,)(]|\bclients?\b[.,:)}\]]|CLIENT_(ID|SECRET)|client_|casework\.|clientId|clientSecret/.test(
      line,
    )
  );
}

test("SY-4 no field, label or template speaks of diagnosis, treatment or risk scores", () => {
  const schema = files.filter((file) => file.endsWith(".prisma"));
  const found = schema.flatMap(
    (file) => read(file).match(/\b\w*(diagnos|treatment|risk_?score|case_?note|severity)\w*/gi) ?? [],
  );
  expect(found).toEqual([]);
});

test("nothing a visitor could read says that it is unfinished", () => {
  const found = files
    .filter(
      (file) =>
        /^(app|components|lib|prisma|scripts|public)\//.test(file) && !/\.(svg|png|woff2)$/.test(file),
    )
    .flatMap(
      (file) =>
        read(file)
          .match(/\b(todo|fixme|not implemented|coming soon|lorem ipsum|placeholder page)\b/gi)
          ?.map((word) => `${file}: ${word}`) ?? [],
    );
  expect(found).toEqual([]);
});

test("no inline styles or handlers, which the content security policy would refuse", () => {
  const found = files
    .filter((file) => /^(app|components)\/.*\.tsx$/.test(file))
    .filter((file) => /\sstyle=\{|\sstyle="/.test(read(file)));
  expect(found).toEqual([]);
});
