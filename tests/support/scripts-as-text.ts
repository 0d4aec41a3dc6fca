import { expect, type Page } from "@playwright/test";

/** What people type who want others' browsers to run it. Each says its number if it ever runs. */
export const corpus = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(2)>`,
  `'><svg/onload=alert(3)>`,
  `</textarea><script>alert(4)</script>`,
  `</title><script>alert(5)</script>`,
  `<iframe srcdoc="<script>parent.alert(6)</script>"></iframe>`,
  `<a href="javascript:alert(7)">x</a>`,
  `{{constructor.constructor('alert(8)')()}}`,
  `<!--<script>alert(9)</script>-->`,
  `--></script><script>alert(10)</script>`,
  `\u2028\u2029";alert(11);//`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=alert(12)>`,
  `&lt;script&gt;alert(13)&lt;/script&gt;`,
  `self.__next_f.push([1,"alert(14)"])</script>`,
];
export const everyScript = corpus.join("\n");
/** A name takes no angle brackets; this is the worst that it takes. */
export const worstName = `Zed " onmouseover=alert(0) ' {{7*7}} &lt;b&gt; =1+1`;

/** A script that runs says its number in a box; that ends the test. */
export function expectNoScriptRuns(page: Page): void {
  page.on("dialog", (dialog) => {
    throw new Error(`A script ran: ${dialog.message()}`);
  });
}

/** Every line of the corpus stands on the page as the text that it is. */
export async function expectAsText(page: Page) {
  for (const line of corpus.filter((one) => !one.includes("\u2028")))
    await expect.soft(page.getByText(line).first(), line).toBeAttached();
  await expect(
    page.locator("main script, main iframe, main img[src='x'], main svg[onload], main [onmouseover]"),
  ).toHaveCount(0);
}
