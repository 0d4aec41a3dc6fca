import { randomInt } from "node:crypto";

const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Sixty bits, so a code cannot be guessed, in letters that read well from paper. */
export const newCode = () => Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join("");
