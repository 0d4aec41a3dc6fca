/** "7K3F-9QXR-2MVD" */
export const codeInWords = (code: string) => code.match(/.{1,4}/g)?.join("-") ?? code;

export const shownToStrangers =
  "Anyone you give the code to can check the certificate. They see your name, the course, its level and the date, and nothing else.";

/** Levels 1 and 2 give no delivery rights and no badge (PR-3). */
export const whatItIsNot =
  "It says that you took this course. It is not a qualification, and it gives no right to teach the course or to support others.";
