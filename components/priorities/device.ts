import { onThisDevice } from "@/lib/domain/training/priorities/shape";

export type Answers = Record<string, string>;

/** A browser may refuse to remember (private windows do); the page works all the same. */
export function remembered(): Answers {
  try {
    return JSON.parse(localStorage.getItem(onThisDevice) ?? "{}") as Answers;
  } catch {
    return {};
  }
}

export function remember(answers: Answers): void {
  try {
    localStorage.setItem(onThisDevice, JSON.stringify(answers));
  } catch {
    // Nothing is kept, as the person's browser wishes.
  }
}

export const isRemembered = () => Object.keys(remembered()).length > 0;

export function forgetDevice(): void {
  try {
    localStorage.removeItem(onThisDevice);
  } catch {
    // There is nothing to forget where nothing may be kept.
  }
}
