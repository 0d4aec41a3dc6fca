import { Button } from "./button";

type PaginationProps = {
  page: number;
  pages: number;
  /** Address of a page, so that paging lives in the URL. */
  href: (page: number) => string;
  label?: string;
};

export function Pagination({ page, pages, href, label = "Pages" }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-center justify-between gap-4">
      {page > 1 ? (
        <Button href={href(page - 1)} kind="secondary">
          Earlier page
        </Button>
      ) : (
        <span />
      )}
      <p className="text-quiet">
        Page {page} of {pages}
      </p>
      {page < pages ? (
        <Button href={href(page + 1)} kind="secondary">
          Next page
        </Button>
      ) : (
        <span />
      )}
    </nav>
  );
}
