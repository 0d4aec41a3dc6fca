import type { Metadata } from "next";
import { Lost } from "@/components/site/lost";
import { PublicHeader } from "@/components/site/public-header";
import { SiteFooter } from "@/components/site/site-footer";
import RootLayout from "./layout";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <RootLayout>
      <PublicHeader />
      <Lost />
      <SiteFooter />
    </RootLayout>
  );
}
