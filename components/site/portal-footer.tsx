"use client";

/** The footer of signed-in pages, which are drawn afresh each time: see portal-header.tsx. */
export { SiteFooter as PortalFooter } from "./site-footer";
