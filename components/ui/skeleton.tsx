/** What a page shows while it gathers itself: quiet shapes, and one sentence for those who listen. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div role="status" className="space-y-4 py-10">
      <span className="sr-only">Loading this page</span>
      <div aria-hidden="true" className="space-y-4 motion-safe:animate-pulse">
        <div className="h-9 w-2/3 rounded-control bg-tint" />
        {Array.from({ length: lines }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholder lines.
          <div key={index} className="h-5 rounded-control bg-tint last:w-1/2" />
        ))}
      </div>
    </div>
  );
}
