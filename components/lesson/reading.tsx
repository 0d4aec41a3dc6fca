/** A lesson's words. The HTML was made safe when the version was read (lib/domain/training/courses/reading.ts). */
export function Reading({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark escapes all HTML and drops unsafe addresses.
  return <div className="prose text-lg" dangerouslySetInnerHTML={{ __html: html }} />;
}
