import type { NextConfig } from "next";

/** Headers are not set here: the front door (lib/front) writes every one of them, in one place. */
const config: NextConfig = {
  poweredByHeader: false,
  // The door compresses. Next's own would keep for itself the news that the wire has room again, and pages would stop half-way.
  compress: false,
  images: { unoptimized: true },
  // The root's own not-found page would travel in the payload of every page: some 20 kB of it (docs/decisions.md).
  experimental: { globalNotFound: true },
  // `npm test` checks types, and better: a slip in a test file must not stop a newcomer's `npm start`.
  typescript: { ignoreBuildErrors: true },
  // Titles go in the head before anything is sent, never streamed in after it: every reader is treated alike.
  htmlLimitedBots: /.*/,
  // These load files of their own, or must be one copy with the front door's.
  serverExternalPackages: ["pg-boss", "pg", "pino", "pdfkit", "nodemailer"],
};

export default config;
