"use client";

import { Trouble } from "@/components/site/trouble";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string } };

/** Only when the layout itself fails: it must bring its own page. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something went wrong – I Matter</title>
        <Trouble reference={error.digest} />
      </body>
    </html>
  );
}
