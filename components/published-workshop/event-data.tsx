/** The page's facts once more for machines. It is data, not code: no browser runs it. */
export function EventData({ event }: { event: object }) {
  const text = JSON.stringify(event).replaceAll("<", "\\u003c");
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own making, in which nothing can end the element.
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
