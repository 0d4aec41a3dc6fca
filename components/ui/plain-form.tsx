import type { ReactNode } from "react";

type PlainFormProps = {
  /** An address to GET (a search), or an address to POST to. */
  action: string;
  method?: "get" | "post";
  children: ReactNode;
  /** Makes a search form a landmark with this name. */
  searchLabel?: string;
  className?: string;
};

/** A form with no React behind it: for searches and filters, where the answer is simply the next page. We, not the browser, say what is missing. */
export function PlainForm({
  action,
  method = "get",
  children,
  searchLabel,
  className = "space-y-6",
}: PlainFormProps) {
  const form = (
    <form action={action} method={method} className={className} noValidate>
      {children}
    </form>
  );
  return searchLabel ? <search aria-label={searchLabel}>{form}</search> : form;
}
