import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** Who somebody is here, in the words both headers use. */
export function WornHat({
  hatName,
  children,
}: {
  hatName?: string | null | undefined;
  children?: ReactNode;
}) {
  return (
    <span className="min-w-0 py-1">
      <Icon name="hat" className="mr-2 inline-block size-5 align-[-0.2em] text-accent" />
      {hatName ? (
        <>
          <span className="max-sm:sr-only">You are here as </span>
          <strong>{hatName}</strong>
          {children}
        </>
      ) : (
        "You have not chosen a hat yet"
      )}
    </span>
  );
}
