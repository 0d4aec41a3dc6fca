import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PortalFooter } from "@/components/site/portal-footer";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function PortalLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <PortalFooter />
    </>
  );
}
