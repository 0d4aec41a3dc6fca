import type { NextConfig } from "next";

/** Headers are not set here: the front door (lib/front) writes every one of them, in one place. */
const config: NextConfig = {
  poweredByHeader: false,
  // The door compresses. Next's own would keep for itself the news that the wire has room again, and pages would stop half-way.
  compress: false,
  images: { unoptimized: true },
};

export default config;
