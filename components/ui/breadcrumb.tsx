export type Crumb = { label: string; href: string };

/** The way back up. The page itself is the heading below, so it is not repeated here. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="no-print text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {trail.map((crumb, index) => (
          <li key={crumb.href} className="flex items-center gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-quiet">
                /
              </span>
            )}
            <a href={crumb.href} className="inline-flex min-h-11 items-center">
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
