/** The four ways work can end badly. Anything else that is thrown is a bug. */

/** A boundary or permission said no. `rule` is a register id such as "PC-1", or "DEFAULT" when nothing allows it. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly rule: string,
    readonly sentence: string,
  ) {
    super(`${rule}: ${sentence}`);
  }
}

/** There is no such thing within this person's reach. We never say which of the two it was. */
export class NotFound extends Error {
  override name = "NotFound";
  constructor(readonly what = "page") {
    super(`No ${what} within reach`);
  }
}

/** Something a person typed needs another look. Each message is shown beside its field; `form` is for the whole form. */
export class Problem extends Error {
  override name = "Problem";
  readonly fields: Record<string, string>;
  constructor(field: string | Record<string, string>, message = "") {
    super("The form needs another look");
    this.fields = typeof field === "string" ? { [field]: message } : field;
  }
}

/** The page showed words that have changed since. It is drawn again, and what was ticked on the old ones is asked anew. */
export class Outdated extends Problem {}

/** Too many tries. `seconds` says how long to wait. */
export class TooMany extends Error {
  override name = "TooMany";
  constructor(readonly seconds: number) {
    super("Too many tries");
  }
}
