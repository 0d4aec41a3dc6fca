import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "./globals.css";

const atkinson = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--font-atkinson",
  display: "swap",
  adjustFontFallback: "Arial",
});

export const metadata: Metadata = {
  title: { default: "I Matter", template: "%s – I Matter" },
  description: "Learn a shared language for relationships and wellbeing, at your own pace.",
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#1c1622" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={atkinson.variable}>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="skip-link no-print">
          Skip to the main part
        </a>
        {children}
      </body>
    </html>
  );
}
